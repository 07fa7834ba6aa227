package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiobriefing.letters.LatinLetters;

/**
 * Turns written English into the words to say. One pass from left to right over an ordered table of
 * rules; what a rule says is final and never read again. The words hold lower-case letters and
 * apostrophes only: no digit and no sign ever leaves here. Immutable and safe for use by many
 * threads.
 */
public final class Verbalizer {
  private enum Kind {
    DIGIT('d'),
    UPPER('u'),
    LOWER('l'),
    SIGN('s');

    final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  private static final Pattern AREA_CODE =
      Pattern.compile("\\((?:[0+]|[2-9][0-9]{2}\\) ?[0-9]{3}[-. ][0-9]{4})");

  /** A longer run is foreign text, not letters. */
  private static final int MAX_LETTER_NAMES = 3;

  /** Longer runs of one sign say nothing more than the sign itself. */
  private static final int MAX_SAME_SIGN = 3;

  /** Longer than any word, number, address or chain of hyphens that is meant to be read. */
  private static final int LONGEST_TOKEN = 160;

  private final Dialect dialect;
  private final NumberSpeller speller;
  private final RuleIndex rules;

  /** For each thread the matchers of the rules, which are costly to make. */
  @SuppressWarnings("ThreadLocalUsage") // Each has rules of its own, and there are few.
  private final ThreadLocal<Matchers> matchers = new ThreadLocal<>();

  private final AbbreviationRules abbreviations;
  private final WordRules words;
  private final Heteronyms heteronyms = new Heteronyms();
  private final SymbolReader symbols = new SymbolReader();

  public Verbalizer(Dialect dialect) {
    this(dialect, rule -> true);
  }

  /**
   * @param wanted which rules count; a test does without each of them
   */
  Verbalizer(Dialect dialect, Predicate<Rule> wanted) {
    this.dialect = dialect;
    this.speller = new NumberSpeller(dialect);
    Numbers numbers = new Numbers(dialect);
    NumberRules numberRules = new NumberRules(numbers);
    abbreviations = new AbbreviationRules();
    words = new WordRules(numbers, numberRules);
    DateRules dates = new DateRules(numbers);
    List<Rule> ordered =
        Stream.of(
                new WebRules(numbers).rules(),
                words.codes(),
                new ReferenceRules(numbers).rules(),
                dates.days(),
                new ChessRules(numbers).rules(),
                new SportRules(numbers).rules(),
                new DurationRules(numbers).rules(),
                new TimeRules(numbers).rules(),
                numberRules.telephones(),
                new MoneyRules(numbers).rules(),
                dates.periods(),
                numberRules.ordinals(),
                new MeasureRules(numbers).rules(),
                numberRules.pairs(),
                dates.years(),
                numberRules.rules(),
                abbreviations.rules(),
                words.rules())
            .flatMap(List::stream)
            .filter(wanted)
            .toList();
    rules = new RuleIndex(ordered);
  }

  /** Returns the dialect of the readings. */
  public Dialect dialect() {
    return dialect;
  }

  /** Returns the words for a text of one or more sentences, with their places in it. */
  public List<SpokenWord> verbalize(String written) {
    CleanText clean = CleanText.of(written);
    Scan scan = new Scan(clean.text(), inCapitals(clean.text()));
    Matchers own = matchers.get();
    matchers.remove(); // A rule may ask for the words of a part of its match.
    Pass pass = new Pass(clean, scan, own == null ? new Matchers(rules) : own);
    while (scan.at() < clean.text().length()) {
      pass.step();
    }
    matchers.set(pass.matchers);
    heteronyms.resolve(pass.out, written);
    return pass.out;
  }

  /** Returns only the words, separated by single blanks. */
  public String words(String written) {
    StringBuilder words = new StringBuilder();
    for (SpokenWord word : verbalize(written)) {
      words.append(words.isEmpty() ? "" : " ").append(word.word());
    }
    return words.toString();
  }

  /**
   * Returns how a letter is said by its name.
   *
   * @param letter one lower-case letter, or its plural such as {@code p's}
   */
  public String letterPhones(String letter) {
    String phones = Letters.phones(letter.charAt(0), dialect);
    if (letter.length() > 1 && !phones.isEmpty()) {
      boolean hiss = phones.endsWith("s") || phones.endsWith("ch") || phones.endsWith("z");
      return phones + (hiss ? " ax z" : " z");
    }
    return phones;
  }

  private static boolean inCapitals(String text) {
    int upper = 0;
    int lower = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return upper >= 8 && words >= 1 && lower * 12 < upper;
  }

  /** A matcher for each rule, made when it is first asked for. */
  private static final class Matchers {
    private final RuleIndex rules;
    private final Matcher[] made;
    private final String[] texts;

    Matchers(RuleIndex rules) {
      this.rules = rules;
      made = new Matcher[rules.size()];
      texts = new String[rules.size()];
    }

    Matcher of(int number, String text) {
      Matcher matcher = made[number];
      if (matcher == null) {
        matcher = rules.rule(number).pattern().matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        made[number] = matcher;
      } else if (texts[number] != text) {
        matcher.reset(text);
      }
      texts[number] = text;
      return matcher;
    }
  }

  /** One pass over one text. */
  private final class Pass {
    private final List<SpokenWord> out = new ArrayList<>();
    private final CleanText clean;
    private final String text;
    private final Scan scan;
    private final Matchers matchers;

    Pass(CleanText clean, Scan scan, Matchers matchers) {
      this.matchers = matchers;
      this.clean = clean;
      this.text = clean.text();
      this.scan = scan;
    }

    void step() {
      int at = scan.at();
      char c = text.charAt(at);
      if (c == ' ') {
        scan.moveTo(at + 1);
      } else if (endlessToken(at)) {
        return;
      } else if (c >= 'a' && c <= 'z' && plainWord(at)) {
        return;
      } else if (Character.isLetter(c) && abbreviation()) {
        return;
      } else if (!(punctuation(c) || rule(kind(c)) || word(at))) {
        sign();
      }
    }

    /** What has no blank for so long is no word, and nobody wants to hear all of it. */
    private boolean endlessToken(int at) {
      boolean start = at == 0 || text.charAt(at - 1) == ' ';
      int end = start ? text.indexOf(' ', Math.min(text.length(), at + LONGEST_TOKEN)) : at;
      int length = (end < 0 ? text.length() : end) - at;
      int blank = start && length >= LONGEST_TOKEN ? text.indexOf(' ', at) : at;
      if (!start
          || length < LONGEST_TOKEN
          || blank >= 0 && blank < at + LONGEST_TOKEN
          || text.startsWith("http", at)) {
        return false;
      }
      String kind =
          Letters.foreign(text.charAt(at))
              ? "foreign text"
              : "a run of " + speller.cardinal(length) + " characters";
      emit(kind, at, at + length, "endless");
      return true;
    }

    private static Kind kind(char c) {
      if (Scan.isDigit(c)) {
        return Kind.DIGIT;
      }
      return Character.isUpperCase(c) ? Kind.UPPER : Character.isLetter(c) ? Kind.LOWER : Kind.SIGN;
    }

    /** The common case, without any pattern: a lower-case word followed by a blank or a mark. */
    private boolean plainWord(int at) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
        end++;
      }
      char after = scan.charAt(end);
      boolean plain =
          after == ' '
              || after == '\n'
              || after == ','
              || after == '-' && end - at > 1
              || after == ';'
              || after == ')'
              || after == '"';
      boolean stop = after == '.' && (end + 1 >= text.length() || text.charAt(end + 1) == ' ');
      if (end - at > 40 || end - at == 1 && text.charAt(at) != 'a' || !(plain || stop)) {
        return false;
      }
      String word = text.substring(at, end);
      boolean behindNumber =
          at > 1 && text.charAt(at - 1) == ' ' && Scan.isDigit(text.charAt(at - 2));
      if (behindNumber || abbreviations.mayBegin(word) || words.isListed(word)) {
        return false;
      }
      emit(word, at, end, "word");
      return true;
    }

    private boolean abbreviation() {
      if (scan.inCapitals() || Scan.isWordChar(scan.before()) && !Scan.isDigit(scan.before())) {
        return false;
      }
      AbbreviationRules.Found found = abbreviations.find(scan);
      if (found == null || scan.previous(1).equals("per") && !found.kind().equals("company")) {
        return false;
      }
      boolean calendar = found.kind().equals("month") || found.kind().equals("weekday");
      if (calendar && rule(kind(text.charAt(scan.at())))) {
        return true;
      }
      String words = WordRules.marked(found.words());
      boolean letters = words.length() == 1 || words.charAt(words.length() - 2) == ' ';
      boolean owned =
          letters
              && text.startsWith("'s", found.end())
              && !Scan.isWordChar(scan.charAt(found.end() + 2));
      emit(
          words + (owned ? "'s" : ""),
          scan.at(),
          found.end() + (owned ? 2 : 0),
          "abbreviation-" + found.kind());
      return true;
    }

    private boolean beginsTelephone(int at) {
      return AREA_CODE.matcher(text).region(at, text.length()).lookingAt();
    }

    /**
     * Sets what follows the last word apart; returns false for marks that say nothing about that.
     */
    private boolean punctuation(char c) {
      int at = scan.at();
      char after = scan.charAt(at + 1);
      boolean spaced = scan.before() == ' ' && after == ' ';
      Boundary boundary =
          switch (c) {
            case ',' -> Boundary.COMMA;
            case ';', '—' -> Boundary.CLAUSE;
            case ':' -> Scan.isDigit(after) ? Boundary.NONE : Boundary.CLAUSE;
            case '(' -> beginsTelephone(at) ? null : Boundary.COMMA;
            case '[', '{' -> Boundary.COMMA;
            case ')', ']', '}' -> Boundary.COMMA;
            case '-', '–' -> spaced ? Boundary.CLAUSE : null;
            case '.' -> stop(at);
            case '?' -> Boundary.QUESTION;
            case '!' -> Boundary.EXCLAMATION;
            case '"' -> Boundary.NONE;
            default -> null;
          };
      if (boundary == null) {
        return false;
      }
      if (c == '.' && after == '.') {
        while (scan.charAt(at + 1) == '.') {
          at++;
        }
      }
      raise(boundary);
      scan.moveTo(at + 1);
      return true;
    }

    private Boundary stop(int at) {
      if (scan.charAt(at + 1) == '.') {
        return Boundary.CLAUSE;
      }
      char next = scan.charAt(at + 1);
      // ".5" and ".NET" begin with what stands behind the stop.
      boolean number =
          (Scan.isDigit(next) || Character.isUpperCase(next)) && scan.before() == ' '
              || Scan.isDigit(next) && !Scan.isWordChar(scan.before());
      boolean inside = Scan.isWordChar(scan.charAt(at + 1)) && Scan.isWordChar(scan.before());
      return number ? null : inside ? Boundary.NONE : Boundary.END;
    }

    private void raise(Boundary boundary) {
      if (!out.isEmpty()) {
        SpokenWord last = out.get(out.size() - 1);
        if (boundary.compareTo(last.boundary()) > 0) {
          out.set(out.size() - 1, last.with(boundary));
        }
      }
    }

    private boolean rule(Kind kind) {
      int at = scan.at();
      for (int number : rules.at(text, at, kind.letter)) {
        Rule rule = rules.rule(number);
        Matcher matcher = matchers.of(number, text);
        matcher.region(at, text.length());
        if (matcher.lookingAt()) {
          String words = rule.speaker().apply(scan, matcher);
          if (words != null) {
            emit(words, at, matcher.end(), rule.id());
            return true;
          }
        }
      }
      return false;
    }

    /** Letters that no rule claims. */
    private boolean word(int at) {
      int end = at;
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || isJoint(end))) {
        end++;
      }
      if (end == at) {
        return false;
      }
      String word = Letters.latin(Numbers.lower(text.substring(at, end)));
      boolean foreign = word.chars().anyMatch(c -> Letters.foreign((char) c));
      boolean alone = word.length() == 1 && LatinLetters.isOfAnotherAlphabet(word.charAt(0));
      if (foreign || LatinLetters.isSayable(word) && !alone) {
        emit(foreign ? "foreign text" : word, at, end, foreign ? "foreign" : "word");
      } else {
        letterNames(word, at, end);
      }
      return true;
    }

    /** Letters that are in no word of ours are said by their names; signs that only modify, not. */
    private void letterNames(String word, int at, int end) {
      String names =
          word.codePoints()
              .mapToObj(LatinLetters::spoken)
              .flatMap(java.util.Optional::stream)
              .limit(MAX_LETTER_NAMES)
              .collect(java.util.stream.Collectors.joining(" "));
      if (names.isEmpty()) {
        scan.moveTo(end);
      } else {
        emit(names, at, end, "letter-name");
      }
    }

    private boolean isJoint(int i) {
      char c = text.charAt(i);
      boolean mark = c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
      return mark && i > scan.at() && (c != '\'' || Character.isLetter(scan.charAt(i + 1)));
    }

    private void sign() {
      int at = scan.at();
      int symbol = text.codePointAt(at);
      int end = at + Character.charCount(symbol);
      int same = 1;
      while (end < text.length() && text.codePointAt(end) == symbol) {
        end += Character.charCount(symbol);
        same++;
      }
      boolean run = same >= MAX_SAME_SIGN;
      int last = run ? end : at + Character.charCount(symbol);
      String words = symbols.read(scan);
      if (words.isEmpty() || same >= MAX_SAME_SIGN && symbol < 128) {
        scan.moveTo(last);
      } else {
        emit(words, at, last, "symbol");
      }
    }

    /** Adds the words of one reading; a possessive that follows belongs to it. */
    private void emit(String words, int start, int end, String rule) {
      String spoken = words;
      int last = end;
      if (scan.charAt(end) == '\''
          && scan.charAt(end + 1) == 's'
          && !Scan.isWordChar(scan.charAt(end + 2))
          && !rule.equals("word")) {
        spoken += spoken.endsWith("'s") ? "" : "'s";
        last += 2;
      }
      int from = clean.origin()[start];
      int to = clean.origin()[last - 1] + 1;
      to = Math.max(to, Math.min(clean.origin()[last], to));
      for (String word : spoken.split(" ")) {
        if (!word.isEmpty()) {
          boolean letter = Character.isUpperCase(word.charAt(0));
          String lower = Numbers.lower(word);
          String phones = letter ? letterPhones(lower) : "";
          out.add(new SpokenWord(sayable(lower), from, to, rule, phones, Boundary.NONE));
        }
      }
      scan.moveTo(last);
    }

    /** Whatever the rules let through, only letters leave. */
    private static String sayable(String word) {
      boolean clean = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        clean &= (Character.isLetter(c) || c == '\'') && !Letters.foreign(c);
      }
      if (clean && LatinLetters.isSayable(word)) {
        return word;
      }
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if ((Character.isLetter(c) || c == '\'') && !Letters.foreign(c)) {
          letters.append(c);
        }
      }
      return LatinLetters.isSayable(letters.toString()) ? letters.toString() : "foreign";
    }
  }
}
