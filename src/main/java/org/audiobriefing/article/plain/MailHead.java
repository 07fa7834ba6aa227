package org.audiobriefing.article.plain;

import java.util.List;
import java.util.regex.Pattern;

/** What mail programs set above a story that somebody forwarded and pasted. */
final class MailHead {
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?iU)[-_ >*]{0,12}\\s*(?:begin )?(?:forwarded (?:message|mail)|original message|message (?:transféré|d['’]origine)|(?:weitergeleitete|ursprüngliche) nachricht|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|doorgestuurd bericht|wiadomość przekazana dalej)\\b\\W*");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?iU)(?:from|to|cc|date|sent|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|asunto|fecha|da|a|inviato|oggetto|data|van|aan|verzonden|onderwerp|od|do|wysłano|temat)\\s?: \\S.*");

  /** A line or two with a colon may begin a story. */
  private static final int FEWEST_HEADERS = 3;

  private MailHead() {}

  /** Returns how many of the first lines are the head of a message, with the note above it. */
  static int end(List<String> lines) {
    int marker = -1;
    for (int i = 0; i < lines.size() / 2; i++) {
      marker = FORWARDED.matcher(lines.get(i)).matches() ? i : marker;
    }
    int end = behindHeaders(lines, marker + 1);
    return marker >= 0 || end >= FEWEST_HEADERS ? end : 0;
  }

  private static int behindHeaders(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && HEADER.matcher(lines.get(end)).matches()) {
      end++;
    }
    return end;
  }
}
