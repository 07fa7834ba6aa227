package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Finds sentences. A full stop ends one unless it belongs to an abbreviation, an initial or a
 * number; the abbreviations are those of the verbaliser's table.
 */
public final class SentenceSplitter {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+");

  /** The mark of a note behind a stop: "[1]". */
  private static final Pattern NOTE = Pattern.compile("\\[(?:\\d{1,3}|[a-z])]");

  private static final Pattern COUNT = Pattern.compile("\\d{1,2}");
  private static final Pattern MIXED = Pattern.compile("\\p{Ll}{1,5}\\p{Lu}\\p{L}");
  private static final Pattern ARTICLE = Pattern.compile("(?:^| )(?:a|an) $");

  /** Abbreviations of what a number follows. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("no.", "nos.", "rs.", "p.", "pp.", "fig.", "figs.", "vol.", "art.", "sec.", "ch.");

  private static final Set<String> SMALL_BEGINNERS =
      Set.of(
          "it", "he", "she", "they", "we", "you", "the", "this", "that", "and", "but", "so",
          "because", "no", "yes", "well", "there", "if", "is", "are", "was", "do", "does", "what",
          "who", "how", "why", "when", "where");

  private static final String CLOSERS = "\"'”’)]»";
  private static final String OPENERS = "\"'“‘([«¿¡";

  /** A word that hardly ever begins anything but a sentence when it has a capital. */
  private static final Set<String> BEGINNERS =
      Set.of(
          ("The A An He She It They We You I In On At But And However This That These Those There His Her Their Its As If"
                  + " When While After Before For With Some Many Most All No Not One Two What Who Why How Last By Under"
                  + " From Since Despite Meanwhile Gardaí Firefighters Mr Mrs Ms Dr Police Officials Our My Your Now Then So Yet Although Also")
              .split(" "));

  /** Abbreviations of a title before a name and of a street or place behind one. */
  private static final Set<String> TITLE_OR_STREET =
      Set.of("dr.", "st.", "sr.", "sts.", "del.", "pt.");

  private final Set<String> never = new HashSet<>();
  private final Set<String> sometimes = new HashSet<>();

  public SentenceSplitter() {
    for (Table.Row row : Table.load(SentenceSplitter.class, "abbreviations").rows()) {
      for (String form : row.forms(1)) {
        if (form.endsWith(".")) {
          String last = form.substring(form.lastIndexOf(' ') + 1);
          (row.cell(4).equals("yes") ? sometimes : never).add(last.toLowerCase(Locale.ROOT));
        }
      }
    }
    never.removeAll(sometimes);
    sometimes.addAll(Set.of("u.s.", "u.k.", "u.n.", "d.c.", "a.m.", "p.m.", "e.u."));
  }

  /** Returns whether this word, with a capital, hardly ever begins anything but a sentence. */
  static boolean begins(String word) {
    return BEGINNERS.contains(word);
  }

  /**
   * One sentence.
   *
   * @param start its first character in the text
   * @param end behind its last one
   */
  public record Sentence(int start, int end) {}

  /** Returns the sentences of a paragraph in order, without the blanks between them. */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = skipBlanks(text, 0);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '!' && c != '?' && c != '…') {
        continue;
      }
      int end = i + 1;
      while (end < text.length()
          && (".!?…".indexOf(text.charAt(end)) >= 0 || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      Matcher note = NOTE.matcher(text).region(end, text.length());
      end = note.lookingAt() ? note.end() : end;
      if (endsSentence(text, start, i, end)) {
        sentences.add(new Sentence(start, end));
        start = skipBlanks(text, end);
      }
      i = end - 1;
    }
    int last = text.length();
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new Sentence(start, last));
    }
    return sentences;
  }

  private boolean endsSentence(String text, int sentence, int mark, int end) {
    int next = skipBlanks(text, end);
    if (next >= text.length()
        || next == end
            && CLOSERS.indexOf(text.charAt(end - 1)) < 0
            && OPENERS.indexOf(text.charAt(next)) < 0) {
      return false;
    }
    if (next == end && !Character.isUpperCase(text.charAt(next)) || isAlone(text, sentence, mark)) {
      return false;
    }
    int first = next;
    while (first < text.length() && OPENERS.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    char c = first < text.length() ? text.charAt(first) : ' ';
    if (Character.isLowerCase(c) && !begins(text, mark, end, first)) {
      return false;
    }
    return text.charAt(mark) != '.'
        || end > mark + 1 && text.charAt(mark + 1) != '.'
        || afterStop(text, mark, first);
  }

  /** "1." and "J." at the beginning of a sentence count its items, or begin a name. */
  private static boolean isAlone(String text, int sentence, int mark) {
    String word = text.substring(sentence, mark);
    return text.charAt(mark) == '.'
        && (word.length() == 1 && Character.isUpperCase(word.charAt(0))
            || COUNT.matcher(word).matches());
  }

  /**
   * "iPhone sales rose" begins a sentence, and so does what follows a question in small letters.
   */
  private static boolean begins(String text, int mark, int end, int first) {
    return MIXED.matcher(text).region(first, text.length()).lookingAt()
        || text.charAt(mark) == '?'
            && end == mark + 1
            && SMALL_BEGINNERS.contains(follower(text, first));
  }

  private boolean afterStop(String text, int mark, int next) {
    int start = mark;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || text.charAt(start - 1) == '.'
            || text.charAt(start - 1) == '\'')) {
      start--;
    }
    String word = text.substring(start, mark + 1);
    String lower = word.toLowerCase(Locale.ROOT);
    if (BEFORE_NUMBER.contains(lower) && Character.isDigit(text.charAt(next))) {
      return false;
    }
    if (lower.equals("no.")) {
      return true;
    }
    if (word.length() == 2 && isMark(text, start)) {
      return true;
    }
    if (never.contains(lower)) {
      return false;
    }
    if (TITLE_OR_STREET.contains(lower)) {
      boolean name =
          start > 1 && Character.isUpperCase(text.charAt(previousWordStart(text, start)));
      return name && BEGINNERS.contains(follower(text, next));
    }
    boolean initial =
        word.length() == 2
            && Character.isUpperCase(word.charAt(0))
            && (!word.equals("I.") || isBehindName(text, start));
    boolean dotted = word.indexOf('.') < word.length() - 1 && DOTTED.matcher(word).matches();
    if (initial || dotted || sometimes.contains(lower)) {
      String follower = follower(text, next);
      boolean name =
          initial
              && start > 1
              && Character.isUpperCase(text.charAt(Math.max(0, previousWordStart(text, start))));
      return BEGINNERS.contains(follower) && !(name && follower.length() < 2)
          || initial && !name && start > 0 && !follower.isEmpty() && text.charAt(start - 1) == ' ';
    }
    return true;
  }

  /** "He got a B. She did not." */
  private static boolean isMark(String text, int start) {
    String before = text.substring(Math.max(0, start - 4), start);
    return Character.isUpperCase(text.charAt(start)) && ARTICLE.matcher(before).find();
  }

  /** "Albert I. Jones", and not "So am I. Then he left." */
  private static boolean isBehindName(String text, int start) {
    int before = previousWordStart(text, start);
    return start > 1 && before > 0 && Character.isUpperCase(text.charAt(before))
        || start > 1
            && before == 0
            && !BEGINNERS.contains(follower(text, 0))
            && Character.isUpperCase(text.charAt(0));
  }

  private static int previousWordStart(String text, int start) {
    int i = start - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return i;
  }

  private static String follower(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }
}
