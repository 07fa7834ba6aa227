package org.audiobriefing.archive;

import java.util.Set;

/** A piece of work as one line of text, all that goes from machine to machine. */
final class Piece {
  /** What is taken of a table. */
  static final Set<String> COLUMNS = Set.of("id", "url", "html", "text");

  private static final String STRETCH = "stretch";
  private static final String PAGE = "page";

  private Piece() {}

  static String stretch(String file, long start, long end) {
    return String.join("\t", STRETCH, file, Long.toString(start), Long.toString(end));
  }

  static String page(String file, String json) {
    return String.join("\t", PAGE, file, json);
  }

  /** Opens the pages of a piece. */
  static Arrivals open(String piece) {
    String[] parts = piece.split("\t", 3);
    if (parts[0].equals(PAGE)) {
      return parts[2].isBlank() ? Arrivals.of() : Arrivals.of(JsonPages.line(parts[1], parts[2]));
    }
    String[] bytes = parts[2].split("\t", 2);
    return HadoopStorage.warc(parts[1], Long.parseLong(bytes[0]), Long.parseLong(bytes[1]));
  }
}
