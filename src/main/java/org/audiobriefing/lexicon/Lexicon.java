package org.audiobriefing.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.audiobriefing.letters.LatinLetters;

/**
 * Taught words, looked up as they are written. Layers are asked in the order in which they were
 * given; in each, the exact spelling comes before the spelling without accents. Plurals and
 * possessives of taught words are derived. Immutable.
 */
public final class Lexicon {
  private final List<LexemeTable> tables;
  private final int longestGrapheme;

  /**
   * @param layers lexemes in order of precedence, the user's own first
   */
  public Lexicon(List<List<Lexeme>> layers) {
    this(new ParsedLexemes(layers));
  }

  private Lexicon(LexemeTable... tables) {
    this.tables = List.of(tables);
    this.longestGrapheme = this.tables.stream().mapToInt(LexemeTable::longestWords).max().orElse(1);
  }

  /** Returns a lexicon of tables in order of precedence. */
  static Lexicon of(List<LexemeTable> tables) {
    return new Lexicon(tables.toArray(LexemeTable[]::new));
  }

  /** Returns a lexicon in which these lexemes come before all of this one. */
  public Lexicon before(List<Lexeme> first) {
    List<LexemeTable> all = new ArrayList<>(tables);
    all.add(0, new ParsedLexemes(List.of(first)));
    return of(all);
  }

  /** Returns whether the program's own words come from its compiled block. */
  boolean isCompiled() {
    return tables.stream().anyMatch(CompiledLexemes.class::isInstance);
  }

  /** Returns the number of words of the longest taught phrase. */
  public int longestGraphemeWords() {
    return longestGrapheme;
  }

  /**
   * Returns how a written word or phrase is said, when it or the word it is an inflection of was
   * taught.
   */
  public Optional<Pronunciation> pronunciation(String written) {
    String word = normal(written);
    Optional<Pronunciation> found = uninflected(word);
    if (found.isPresent()) {
      return found;
    }
    if (word.endsWith("'s")) {
      return uninflected(word.substring(0, word.length() - 2)).map(Pronunciation::withS);
    }
    if (word.endsWith("s'")) {
      return pronunciation(word.substring(0, word.length() - 1));
    }
    if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      return uninflected(word.substring(0, word.length() - 1)).map(Pronunciation::withS);
    }
    return Optional.empty();
  }

  /**
   * Returns how a word written without accents is said when it was taught with them: "Gyokeres" is
   * Gyökeres, but "charge" is a word of its own, which the dictionaries must be asked for first.
   */
  public Optional<Pronunciation> accented(String written) {
    String word = withoutAccents(normal(written));
    Lexeme lexeme = folded(word);
    if (lexeme == null && word.endsWith("'s")) {
      return accented(word.substring(0, word.length() - 2)).map(Pronunciation::withS);
    }
    return lexeme == null || lexeme.pronunciation().size() != 1
        ? Optional.empty()
        : Optional.of(lexeme.pronunciation().get(0));
  }

  /** Returns the words to say instead of what is written, when such were taught. */
  public Optional<String> alias(String written) {
    return Optional.ofNullable(find(normal(written))).flatMap(Lexeme::alias);
  }

  /** Returns how the words of a taught phrase are said, one for each word. */
  public List<Pronunciation> phrase(String written) {
    Lexeme lexeme = find(normal(written));
    return lexeme == null ? List.of() : lexeme.pronunciation();
  }

  private Optional<Pronunciation> uninflected(String word) {
    Lexeme lexeme = find(word);
    return lexeme == null || lexeme.pronunciation().size() != 1
        ? Optional.empty()
        : Optional.of(lexeme.pronunciation().get(0));
  }

  private Lexeme find(String word) {
    Lexeme lexeme = exact(word);
    if (lexeme == null && (isName(word) || !withoutAccents(word).equals(word))) {
      lexeme = folded(withoutAccents(word));
    }
    if (lexeme == null && word.length() > 1) {
      lexeme = fromOtherCase(word);
    }
    return lexeme;
  }

  /** Names are written without their accents; small words without them are others: "charge". */
  private static boolean isName(String word) {
    return word.indexOf(' ') > 0 || !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /**
   * A taught common word may begin a sentence, and any taught word may stand in a line of capitals.
   */
  private Lexeme fromOtherCase(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(word.charAt(0))) {
      Lexeme lexeme = exact(lower);
      if (lexeme != null || !word.equals(word.toUpperCase(Locale.ROOT)) || word.length() < 3) {
        return lexeme;
      }
      return exact(word.charAt(0) + lower.substring(1));
    }
    return null;
  }

  private Lexeme exact(String word) {
    return first(table -> table.exact(word));
  }

  private Lexeme folded(String word) {
    return first(table -> table.folded(word));
  }

  private Lexeme first(Function<LexemeTable, Lexeme> lookup) {
    for (LexemeTable table : tables) {
      Lexeme lexeme = lookup.apply(table);
      if (lexeme != null) {
        return lexeme;
      }
    }
    return null;
  }

  static String normal(String text) {
    return Normalizer.normalize(text.replace('\u2019', '\''), Normalizer.Form.NFC);
  }

  /** Returns the text in plain Latin letters, as far as they have any. */
  public static String withoutAccents(String text) {
    return LatinLetters.plain(text);
  }
}
