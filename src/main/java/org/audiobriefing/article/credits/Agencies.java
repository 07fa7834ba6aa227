package org.audiobriefing.article.credits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.tables.Table;

/** The news agencies and what they are called; the table {@code agencies.tsv}. */
public final class Agencies {
  /** Shorter forms are too easily something else in the middle of a line: PA, AP, AA. */
  private static final int SHORTEST_WITHIN = 3;

  /** Up to this length a form is letters, and counts only as capitals or as it is written. */
  private static final int LONGEST_LETTERS = 5;

  private static final int LONGEST_DATELINE = 80;

  /** By form in lower case. */
  private static final Map<String, String> NAMES = new HashMap<>();

  private static final Pattern WITHIN;
  private static final Pattern FIRST;
  private static final Pattern IN_DATELINE;

  static {
    List<String> forms = new ArrayList<>();
    for (Table.Row row : Table.load(Agencies.class, "agencies").rows()) {
      for (String form : row.forms(1)) {
        NAMES.put(form.toLowerCase(Locale.ROOT), row.cell(0));
        forms.add(form);
        forms.add(form.toUpperCase(Locale.ROOT));
      }
    }
    String any = alternatives(forms);
    String longer =
        alternatives(forms.stream().filter(form -> form.length() >= SHORTEST_WITHIN).toList());
    WITHIN = Pattern.compile("(?<![\\p{L}\\d])(?:" + longer + ")(?![\\p{L}\\d])");
    FIRST = Pattern.compile("(?:" + any + ")(?![\\p{L}\\d])");
    IN_DATELINE =
        Pattern.compile(
            "^\\p{Lu}[\\p{L}0-9 .,'’-]{2," + LONGEST_DATELINE + "}\\((" + any + ")\\)\\s*[-–—]");
  }

  private Agencies() {}

  /** Longer forms first, and words in any case, which letters are not. */
  private static String alternatives(List<String> forms) {
    return forms.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(
            form ->
                form.length() > LONGEST_LETTERS
                    ? "(?i:" + Pattern.quote(form) + ")"
                    : Pattern.quote(form))
        .collect(Collectors.joining("|"));
  }

  /** Returns the agency that a text is the name of, as it is usually called. */
  public static Optional<String> named(String text) {
    return Optional.ofNullable(NAMES.get(text.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a text is the name of an agency. */
  public static boolean isNamed(String text) {
    return NAMES.containsKey(text.toLowerCase(Locale.ROOT)) || NAMES.containsValue(text);
  }

  /** Returns the first agency that a line names, as the line calls it. */
  public static Optional<String> within(String line) {
    Matcher found = WITHIN.matcher(line);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /** Returns how long the name of an agency is with which a line begins, or 0. */
  public static int lengthAtBegin(String line) {
    Matcher found = FIRST.matcher(line);
    return found.lookingAt() ? found.end() : 0;
  }

  /** Returns the agency of a story that begins "LONDON (Reuters) -", as it is written there. */
  public static Optional<String> ofDateline(String text) {
    Matcher found = IN_DATELINE.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
