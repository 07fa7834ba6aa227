package org.audiobriefing.script;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the titles of chapters short and different from each other. */
final class ChapterTitles {
  private static final int MAX_CHARS = 60;
  private static final int FIRST_WORDS = 5;

  private final Set<String> taken = new HashSet<>();

  /** Returns the title, shortened and, where it is taken already, numbered. */
  String unique(String title) {
    String base = shortened(title.isBlank() ? "Story" : title);
    String unique = base;
    for (int n = 2; !taken.add(unique); n++) {
      unique = base + " (" + n + ")";
    }
    return unique;
  }

  static String shortened(String title) {
    String plain = title.strip();
    if (plain.length() <= MAX_CHARS) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', MAX_CHARS - 1);
    int end = cut > MAX_CHARS / 2 ? cut : MAX_CHARS - 1;
    end -= Character.isHighSurrogate(plain.charAt(end - 1)) ? 1 : 0;
    return plain.substring(0, end).replaceAll("[,;:–—-]$", "") + "…";
  }

  /** Returns the beginning of a paragraph, for a stretch without a crosshead. */
  static String firstWords(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length <= FIRST_WORDS) {
      return text.strip();
    }
    return String.join(" ", List.of(words).subList(0, FIRST_WORDS))
            .replaceAll("[\\p{Punct}’”]+$", "")
        + "…";
  }
}
