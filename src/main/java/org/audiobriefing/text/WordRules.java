package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Words: acronyms, Roman numerals, capitals for emphasis, single letters, names with digits, and
 * all the rest.
 */
final class WordRules {
  private static final Pattern OF_KINGS = Pattern.compile("II|III|IV|VI|VII|VIII|IX|XI+|XI?V");
  private static final Pattern ROMAN = Pattern.compile("(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final Pattern SMALL_FIRST = Pattern.compile("[a-z]\\p{Lu}\\p{Ll}+");
  private static final Pattern CAPITALS_LAST = Pattern.compile("\\p{Lu}\\p{Ll}{2,}\\p{Lu}{2,4}");

  private record Acronym(String spoken, String kind) {}

  /** Words before which Roman numerals are numbers, and how: {@code roman-context.tsv}. */
  private record RomanContext(boolean ordinal) {}

  /** Acronyms that are everyday words in a line of capitals. */
  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of("IT", "WHO", "AM", "AID", "AIDS", "ALL", "ACT", "ARM", "PIN");

  private static final int SHORT_WORD = 3;

  /** Longer runs of capitals are words, or nobody can spell them to a listener. */
  private static final int LONGEST_ACRONYM = 9;

  /** What letters mean beside certain words: {@code acronym-context.tsv}. */
  private record Context(
      boolean onlyInCapitals, Set<String> before, Set<String> behind, String spoken) {
    boolean fits(Scan scan, int end) {
      return (!onlyInCapitals || scan.inCapitals())
          && (before.isEmpty() || before.contains(scan.previous(1)))
          && (behind.isEmpty() || behind.contains(Numbers.lower(scan.next(end))));
    }
  }

  private final Numbers numbers;
  private final NumberRules numberRules;
  private final Map<String, Acronym> acronyms = new HashMap<>();
  private final Set<String> emphasis = new HashSet<>();
  private final Set<String> shortWords = new HashSet<>();
  private final Map<String, List<Context>> contexts = new HashMap<>();
  private final Map<String, RomanContext> romanBefore = new HashMap<>();

  WordRules(Numbers numbers, NumberRules numberRules) {
    this.numbers = numbers;
    this.numberRules = numberRules;
    for (Table.Row row : Table.load(WordRules.class, "acronyms").rows()) {
      for (String form : row.forms(1)) {
        acronyms.putIfAbsent(form, new Acronym(row.cell(2), row.cell(3)));
      }
    }
    Table.load(WordRules.class, "emphasis-words").rows().forEach(row -> emphasis.add(row.cell(0)));
    Table.load(WordRules.class, "short-words")
        .rows()
        .forEach(row -> shortWords.addAll(row.forms(0)));
    for (Table.Row row : Table.load(WordRules.class, "acronym-context").rows()) {
      Context context =
          new Context(
              row.cell(1).equals("yes"),
              Set.copyOf(row.forms(2)),
              Set.copyOf(row.forms(3)),
              marked(row.cell(4)));
      contexts.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(context);
    }
    for (Table.Row row : Table.load(WordRules.class, "roman-context").rows()) {
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
        Rule.of(
            "by-context",
            "u",
            "\\p{Lu}[\\p{L}]{0,4}+(?![\\p{L}0-9'])",
            (s, m) -> inContext(s, m.group(), m.end())),
        Rule.of(
            "numeral-sign",
            "su",
            "[\u2160-\u216B]",
            (s, m) -> numbers.cardinal(m.group().charAt(0) - '\u2160' + 1)),
        Rule.of(
            "aircraft-type",
            "u",
            "(Su|Tu|Il|An|Yak|MiG|Mig)-([0-9]{1,3})([A-Z]{1,3})?(s)?(?![\\p{L}0-9])",
            this::aircraft),
        Rule.of(
            "compass",
            "u",
            "(?:N|S|E|W|NE|NW|SE|SW|NNE|ENE|ESE|SSE|SSW|WSW|WNW|NNW)(?![\\p{L}0-9'.])",
            this::compass),
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

  private String inContext(Scan scan, String written, int end) {
    return contexts.getOrDefault(written, List.of()).stream()
        .filter(context -> context.fits(scan, end))
        .findFirst()
        .map(Context::spoken)
        .orElse(null);
  }

  /** "Su-35s" are letters and a number, "MiG-29" begins with a word. */
  private String aircraft(Scan scan, Matcher m) {
    String maker = m.group(1);
    String head = maker.length() > 2 ? Numbers.lower(maker) : Numbers.letters(maker);
    String number = numbers.name(m.group(2));
    String letters = m.group(3) == null ? "" : " " + Numbers.letters(m.group(3));
    return head + " " + (m.group(4) == null ? number : NumberSpeller.plural(number)) + letters;
  }

  private String compass(Scan scan, Matcher m) {
    if (!WEATHER.matcher(scan.text()).find()) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (char letter : m.group().toCharArray()) {
      words.append(words.isEmpty() ? "" : " ").append(COMPASS.get(letter));
    }
    return words.toString();
  }

  private static final Pattern WEATHER =
      Pattern.compile("(?i)\\b(?:winds?|sea area|gales?|gusts?|breeze|knots|forecast)\\b");
  private static final Map<Character, String> COMPASS =
      Map.of('N', "north", 'S', "south", 'E', "east", 'W', "west");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\b(?:parts?|chapters?|articles?|volumes?|books?|acts?|titles?|phases?|stages?|types?|schedules?)\\b[^.!?]{0,40}$");

  /** Behind "Parts I through" every numeral is a number, and behind "the" an ordinal one. */
  private String listedNumeral(Scan scan, String numeral, int value, int end) {
    String text = scan.text().substring(0, scan.at());
    char next = scan.charAt(scan.charAt(end) == ' ' ? end + 1 : end);
    if (value > 0 && PARTS.matcher(text).find()) {
      return numbers.cardinal(value);
    }
    if (value > 1
        && numeral.length() > 1
        && scan.previous(1).equals("the")
        && Character.isUpperCase(next)) {
      return numbers.ordinal(String.valueOf(value));
    }
    String before = scan.previousAsWritten();
    if (numeral.equals("XI") && scan.previous(2).equals("the")) {
      return "eleven";
    }
    boolean series =
        before.length() > 1
            && before.length() <= 5
            && before.chars().allMatch(Character::isUpperCase);
    if (value > 1 && numeral.length() > 1 && series && !scan.inCapitals()) {
      return numbers.cardinal(value);
    }
    boolean ruler =
        REGNAL.contains(scan.previous(2))
            && value > 0
            && !before.isEmpty()
            && Character.isUpperCase(before.charAt(0));
    return ruler ? "the " + numbers.ordinal(String.valueOf(value)) : null;
  }

  private static final Set<String> REGNAL =
      Set.of(
          "emperor", "king", "queen", "pope", "tsar", "czar", "prince", "sultan", "empress",
          "kaiser");

  private String roman(Scan scan, Matcher m) {
    String numeral = m.group(1);
    // Malcolm X took his letter as a name; nobody calls a king that.
    if (numeral.equals("X") && scan.previousAsWritten().equals("Malcolm")) {
      return "X";
    }
    int value = value(numeral);
    String listed = listedNumeral(scan, numeral, value, m.end());
    if (listed != null) {
      return listed;
    }
    String before = scan.previousAsWritten();
    if (before.endsWith("'s") && value > 1) {
      return numbers.cardinal(value);
    }
    RomanContext context = romanBefore.get(scan.previous(2) + " " + scan.previous(1));
    context = context == null ? romanBefore.get(Numbers.lower(before)) : context;
    if (value <= 0 || before.isEmpty() || scan.inCapitals()) {
      return null;
    }
    if (context == null) {
      boolean regnal =
          Character.isUpperCase(before.charAt(0))
              && before.length() > 2
              && !before.equals(before.toUpperCase(java.util.Locale.ROOT))
              && OF_KINGS.matcher(numeral).matches();
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
    if (!ROMAN.matcher(numeral).matches()) {
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
    if ("s".equals(m.group(3)) && m.group(1).length() > 1) {
      return Numbers.letters(letters) + " " + NumberSpeller.plural(numbers.name(m.group(2)));
    }
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
    String letters = written.replace("'", "");
    int length = letters.length();
    if (written.contains("'") || length > LONGEST_ACRONYM) {
      return Numbers.lower(written);
    }
    boolean word =
        length <= SHORT_WORD
            ? scan.inCapitals() && shortWords.contains(Numbers.lower(letters))
            : isSayable(letters)
                || scan.inCapitals() && length > SHORT_WORD + 1 && hasVowel(letters);
    return word ? Numbers.lower(written) : Numbers.letters(written);
  }

  private static boolean isSayable(String letters) {
    return hasVowel(letters) && Pronounceable.test(letters);
  }

  private static boolean hasVowel(String letters) {
    return letters.chars().anyMatch(c -> "AEIOUYÁÉÍÓÚÄÖÜ".indexOf(c) >= 0);
  }

  /** "OpenAI" and "iPhone" hold letters that are said by their names. */
  private String camel(Scan scan, Matcher m) {
    String word = m.group();
    String listed = listed(word);
    if (listed != null) {
      return listed;
    }
    if (SMALL_FIRST.matcher(word).matches()) {
      return Numbers.letters(word.substring(0, 1)) + " " + Numbers.lower(word.substring(1));
    }
    if (CAPITALS_LAST.matcher(word).matches()) {
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
