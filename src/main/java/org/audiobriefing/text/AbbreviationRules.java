package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.audiobriefing.tables.Table;

/**
 * Abbreviations of words, such as "Dr", "No." and "etc." They are the table {@code
 * abbreviations.tsv}.
 */
final class AbbreviationRules {
  private static final Set<String> COUNTIES =
      Set.of(
          ("Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Durham Fermanagh Galway Kerry Kildare Kilkenny"
                  + " Laois Leitrim Limerick Longford Londonderry Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary"
                  + " Tyrone Waterford Westmeath Wexford Wicklow Tip")
              .split(" "));

  /** "Gen Z" are no generals. */
  private static final Set<String> GENERATIONS = Set.of("Alpha", "Beta", "Z", "X", "Y");

  /** Kinds that need a place beside them; where it stands they go before others. */
  private static final Set<String> PLACED = Set.of("county", "state", "postal");

  private static final int SHORTEST_OWNING = 4;

  private record Abbreviation(String form, String spoken, String kind) {}

  private final Map<String, List<Abbreviation>> byFirstWord = new HashMap<>();
  private final Set<String> lowerFirstWords = new HashSet<>();

  AbbreviationRules() {
    for (Table.Row row : Table.load(AbbreviationRules.class, "abbreviations").rows()) {
      for (String form : row.forms(1)) {
        String first = firstWord(form);
        byFirstWord
            .computeIfAbsent(first, k -> new ArrayList<>())
            .add(new Abbreviation(form, row.cell(2), row.cell(3)));
        if (Character.isLowerCase(first.charAt(0))) {
          lowerFirstWords.add(first);
        }
      }
    }
    byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Abbreviation a) -> a.form.length())
                        .reversed()
                        .thenComparing(a -> !PLACED.contains(a.kind))));
  }

  /**
   * Returns whether a lower-case word may begin an abbreviation, so that it needs a closer look.
   */
  boolean mayBegin(String word) {
    return lowerFirstWords.contains(word);
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "initials",
            "u",
            "((?:[A-Z]\\.){2,12}+)(?![A-Z]\\.)(?:[A-Z](?![A-Za-z]))?('s(?![a-z]))?",
            (s, m) -> m.group(2) == null ? spelled(m.group()) : spelled(m.group(1)) + "'s"),
        Rule.of("united", "u", "Utd(?![\\p{L}0-9])", (s, m) -> "united"),
        Rule.of("initials-many", "u", "(?:[A-Z]\\.){13,}+", (s, m) -> "a run of initials"),
        Rule.of("initial", "u", "([A-Z])\\.(?= ?[A-Z][a-z])", (s, m) -> initial(s, m)),
        Rule.of(
            "number-sign",
            "u",
            "Nos?\\.? (?=[0-9])(?![0-9]+-\\p{Ll})",
            (s, m) -> m.group().startsWith("Nos") ? "numbers" : "number"),
        Rule.of(
            "about",
            "l",
            "c\\.? ?(?=[£€$0-9])",
            (s, m) -> s.before() == ' ' || s.before() == '(' ? "about" : null),
        Rule.of("versus", "l", "v\\.?(?= )", (s, m) -> between(s, m) ? "versus" : null));
  }

  private static String spelled(String initials) {
    return Numbers.letters(initials);
  }

  /** "Plan B. He left" ends a sentence; "George W. Bush" does not. */
  private static String initial(Scan scan, Matcher m) {
    String before = scan.previousAsWritten();
    boolean name =
        before.isEmpty() || Character.isUpperCase(before.charAt(0)) || before.endsWith(".");
    return name
            && !Set.of("plan", "vitamin", "hepatitis", "group", "grade")
                .contains(Numbers.lower(before))
        ? m.group(1)
        : null;
  }

  private static boolean between(Scan scan, Matcher m) {
    String after = scan.next(m.end());
    return !scan.previousAsWritten().isEmpty() && !after.isEmpty();
  }

  /** A reading of an abbreviation: its end in the text, and its words. */
  record Found(int end, String words, String kind) {}

  /** Returns the abbreviation that stands here, or null. */
  Found find(Scan scan) {
    String text = scan.text();
    int at = scan.at();
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    List<Abbreviation> candidates = byFirstWord.get(text.substring(at, end));
    if (candidates == null) {
      return null;
    }
    Found state = null;
    for (Abbreviation candidate : candidates) {
      int last = at + candidate.form.length();
      boolean owned = text.startsWith("'s", last) && !Scan.isWordChar(scan.charAt(last + 2));
      if (!text.startsWith(candidate.form, at)
          || Scan.isWordChar(scan.charAt(last)) && !(owned && mayOwn(candidate.form))) {
        continue;
      }
      if (fits(scan, candidate, last)) {
        boolean dot =
            scan.charAt(last) == '.'
                && !candidate.form.endsWith(".")
                && last + 1 < text.length()
                && candidate.kind.equals("title");
        return new Found(dot ? last + 1 : last, candidate.spoken, candidate.kind);
      }
      boolean named =
          candidate.kind.equals("state") && candidate.form.endsWith(".") && candidates.size() == 1;
      state = named ? new Found(last, candidate.spoken, candidate.kind) : state;
    }
    return state;
  }

  /** "Bros.'s" and "the govt's"; shorter forms with an 's are other words: "don's", "St's". */
  private static boolean mayOwn(String form) {
    return form.endsWith(".") || form.length() >= SHORTEST_OWNING;
  }

  private static boolean fits(Scan scan, Abbreviation abbreviation, int end) {
    char after = scan.charAt(scan.charAt(end) == ' ' ? end + 1 : end);
    String before = scan.previousAsWritten();
    boolean dotted = abbreviation.form.endsWith(".");
    return switch (abbreviation.kind) {
      case "title" ->
          title(abbreviation, after, before) && !(dotted && endsName(scan, before, end));
      case "military" ->
          !GENERATIONS.contains(scan.next(end)) && (dotted || abbreviation.form.length() > 1);
      case "before-number" -> Scan.isDigit(after) || after == '£' || isRoman(scan.next(end));
      case "street" ->
          !before.isEmpty()
              && Character.isUpperCase(before.charAt(0))
              && (!Character.isUpperCase(after)
                  || dotted && SentenceSplitter.begins(scan.next(end)));
      case "county" -> COUNTIES.contains(scan.next(end)) || COUNTIES.contains(scan.next(end + 1));
      case "weekday" -> dotted && !Numbers.lower(before).equals("the") || Scan.isDigit(after);
      case "month" -> dotted || Scan.isDigit(after);
      case "postal" -> isBehindPlace(scan) && isOver(scan, end);
      case "state" -> dotted && scan.charAt(scan.at() - 2) == ',';
      default -> dotted || abbreviation.form.length() > 1;
    };
  }

  /** "Marlow, IN, will close"; "Anna OR the other" has none. */
  private static boolean isBehindPlace(Scan scan) {
    int comma = scan.at() - 2;
    int start = comma;
    while (start > 0 && Character.isLetter(scan.charAt(start - 1))) {
      start--;
    }
    return scan.charAt(comma) == ','
        && comma - start > 2
        && Character.isUpperCase(scan.charAt(start))
        && Character.isLowerCase(scan.charAt(comma - 1));
  }

  private static boolean isOver(Scan scan, int end) {
    char mark = scan.charAt(end);
    String next = scan.next(end);
    return mark == ','
        || mark == '.'
        || mark == ')'
        || mark == ';'
        || next.isEmpty()
        || Character.isLowerCase(next.charAt(0));
  }

  /**
   * In "on Grafton St. Police watched" and "in Dover, Del. It denies" a sentence ends, and no name
   * begins.
   */
  private static boolean endsName(Scan scan, String before, int end) {
    boolean name =
        !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !before.equals("The")
            || scan.charAt(scan.at() - 2) == ',';
    return name && SentenceSplitter.begins(scan.next(end));
  }

  /**
   * A title may follow a capitalised word ("Former Lt Gov Burke") but a street's abbreviation then
   * needs no name.
   */
  private static boolean title(Abbreviation abbreviation, char after, String before) {
    boolean named = Character.isUpperCase(after) || after == '"';
    boolean postfix = abbreviation.spoken.equals("junior") || abbreviation.spoken.equals("senior");
    boolean alone =
        Set.of("the", "a", "his", "her", "my", "our", "their").contains(before)
            && abbreviation.spoken.equals("doctor");
    return postfix ? !before.isEmpty() : named || alone;
  }

  static boolean isRoman(String word) {
    return !word.isEmpty()
        && word.length() <= 5
        && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  private static String firstWord(String form) {
    int end = 0;
    while (end < form.length() && Character.isLetter(form.charAt(end))) {
      end++;
    }
    return form.substring(0, Math.max(end, 1));
  }
}
