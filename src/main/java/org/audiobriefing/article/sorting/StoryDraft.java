package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.Block.Caption;
import org.audiobriefing.article.Block.Paragraph;
import org.audiobriefing.article.Block.Quotation;
import org.audiobriefing.article.Block.Subheading;
import org.audiobriefing.article.Texts;

/** A story while it is put together from blocks, and what is known of them all beforehand. */
final class StoryDraft {
  private final BlockRules rules;
  private final String headline;
  private final String headlineKey;
  private final Metadata metadata;
  private final AttributionDraft attribution;
  private final List<RawBlock> blocks;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> companyNotes;
  private final Wording wording;
  private final int last;

  private final List<Block> body = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> captionTexts = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Decisions decisions = new Decisions();
  private Optional<String> standfirst = Optional.empty();
  private int words;

  StoryDraft(BlockRules rules, String headline, Metadata metadata, List<RawBlock> blocks) {
    this.rules = rules;
    this.headline = headline;
    this.headlineKey = Texts.key(headline);
    this.metadata = metadata;
    this.blocks = blocks;
    this.attribution = new AttributionDraft(metadata);
    this.wording = new Wording(blocks, metadata);
    this.companyNotes = CompanyNotes.in(blocks);
    blocks.forEach(block -> counts.merge(block.key(), 1, Integer::sum));
    this.last = lastProse();
    seen.add(headlineKey);
  }

  private int lastProse() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      RawBlock block = blocks.get(i);
      boolean about = !metadata.markup() && attribution.aboutAuthor(block.text());
      if (block.prose()
          && rules.of(block).isEmpty()
          && !about
          && !CaptionSigns.isCaption(block)
          && !TailRules.isCorrection(block.text())) {
        return i;
      }
    }
    return blocks.size();
  }

  BlockRules rules() {
    return rules;
  }

  Metadata metadata() {
    return metadata;
  }

  AttributionDraft attribution() {
    return attribution;
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  Wording wording() {
    return wording;
  }

  /** Returns the index of the last running text, or the number of blocks when there is none. */
  int last() {
    return last;
  }

  /** Returns what the publisher is called, or "". */
  String site() {
    return metadata.publisher().orElse("");
  }

  String headline() {
    return headline;
  }

  String headlineKey() {
    return headlineKey;
  }

  Optional<String> standfirst() {
    return standfirst;
  }

  List<Block> body() {
    return body;
  }

  List<Caption> captions() {
    return captions;
  }

  int words() {
    return words;
  }

  int times(String key) {
    return counts.getOrDefault(key, 1);
  }

  boolean isCompanyNote(int index) {
    return companyNotes.contains(index);
  }

  /** Returns whether a block with the same letters came before. */
  boolean hasSeen(RawBlock block) {
    return seen.contains(block.key()) || captionTexts.contains(block.text());
  }

  /** Returns whether the standfirst has been told once more as a paragraph. */
  boolean hasClosed(RawBlock block) {
    return told.contains(block.key());
  }

  /** Returns what became of each text, in order. */
  Decisions decisions() {
    return decisions;
  }

  void close(RawBlock block) {
    told.add(block.key());
  }

  /** Takes a block as the part that a rule has found. */
  void put(Part part, RawBlock block) {
    String text = block.text();
    switch (part) {
      case PARAGRAPH -> tell(new Paragraph(text));
      case SUBHEADING -> tell(new Subheading(text));
      case QUOTATION -> tell(new Quotation(text));
      case STANDFIRST -> standfirst = Optional.of(text);
      case CAPTION -> {
        captions.add(new Caption(text));
        captionTexts.add(text);
      }
      default -> {
        // The rest is not read where it stands.
      }
    }
    // What a publisher says of itself, and what a picture shows, may still be told by the story.
    if (part != Part.BOILERPLATE && part != Part.END && part != Part.CAPTION) {
      seen.add(block.key());
    }
  }

  /** The length of the story is asked for at every block, so it is counted as it grows. */
  private void tell(Block block) {
    body.add(block);
    words += Texts.words(block.text());
  }

  /** A crosshead with nothing behind it is the label of something that was left out. */
  void trimSubheadings() {
    while (!body.isEmpty() && body.get(body.size() - 1) instanceof Subheading heading) {
      decisions.leftOut("label-without-text", heading.text());
      body.remove(body.size() - 1);
    }
  }
}
