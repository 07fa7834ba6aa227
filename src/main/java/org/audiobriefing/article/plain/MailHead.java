package org.audiobriefing.article.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.article.credits.VisibleDate;

/** What mail programs set above a story that somebody forwarded and pasted. */
final class MailHead {
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?iU)[-_ >*]{0,12}\\s*(?:begin )?(?:forwarded (?:message|mail)|original message|message (?:transféré|d['’]origine)|(?:weitergeleitete|ursprüngliche) nachricht|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|doorgestuurd bericht|wiadomość przekazana dalej)\\b\\W*");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?iU)(?:from|to|cc|date|sent|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|asunto|fecha|da|a|inviato|oggetto|data|van|aan|verzonden|onderwerp|od|do|wysłano|temat)\\s?: \\S.*");

  private static final Pattern WROTE =
      Pattern.compile(
          "(?iU)(?:on|am|le|el|il|em|op|w dniu) .{6,90} (?:wrote|schrieb .{2,40}|a écrit|escribió|ha scritto|escreveu|schreef .{0,40}|napisał\\p{L}*)\\s?:");
  private static final Pattern QUOTED = Pattern.compile("^(?:>\\s?)+");

  /** Of the lines of an answer at least one to so many is quoted. */
  private static final int QUOTED_SHARE = 3;

  private static final int FEWEST_QUOTED = 5;
  private static final int ISO_DAY = 10;

  /** A line or two with a colon may begin a story. */
  private static final int FEWEST_HEADERS = 3;

  private MailHead() {}

  /** Returns how many of the first lines are the head of a message, with the note above it. */
  static int end(List<String> lines) {
    int marker = -1;
    for (int i = 0; i < lines.size() / 2; i++) {
      boolean quotes =
          FORWARDED.matcher(lines.get(i)).matches() || WROTE.matcher(lines.get(i)).matches();
      marker = quotes ? i : marker;
    }
    int end = behindHeaders(lines, marker + 1);
    return marker >= 0 || end >= FEWEST_HEADERS ? end : 0;
  }

  /**
   * Returns the lines without the signs of quotation of an answered mail; what the one who answered
   * wrote above stands before the line that says who wrote.
   */
  static String[] unquoted(String[] lines) {
    int quoted = 0;
    int first = -1;
    int wrote = -1;
    int filled = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean quotes = lines[i].startsWith(">");
      quoted += quotes ? 1 : 0;
      filled += lines[i].isBlank() ? 0 : 1;
      first = quotes && first < 0 ? i : first;
      wrote = first < 0 && WROTE.matcher(lines[i].strip()).matches() ? i : wrote;
    }
    if (quoted < FEWEST_QUOTED || quoted * QUOTED_SHARE < filled) {
      return lines;
    }
    String[] plain = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      plain[i] = QUOTED.matcher(lines[i]).replaceFirst("");
    }
    if (wrote >= 0) {
      // The line that tells who wrote stands before the note that came with it.
      String who = plain[wrote];
      System.arraycopy(plain, wrote + 1, plain, wrote, first - 1 - wrote);
      plain[first - 1] = who;
    }
    return plain;
  }

  /** Returns the day on which the last of the messages above was sent. */
  static Optional<String> sent(List<String> head) {
    return head.stream()
        .filter(line -> HEADER.matcher(line).matches())
        .flatMap(line -> VisibleDate.in(line).stream())
        .map(found -> found.iso().substring(0, ISO_DAY))
        .reduce((before, last) -> last);
  }

  private static int behindHeaders(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && HEADER.matcher(lines.get(end)).matches()) {
      end++;
    }
    return end;
  }
}
