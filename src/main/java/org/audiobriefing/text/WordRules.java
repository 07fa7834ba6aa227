package org.audiobriefing.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Words: acronyms, Roman numerals, capitals for emphasis, single letters, names with digits, and
 * all the rest.
 */
final class WordRules {
  private record Acronym(String spoken, String kind) {}

  /** Words before which Roman numerals are numbers, and how: {@code roman-context.tsv}. */
  private record RomanContext(boolean ordinal) {}

  /** Acronyms that are everyday words in a line of capitals. */
  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of("US", "IT", "WHO", "AM", "AID", "AIDS", "ALL", "ACT", "ARM", "PIN");

  private final Numbers numbers;
  private final NumberRules numberRules;
  private final Map<String, Acronym> acronyms = new HashMap<>();
  private final Set<String> emphasis = new HashSet<>();
  private final Map<String, RomanContext> romanBefore = new HashMap<>();

  WordRules(Numbers numbers, NumberRules numberRules) {
    this.numbers = numbers;
    this.numberRules = numberRules;
    for (Table.Row row : Table.load("acronyms").rows()) {
      for (String form : row.forms(1)) {
        acronyms.putIfAbsent(form, new Acronym(row.cell(2), row.cell(3)));
      }
    }
    Table.load("emphasis-words").rows().forEach(row -> emphasis.add(row.cell(0)));
    for (Table.Row row : Table.load("roman-context").rows()) {
      if (row.cell(2).equals("before")) {
        romanBefore.put(
            Numbers.lower(row.cell(1)).replace('~', ' '),
            new RomanContext(row.cell(3).equals("ordinal")));
      }
    }
  }

  /** Listed names that hold digits or marks, such as 4x4 and R2-D2. */
  List<Rule> codes() {
    return List.of(
        Rule.of(
            "acronym-phrase",
            "ud",
            "[\\p{L}0-9]{1,12}+[-/. ][\\p{L}0-9.-]{1,12}+",
            (s, m) -> s.inCapitals() ? null : listed(m.group())),
        Rule.of(
            "acronym-code",
            "uld",
            "[\\p{L}0-9]{2,12}+",
            (s, m) -> hasDigit(m.group()) ? listed(m.group()) : null));
  }

  List<Rule> rules() {
    return List.of(
        Rule.of("roman", "u", "([IVXL]{1,7})(?![\\p{L}0-9])(?!-[a-z])", this::roman),
        Rule.of("ampersand", "u", "([A-Z]{1,4})&([A-Z]{1,4})(s?)(?![A-Za-z0-9])", this::ampersand),
        Rule.of(
            "letters-plus",
            "u",
            "([A-Z]{2,9})\\+(?![A-Za-z0-9])",
            (s, m) ->
                listed(m.group()) != null ? listed(m.group()) : capitals(s, m.group(1)) + " plus"),
        Rule.of(
            "name-with-digits",
            "u",
            "([A-Z]{1,5})-?([0-9]{1,4})([A-Z][A-Z0-9]{0,5}|[a-z](?![a-z]))?(?![A-Za-z0-9]|[.,][0-9])",
            this::withDigits),
        Rule.of(
            "code-name",
            "u",
            "[A-Z]{1,4}[0-9]{1,6}[A-Z0-9]{1,8}+(?![A-Za-z0-9])",
            (s, m) -> numberRules.code(m.group())),
        Rule.of(
            "capitals-plural",
            "u",
            "([A-Z]{2,6})s(?![\\p{L}0-9])",
            (s, m) -> listed(m.group()) != null ? listed(m.group()) : plural(s, m.group(1))),
        Rule.of(
            "capitals",
            "u",
            "\\p{Lu}{2,}+(?:'\\p{Lu}{1,12}+)?(?![\\p{L}0-9])",
            (s, m) -> capitals(s, m.group())),
        Rule.of("camel", "ul", "\\p{L}{1,20}+(?![\\p{L}])", this::camel),
        Rule.of("and-between", "s", "'n'?(?= )", (s, m) -> s.before() == ' ' ? "and" : null),
        Rule.of(
            "letter-joined",
            "ul",
            "([A-Zex])-(?=\\p{L})",
            (s, m) -> m.group(1).equals("a") ? null : Numbers.letters(m.group(1))),
        Rule.of("letter", "u", "([B-HJ-Z])(?![\\p{L}0-9'])", (s, m) -> m.group(1)),
        Rule.of(
            "letter-a", "u", "(?<=[a-z] )A(?![\\p{L}0-9'])", (s, m) -> letterA(s, m) ? "A" : null),
        Rule.of(
            "long-word",
            "ul",
            "\\p{L}{41,}+",
            (s, m) -> "a word of " + numbers.cardinal(m.group().length()) + " letters"));
  }

  /** Returns whether a lower-case word is listed, so that it needs a closer look. */
  boolean isListed(String word) {
    return acronyms.containsKey(word);
  }

  private String listed(String written) {
    Acronym acronym = acronyms.get(written);
    return acronym == null ? null : marked(acronym.spoken);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Single letters in a table are the names of letters. */
  static String marked(String spoken) {
    StringBuilder words = new StringBuilder();
    for (String word : spoken.split(" ")) {
      boolean plural = word.length() == 3 && word.endsWith("'s");
      String shown =
          word.length() == 1
              ? word.toUpperCase(java.util.Locale.ROOT)
              : plural ? Character.toUpperCase(word.charAt(0)) + "'s" : word;
      words.append(words.isEmpty() ? "" : " ").append(shown);
    }
    return words.toString();
  }

  private String roman(Scan scan, Matcher m) {
    String numeral = m.group(1);
    int value = value(numeral);
    String before = scan.previousAsWritten();
    if (before.endsWith("'s") && value > 1) {
      return numbers.cardinal(value);
    }
    RomanContext context = romanBefore.get(scan.previous(2) + " " + scan.previous(1));
    context = context == null ? romanBefore.get(Numbers.lower(before)) : context;
    if (value <= 0 || before.isEmpty() || scan.inCapitals()) {
      return null;
    }
    // Malcolm X took his letter as a name; nobody calls a king that.
    boolean chosen = before.equals("Malcolm") && numeral.equals("X");
    if (chosen) {
      return "X";
    }
    if (context == null) {
      boolean regnal =
          Character.isUpperCase(before.charAt(0))
              && before.length() > 2
              && !before.equals(before.toUpperCase(java.util.Locale.ROOT))
              && numeral.matches("II|III|IV|VI|VII|VIII|IX|XI+|XI?V");
      return regnal ? "the " + numbers.ordinal(String.valueOf(value)) : null;
    }
    boolean pronoun =
        numeral.equals("I") && Character.isLowerCase(scan.charAt(m.end() + 1)) && !context.ordinal;
    if (pronoun
        && !Set.of("war", "grade", "type", "part", "phase").contains(Numbers.lower(before))) {
      return null;
    }
    return context.ordinal
        ? "the " + numbers.ordinal(String.valueOf(value))
        : numbers.cardinal(value);
  }

  /** Returns the value of a well-formed Roman numeral up to 89, else 0. */
  static int value(String numeral) {
    if (!numeral.matches("(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int digit = digit(numeral.charAt(i));
      boolean subtract = i + 1 < numeral.length() && digit < digit(numeral.charAt(i + 1));
      value += subtract ? -digit : digit;
    }
    return value;
  }

  private static int digit(char numeral) {
    return switch (numeral) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      default -> 50;
    };
  }

  private String ampersand(Scan scan, Matcher m) {
    return Numbers.letters(m.group(1))
        + " and "
        + Numbers.letters(m.group(2))
        + (m.group(3).isEmpty() ? "" : "'s");
  }

  private String withDigits(Scan scan, Matcher m) {
    String listed = listed(m.group());
    if (listed != null) {
      return listed;
    }
    String letters = m.group(1);
    Acronym acronym = acronyms.get(letters);
    String head = acronym != null ? marked(acronym.spoken) : Numbers.letters(letters);
    String tail =
        m.group(3) == null
            ? ""
            : " "
                + (hasDigit(m.group(3))
                    ? numberRules.code(m.group(3))
                    : Numbers.letters(m.group(3)));
    return head + " " + numbers.name(m.group(2)) + tail;
  }

  private String plural(Scan scan, String letters) {
    String words = capitals(scan, letters);
    return words.length() == 1 || words.charAt(words.length() - 2) == ' '
        ? words + "'s"
        : words + "s";
  }

  /** Says a run of capitals: as listed, as a word, or letter by letter. */
  private String capitals(Scan scan, String written) {
    if (scan.inCapitals() && (WORDS_IN_CAPITALS.contains(written) || emphasis.contains(written))) {
      return Numbers.lower(written);
    }
    String listed = listed(written);
    if (listed != null) {
      return listed;
    }
    if (emphasis.contains(written)) {
      return Numbers.lower(written);
    }
    int length = written.length();
    String letters = written.replace("'", "");
    boolean vowel = letters.chars().anyMatch(c -> "AEIOUYÁÉÍÓÚ".indexOf(c) >= 0);
    boolean sayable = vowel && (length >= 5 || Pronounceable.test(letters));
    boolean word = sayable && (length >= 4 || scan.inCapitals() && length >= 3);
    return word || length > 6 || written.contains("'")
        ? Numbers.lower(written)
        : Numbers.letters(written);
  }

  /** "OpenAI" and "iPhone" hold letters that are said by their names. */
  private String camel(Scan scan, Matcher m) {
    String word = m.group();
    String listed = listed(word);
    if (listed != null) {
      return listed;
    }
    if (word.matches("[a-z]\\p{Lu}\\p{Ll}+")) {
      return Numbers.letters(word.substring(0, 1)) + " " + Numbers.lower(word.substring(1));
    }
    if (word.matches("\\p{Lu}\\p{Ll}{2,}\\p{Lu}{2,4}")) {
      int split = word.length();
      while (Character.isUpperCase(word.charAt(split - 1))) {
        split--;
      }
      return Numbers.lower(word.substring(0, split)) + " " + Numbers.letters(word.substring(split));
    }
    return null;
  }

  /** "vitamin A" and "Hepatitis A" end in a letter; "then A" is an article in a title. */
  private static boolean letterA(Scan scan, Matcher m) {
    String after = scan.next(m.end());
    return after.isEmpty()
        || Set.of(
                "vitamin",
                "hepatitis",
                "plan",
                "team",
                "group",
                "grade",
                "serie",
                "type",
                "exhibit")
            .contains(scan.previous(1));
  }
}
