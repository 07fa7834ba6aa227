package org.audiobriefing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** Finds the story in text that people saved or pasted. */
final class TextExtractor {
  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final int MAX_HEADLINE_WORDS = 30;
  private static final int LOOK_BACK = 60;
  private static final int PROSE_CAP = 60;
  private static final int STRAY_COST = 9;

  private final BoilerplateRules rules;

  TextExtractor(BoilerplateRules rules) {
    this.rules = rules;
  }

  StoryAssembler.Story extract(String source, String text) {
    List<String> lines = lines(text);
    if (lines.isEmpty()) {
      throw new BriefingException(Code.NO_ARTICLE, source, "is empty", "");
    }
    int start = storyStart(lines);
    int headline = headline(lines, start);
    List<RawBlock> blocks = new ArrayList<>();
    for (String line : lines.subList(headline + 1, lines.size())) {
      blocks.add(RawBlock.paragraph(line));
    }
    StoryAssembler assembler =
        new StoryAssembler(rules, source, lines.get(headline), Metadata.NONE);
    return assembler.assemble(blocks);
  }

  /** Returns the paragraphs and labels of the text, hard-wrapped lines joined. */
  private static List<String> lines(String text) {
    String[] raw = text.split("\r\n|[\n\r\u2028\u2029\u000B\f]", -1);
    int longest = 0;
    for (String line : raw) {
      longest = Math.max(longest, line.strip().length());
    }
    int full = 0;
    for (String line : raw) {
      full += line.strip().length() > longest * 0.8 ? 1 : 0;
    }
    boolean wrapped = longest <= LONGEST_WRAPPED_LINE && longest >= 40 && full >= 5;
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int lastLength = 0;
    for (String line : raw) {
      String clean = Texts.normal(line);
      int room = longest - lastLength;
      boolean continues =
          wrapped
              && !open.isEmpty()
              && !clean.isEmpty()
              && clean.split(" ", 2)[0].length() + 1 > room;
      if (!continues && !open.isEmpty()) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() || clean.isEmpty() ? "" : " ").append(clean);
      lastLength = line.strip().length();
    }
    if (!open.isEmpty()) {
      lines.add(open.toString());
    }
    return lines;
  }

  /** Returns where the run of lines with the most prose and the least else begins. */
  private int storyStart(List<String> lines) {
    int best = Integer.MIN_VALUE;
    int bestStart = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      RawBlock block = RawBlock.paragraph(lines.get(i));
      boolean story = block.prose() && rules.match(lines.get(i), block.words()).isEmpty();
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += story ? Math.min(block.words(), PROSE_CAP) : -STRAY_COST;
      if (sum > best) {
        best = sum;
        bestStart = start;
      }
    }
    return bestStart;
  }

  /** Returns the line most like a headline at or before the story's first line. */
  private int headline(List<String> lines, int start) {
    if (start <= 60 && titleLike(lines.get(0)) && RawBlock.paragraph(lines.get(0)).words() >= 4) {
      return 0;
    }
    Optional<Integer> best = Optional.empty();
    double bestScore = 0;
    for (int i = Math.min(start, lines.size() - 1); i >= Math.max(0, start - LOOK_BACK); i--) {
      String line = lines.get(i);
      int words = RawBlock.paragraph(line).words();
      if (!titleLike(line) || i == lines.size() - 1) {
        continue;
      }
      double score =
          Math.min(words, 10)
              - 0.1 * (start - i)
              - (Texts.endsSentence(line) && !line.endsWith("?") ? 8 : 0)
              + (creditedBelow(lines, i) ? 7 : 0)
              + (next(lines, i) ? 2 : 0);
      if (words >= 4 && score > bestScore) {
        bestScore = score;
        best = Optional.of(i);
      }
    }
    return best.map(i -> aboveStandfirst(lines, i)).orElse(firstUseful(lines));
  }

  /**
   * Of two lines like headlines the upper one is the headline and the longer one below its
   * standfirst.
   */
  private int aboveStandfirst(List<String> lines, int i) {
    int words = RawBlock.paragraph(lines.get(i)).words();
    boolean above =
        i > 0 && titleLike(lines.get(i - 1)) && RawBlock.paragraph(lines.get(i - 1)).words() >= 5;
    return above && RawBlock.paragraph(lines.get(i - 1)).words() < words ? i - 1 : i;
  }

  /** Under a headline stand, perhaps behind a standfirst, who wrote it and when. */
  private static boolean creditedBelow(List<String> lines, int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + 6); k++) {
      String line = lines.get(k);
      boolean label =
          line.matches("(?i)(?:author of the article|published|updated|posted)\\b.{0,80}");
      if (label || BylineReader.isDateLine(line) || !BylineReader.authors(line).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean titleLike(String line) {
    int words = RawBlock.paragraph(line).words();
    boolean rule =
        rules.match(line, words).isPresent()
            || BylineReader.isDateLine(line)
            || !BylineReader.authors(line).isEmpty();
    boolean caption = line.matches("(?i).*\\b(?:photograph|photo|picture|image)s?\\s?(?::|by|/).*");
    return words >= 2 && words <= MAX_HEADLINE_WORDS && !rule && !caption && line.length() <= 220;
  }

  private static boolean next(List<String> lines, int i) {
    return i + 1 < lines.size()
        && (BylineReader.isDateLine(lines.get(i + 1))
            || !BylineReader.authors(lines.get(i + 1)).isEmpty()
            || RawBlock.paragraph(lines.get(i + 1)).words() > 9);
  }

  private int firstUseful(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (rules.match(lines.get(i), RawBlock.paragraph(lines.get(i)).words()).isEmpty()) {
        return i;
      }
    }
    return 0;
  }
}
