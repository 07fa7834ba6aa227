package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.Block.Paragraph;
import org.audiobriefing.article.Block.Quotation;
import org.audiobriefing.article.Block.Subheading;
import org.audiobriefing.article.Texts;

/** Makes paragraphs, crossheads and quotations of the blocks of a story. */
final class BodyBuilder {
  private final Metadata metadata;
  private final BlockRules rules;
  private final BiConsumer<String, String> notes;
  private final List<Block> body = new ArrayList<>();
  private int words;

  /**
   * @param notes takes the id of a rule and the text that it left out
   */
  BodyBuilder(Metadata metadata, BlockRules rules, BiConsumer<String, String> notes) {
    this.metadata = metadata;
    this.rules = rules;
    this.notes = notes;
  }

  /** Returns the story so far. */
  List<Block> blocks() {
    return body;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /** Returns the length of the story so far. */
  int words() {
    return words;
  }

  /** Adds to the story; its length is asked for at every block, so it is counted as it grows. */
  void tell(Block block) {
    body.add(block);
    words += Texts.words(block.text());
  }

  /**
   * Adds a block of the story, or leaves it out with a note.
   *
   * @param last the block of the last running text
   */
  void add(List<RawBlock> blocks, int i, int last) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    if (block.kind() == RawBlock.Kind.QUOTATION && isPullQuote(blocks, i)) {
      notes.accept("pull-quote", text);
    } else if (block.kind() == RawBlock.Kind.QUOTATION) {
      tell(new Quotation(text));
    } else if (block.kind() == RawBlock.Kind.HEADING) {
      tell(new Subheading(text));
    } else if (block.kind() == RawBlock.Kind.LIST_ITEM || block.kind() == RawBlock.Kind.TABLE_ROW) {
      item(block, i < last || block.prose() || follows(blocks, i));
    } else if (block.prose()
        || block.kind() == RawBlock.Kind.PARAGRAPH
            && metadata.markup()
            && (block.words() > 2 || !body.isEmpty() && i < last && text.matches(".*\\p{L}{3}.*"))
            && block.linkShare() < 0.5) {
      tell(new Paragraph(text));
    } else if (block.kind() == RawBlock.Kind.LABEL
        && metadata.markup()
        && block.words() >= 10
        && block.linkShare() == 0
        && words > 40) {
      tell(new Paragraph(text));
    } else if (!metadata.markup() && introducesOrLists(blocks, i, last)) {
      tell(new Paragraph(text));
    } else if (isCrosshead(blocks, i, last)) {
      tell(new Subheading(text));
    } else if (!body.isEmpty()
        && i < last
        && (Texts.endsSentence(text) && block.linkShare() < 0.5
            || text.endsWith(":")
                && block.words() >= 3
                && i + 1 < blocks.size()
                && isQuoted(blocks.get(i + 1)))) {
      // Short answers and cries are part of the story.
      tell(new Paragraph(text));
    } else {
      notes.accept("stray-line", text);
    }
  }

  /** A quotation that a longer paragraph of the story says too only decorates the page. */
  private static boolean isPullQuote(List<RawBlock> blocks, int i) {
    String key = blocks.get(i).key();
    if (key.length() < 25 || blocks.get(i).words() > 60) {
      return false;
    }
    for (int k = 0; k < blocks.size(); k++) {
      RawBlock other = blocks.get(k);
      if (k != i
          && other.kind() != RawBlock.Kind.QUOTATION
          && other.prose()
          && other.key().contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoted(RawBlock block) {
    return block.kind() == RawBlock.Kind.QUOTATION || block.text().matches("(?s)[“\"‘«].{40,}");
  }

  /** A list that no label parts from the story before it. */
  private boolean follows(List<RawBlock> blocks, int i) {
    if (blocks.get(i).kind() != RawBlock.Kind.LIST_ITEM) {
      return false;
    }
    for (int n = i; n < blocks.size() && blocks.get(n).kind() == RawBlock.Kind.LIST_ITEM; n++) {
      if (rules.of(blocks.get(n)).isPresent()) {
        return false;
      }
    }
    int k = i;
    while (k >= 0 && blocks.get(k).kind() == blocks.get(i).kind()) {
      if (blocks.get(k).linkShare() > 0.3
          || blocks.get(k).words() < 3
          || rules.of(blocks.get(k)).isPresent()) {
        return false;
      }
      k--;
    }
    boolean heading = k >= 1 && blocks.get(k).kind() == RawBlock.Kind.HEADING;
    return k >= 0 && blocks.get(heading ? k - 1 : k).prose() && rules.of(blocks.get(k)).isEmpty();
  }

  private boolean introducesOrLists(List<RawBlock> blocks, int i, int last) {
    String text = blocks.get(i).text();
    return !body.isEmpty()
        && i < last
        && i > 0
        && blocks.get(i).words() >= 3
        && text.matches(".*(?:[:;]|[;,] (?:and|or))$")
        && (blocks.get(i - 1).prose()
            || blocks.get(i - 1).text().matches(".*(?:[:;]|[;,] (?:and|or))$"));
  }

  private void item(RawBlock block, boolean within) {
    boolean sentence = Texts.endsSentence(block.text()) && block.words() >= 8;
    boolean story =
        block.prose() && block.linkShare() < 0.5 || within && sentence && !body.isEmpty();
    if (!story && (!within || block.linkShare() > 0.6 || body.isEmpty())) {
      notes.accept("link-list", block.text());
    } else {
      tell(new Paragraph(block.text()));
    }
  }

  private static boolean isCrosshead(List<RawBlock> blocks, int i, int last) {
    RawBlock block = blocks.get(i);
    boolean between =
        i > 0
            && i < last
            && i + 1 < blocks.size()
            && blocks.get(i - 1).prose()
            && blocks.get(i + 1).prose();
    boolean shape =
        block.words() <= 12
            && Character.isLetterOrDigit(Character.codePointAt(block.text(), 0))
            && !block.text().matches(".*[.:;,]$")
            && !Character.isLowerCase(block.text().charAt(0));
    return between && shape && block.linkShare() < 0.5
        || between && block.text().matches("[‘“'\"¿].{3,80}") && block.words() <= 12;
  }

  /** A crosshead with nothing behind it is the label of something that was left out. */
  void trimSubheadings() {
    for (int i = body.size() - 1; i >= 0; i--) {
      boolean alone = i == body.size() - 1;
      if (body.get(i) instanceof Subheading heading && alone) {
        notes.accept("label-without-text", heading.text());
        body.remove(i);
      }
    }
  }
}
