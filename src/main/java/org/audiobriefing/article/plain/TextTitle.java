package org.audiobriefing.article.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.credits.VisibleDate;
import org.audiobriefing.article.sorting.CaptionSigns;
import org.audiobriefing.article.sorting.RawBlock;

/** Finds the headline among the lines of a text. */
final class TextTitle {
  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}\\. \\p{Lu}");
  private static final Pattern CREDIT_LABEL =
      Pattern.compile("(?i)(?:author of the article|published|updated|posted)\\b.{0,80}");
  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\b(?:photograph|photo|picture|image)s?\\s?(?::|by|/)");
  private static final int MAX_HEADLINE_WORDS = 30;
  private static final int LOOK_BACK = 80;

  /** So many lines of a story are enough to know its words. */
  private static final int STORY_LINES = 40;

  private static final int PROSE_CAP = 60;
  private static final int STRAY_COST = 9;

  /** A line with a date is rather the head of a page than a headline. */
  private static final int DATED_COST = 8;

  private static final Pattern QUOTED = Pattern.compile("[‘“'\"].*[’”'\"]");

  private static final double LEAST_SHARE = 0.25;

  /** An obituary may be headed by a name and two years. */
  private static final Pattern LIFE =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .'’-]{3,50},? \\(?(?:1[89]|20)\\d\\d ?[-–—] ?(?:1[89]|20)\\d\\d\\)?");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** A menu has only names in it, and a kicker only capitals; a headline has small words. */
  private static final Pattern LOWER_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");

  private static final int MOST_CREDIT_WORDS = 12;
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final int LONG_TITLE_WORDS = 7;
  private static final int MOST_KICKER_WORDS = 4;
  private static final int MOST_STANDFIRST_WORDS = 45;
  private static final Pattern PIPE = Pattern.compile("\\|");
  private static final int MOST_MENU_WORDS = 3;
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  private final BoilerplateRules rules;

  TextTitle(BoilerplateRules rules) {
    this.rules = rules;
  }

  /** Returns the index of the line that is the headline. */
  int in(List<String> lines) {
    return headline(lines, storyStart(lines));
  }

  /** Returns where the run of lines with the most prose and the least else begins. */
  private int storyStart(List<String> lines) {
    int best = Integer.MIN_VALUE;
    int bestStart = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      RawBlock block = RawBlock.paragraph(lines.get(i));
      boolean story =
          block.prose()
              && Texts.endsSentence(lines.get(i))
              && rules.match(lines.get(i), block.words()).isEmpty();
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum +=
          story
              ? Math.min(block.words(), PROSE_CAP)
              : TextHead.introducesOrLists(lines.get(i))
                  ? 0
                  : -(rules.match(lines.get(i), block.words()).isPresent() ? 3 : STRAY_COST);
      if (sum > best) {
        best = sum;
        bestStart = start;
      }
    }
    return bestStart;
  }

  /** Returns the line most like a headline at or before the story's first line. */
  private int headline(List<String> lines, int start) {
    StoryWords story =
        new StoryWords(lines.subList(0, Math.min(lines.size(), start + STORY_LINES)));
    Optional<Integer> best = Optional.empty();
    double bestScore = 0;
    for (int i = Math.min(start + 4, lines.size() - 1); i >= Math.max(0, start - LOOK_BACK); i--) {
      String line = lines.get(i);
      int words = RawBlock.paragraph(line).words();
      boolean low = i > start && (!creditedBelow(lines, i) || RawBlock.paragraph(line).prose());
      if (!titleLike(line) || low || i == lines.size() - 1) {
        continue;
      }
      double score =
          Math.min(words, 10)
              - 0.1 * (start - i)
              - (Texts.endsSentence(line) && !line.endsWith("?")
                      || TWO_SENTENCES.matcher(line).find()
                  ? 8
                  : 0)
              - (VisibleDate.in(line).isPresent() ? DATED_COST : 0)
              + (creditedBelow(lines, i) ? 7 : 0)
              + (next(lines, i) ? 2 : 0)
              + (i == 0 ? 4 : 0)
              + 14 * story.share(line);
      if (words >= 4 && score > bestScore) {
        bestScore = score;
        best = Optional.of(i);
      }
    }
    Optional<Integer> above = best.flatMap(i -> shortHeadlineAbove(lines, i, story));
    if (above.isPresent()) {
      return above.get();
    }
    String first = lines.get(0);
    if (start > LOOK_BACK
        && titleLike(first)
        && RawBlock.paragraph(first).words() >= 4
        && new StoryWords(lines.subList(1, lines.size())).share(first) >= 0.7) {
      return 0;
    }
    return best.map(i -> aboveStandfirst(lines, i, story)).orElse(firstUseful(lines));
  }

  /**
   * A short headline over a longer standfirst: the lower line reads like a headline too, and more
   * of the story's words stand in it.
   */
  private Optional<Integer> shortHeadlineAbove(List<String> lines, int i, StoryWords story) {
    int k = i - 1;
    while (k >= 0 && !LETTER.matcher(lines.get(k)).find()) {
      k--;
    }
    if (k < 0) {
      return Optional.empty();
    }
    String upper = lines.get(k);
    int words = RawBlock.paragraph(upper).words();
    boolean shape =
        titleLike(upper)
            && words >= FEWEST_TITLE_WORDS
            && isShorter(words, RawBlock.paragraph(lines.get(i)).words())
            && !(words <= MOST_KICKER_WORDS && hasStandfirstBelow(lines, i))
            && !isAddress(upper)
            && !upper.endsWith(":")
            && (LOWER_WORD.matcher(upper).find() || LIFE.matcher(upper).matches())
            && (story.share(upper, lines.get(i)) >= LEAST_SHARE
                || QUOTED.matcher(upper).matches()
                || LIFE.matcher(upper).matches()
                || Character.isLetter(upper.charAt(0)) && isOverStandfirst(lines, i, words))
            && !CaptionSigns.isCaption(RawBlock.paragraph(upper));
    boolean whole = !Texts.endsSentence(upper) || upper.endsWith("?") || upper.endsWith("!");
    return shape && whole ? Optional.of(k) : Optional.empty();
  }

  /** Headlines play with words that no story has; longer lines over a credit sum it up. */
  private static boolean isOverStandfirst(List<String> lines, int i, int words) {
    return words >= MOST_KICKER_WORDS
        && RawBlock.paragraph(lines.get(i)).words() * 2 >= words * 3
        && creditedBelow(lines, i);
  }

  /** A headline of some length may be hardly shorter than its standfirst. */
  private static boolean isShorter(int upper, int lower) {
    return upper * 5 <= lower * 4 || upper >= LONG_TITLE_WORDS && upper < lower;
  }

  /** Under a headline and its standfirst stands who wrote it; a short line over both is a label. */
  private static boolean hasStandfirstBelow(List<String> lines, int i) {
    int k = i + 1;
    return k + 1 < lines.size()
        && !Texts.endsSentence(lines.get(i))
        && RawBlock.paragraph(lines.get(k)).prose()
        && Texts.words(lines.get(k)) <= MOST_STANDFIRST_WORDS
        && BylineReader.isBylineOrDate(lines.get(k + 1));
  }

  /**
   * Of two lines like headlines the upper one is the headline and the longer one below its
   * standfirst.
   */
  private int aboveStandfirst(List<String> lines, int i, StoryWords story) {
    int top = i;
    while (top > 0
        && top > i - 5
        && titleLike(lines.get(top - 1))
        && RawBlock.paragraph(lines.get(top - 1)).words() >= 5
        && !Texts.endsSentence(lines.get(top - 1))
        && !Texts.key(lines.get(top - 1)).contains(Texts.key(lines.get(top)))
        && story.share(lines.get(top - 1)) >= 0.4) {
      top--;
    }
    return top;
  }

  /** Under a headline stand, perhaps behind a standfirst, who wrote it and when. */
  private static boolean creditedBelow(List<String> lines, int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + 6); k++) {
      String line = lines.get(k);
      if (CREDIT_LABEL.matcher(line).matches() || BylineReader.isBylineOrDate(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean titleLike(String line) {
    int words = RawBlock.paragraph(line).words();
    boolean rule =
        rules.match(line, words).isPresent()
            || BylineReader.isBylineOrDate(line)
            || Credits.read(line)
                .filter(c -> c.certain() && words <= MOST_CREDIT_WORDS)
                .isPresent();
    boolean address = isAddress(line);
    boolean caption = PICTURE.matcher(line).find() || isMenu(line);
    return words >= 2
        && words <= MAX_HEADLINE_WORDS
        && !rule
        && !address
        && !caption
        && line.length() <= 220;
  }

  /** "Transcript | Share this interview" */
  private static boolean isMenu(String line) {
    return line.indexOf('|') > 0
        && PIPE.splitAsStream(line).allMatch(part -> Texts.words(part) <= MOST_MENU_WORDS);
  }

  /** Returns whether a line is a web address and nothing else. */
  static boolean isAddress(String line) {
    return ADDRESS.matcher(line).matches();
  }

  private static boolean next(List<String> lines, int i) {
    return i + 1 < lines.size()
        && (BylineReader.isBylineOrDate(lines.get(i + 1))
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
