package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a paragraph somebody else speaks, and what stands in brackets. Short ones are left
 * alone.
 */
final class Insertions {
  private static final int FEWEST_QUOTED_WORDS = 4;
  private static final int FEWEST_BRACKETED_WORDS = 3;

  private record Span(int start, int end, Prosody prosody) {}

  private final List<Span> spans = new ArrayList<>();

  private Insertions() {}

  static Insertions of(String text) {
    Insertions found = new Insertions();
    int quote = -1;
    char closing = 0;
    int bracket = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote < 0 && opens(text, i)) {
        quote = i;
        closing = c == '“' ? '”' : c == '‘' ? '’' : c;
      } else if (quote >= 0 && c == closing && closes(text, i)) {
        found.add(text, quote, i, FEWEST_QUOTED_WORDS, Prosody.QUOTATION);
        quote = -1;
      } else if (c == '(') {
        bracket = i;
      } else if (c == ')' && bracket >= 0) {
        found.add(text, bracket, i, FEWEST_BRACKETED_WORDS, Prosody.ASIDE);
        bracket = -1;
      }
    }
    // A quotation that goes on in the next paragraph is not closed in this one.
    if (quote == 0 && closing == '”') {
      found.add(text, quote, text.length(), FEWEST_QUOTED_WORDS, Prosody.QUOTATION);
    }
    return found;
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    boolean outside = i == 0 || " (—–[".indexOf(text.charAt(i - 1)) >= 0;
    return c == '“' || (c == '"' || c == '‘') && outside;
  }

  private static boolean closes(String text, int i) {
    return text.charAt(i) != '’'
        || i + 1 == text.length()
        || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private void add(String text, int start, int end, int fewest, Prosody prosody) {
    if (text.substring(start, end).strip().split("\\s+").length >= fewest) {
      spans.add(new Span(start, end, prosody));
    }
  }

  /**
   * Returns how the character at this place is spoken; a quotation within brackets counts as such.
   */
  Prosody at(int place) {
    for (Span span : spans) {
      if (place >= span.start && place < span.end) {
        return span.prosody;
      }
    }
    return Prosody.USUAL;
  }
}
