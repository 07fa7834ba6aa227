package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SentenceSplitter.Sentence;
import org.audiobriefing.text.SpokenWord;

/** The words of a sentence as they are written, for voices that read other languages themselves. */
final class WrittenWords {
  /** The rule of such words. */
  static final String RULE = "written";

  /** An ordinal or an initial: "am 3. März", "z. B."; their full stop ends no sentence. */
  private static final Pattern OPEN_END =
      Pattern.compile("(?U)(?:^|[\\s(])(?:\\d{1,2}|\\p{L})\\.$");

  private WrittenWords() {}

  /** Returns the sentences of a text; what English rules divided at an open end is put together. */
  static List<Sentence> sentences(String text, List<Sentence> divided) {
    List<Sentence> whole = new ArrayList<>();
    for (Sentence sentence : divided) {
      int last = whole.size() - 1;
      Sentence before = last < 0 ? null : whole.get(last);
      if (before != null && OPEN_END.matcher(text.substring(before.start(), before.end())).find()) {
        whole.set(last, new Sentence(before.start(), sentence.end()));
      } else {
        whole.add(sentence);
      }
    }
    return whole;
  }

  /** Returns what stands between blanks and has a letter or a digit, with what follows it. */
  static List<SpokenWord> of(String sentence) {
    List<SpokenWord> words = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int start = at;
      while (at < sentence.length() && !isBlank(sentence.charAt(at))) {
        at++;
      }
      if (at > start) {
        add(words, sentence, start, at);
      }
      at++;
    }
    for (int i = 0; i < words.size() - 1; i++) {
      // An ordinal or an abbreviation.
      if (words.get(i).boundary() == Boundary.END) {
        words.set(i, words.get(i).with(Boundary.NONE));
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<SpokenWord> words, String sentence, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(sentence.codePointAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(sentence.codePointBefore(end))) {
      end--;
    }
    Boundary boundary = boundary(sentence.substring(end, to));
    if (start < end) {
      String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
      words.add(new SpokenWord(word, start, end, RULE, "", boundary));
    } else if (!words.isEmpty()) {
      // A dash between blanks.
      int last = words.size() - 1;
      words.set(last, words.get(last).with(Boundary.COMMA));
    }
  }

  private static Boundary boundary(String marks) {
    Boundary found = Boundary.NONE;
    for (int i = 0; i < marks.length(); i++) {
      Boundary here =
          switch (marks.charAt(i)) {
            case ',' -> Boundary.COMMA;
            case ';', ':' -> Boundary.CLAUSE;
            case '.', '…' -> Boundary.END;
            case '!' -> Boundary.EXCLAMATION;
            case '?' -> Boundary.QUESTION;
            default -> Boundary.NONE;
          };
      found = here.compareTo(found) > 0 ? here : found;
    }
    return found;
  }
}
