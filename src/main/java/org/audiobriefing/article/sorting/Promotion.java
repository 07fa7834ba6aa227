package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Text by which a publisher speaks of itself to its readers: told not by whole lines but by how
 * many of its features come together; the table {@code promotion.tsv}.
 */
final class Promotion {
  /** A longer text argues a case. */
  private static final int MOST_WORDS = 70;

  /** From so much on a text is promotion: behind the story, and among its paragraphs. */
  private static final int ENOUGH_BEHIND = 4;

  private static final int ENOUGH_WITHIN = 5;
  private static final int SHORT_WORDS = 30;
  private static final double LINKED = 0.3;

  private static final int SAID_WORDS = 15;
  private static final int NARRATED_WORDS = 28;
  private static final Pattern TO_READER =
      Pattern.compile(
          "\\b(?:you|your|our|us|we|here|newsletters?|cookies?|copyright|https?|inbox|subscribers?)\\b");

  private static final List<Feature> ALL = features();

  /** What speaks for promotion, and what against it. */
  private static final List<Feature> FOR = ALL.stream().filter(f -> f.weight() > 0).toList();

  private static final List<Feature> AGAINST = ALL.stream().filter(f -> f.weight() < 0).toList();

  private static final Feature SAID =
      ALL.stream().filter(f -> f.id().equals("said")).findFirst().orElseThrow();

  private Promotion() {}

  /**
   * @param needles lower-case pieces one of which every such text holds; none: the pattern decides
   */
  private record Feature(String id, int weight, Pattern pattern, List<String> needles) {
    boolean isIn(String lower) {
      return (needles.isEmpty() || needles.stream().anyMatch(lower::contains))
          && pattern.matcher(lower).find();
    }
  }

  private static List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    for (Table.Row row : Table.load(Promotion.class, "promotion").rows()) {
      String needles = row.cell(4);
      features.add(
          new Feature(
              row.cell(0),
              Integer.parseInt(row.cell(1)),
              Pattern.compile(row.cell(2)),
              needles.isEmpty() ? List.of() : List.of(needles.split("\\|"))));
    }
    return features;
  }

  /**
   * Returns whether a block is promotion.
   *
   * @param behind whether no more of the story comes
   * @param site what the publisher is called, or ""
   */
  static boolean is(RawBlock block, boolean behind, String site) {
    if (block.words() > MOST_WORDS || block.words() < 2) {
      return false;
    }
    int enough = behind ? ENOUGH_BEHIND : ENOUGH_WITHIN;
    int sum = block.linkShare() > LINKED ? 1 : 0;
    sum += !site.isEmpty() && block.text().contains(site) ? 1 : 0;
    sum += block.words() <= SHORT_WORDS ? 1 : 0;
    sum += sum(FOR, block.lower());
    return sum >= enough && sum + sum(AGAINST, block.lower()) >= enough;
  }

  private static int sum(List<Feature> features, String lower) {
    int sum = 0;
    for (Feature feature : features) {
      sum += feature.isIn(lower) ? feature.weight() : 0;
    }
    return sum;
  }

  /**
   * Returns whether a text tells something of others rather than speaking to its reader, though its
   * first words may be those of promotion: "Subscribe to enough of them and a pattern appears."
   */
  static boolean isNarrated(RawBlock block) {
    return block.prose()
        && (block.words() >= SAID_WORDS && SAID.isIn(block.lower())
            || block.words() >= NARRATED_WORDS && !TO_READER.matcher(block.lower()).find());
  }

  /** Returns whether a text has a feature. */
  static boolean has(String id, RawBlock block) {
    return ALL.stream().anyMatch(f -> f.id().equals(id) && f.isIn(block.lower()));
  }
}
