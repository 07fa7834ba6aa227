package org.audiobriefing.archive;

import java.util.List;
import java.util.Locale;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.source.Page;

/** Tells pages that were cut off behind their story from those that were cut off within it. */
final class Truncation {
  static final String RULE = "truncated";

  /** What closes a story, or comes behind it. */
  private static final List<String> ENDS = List.of("</article>", "</main>", "<footer", "</body>");

  /** So much of a paragraph finds it again; its last words, since others may begin like it. */
  private static final int TAIL_CHARS = 12;

  private Truncation() {}

  /** Refuses a page whose story may go on where the page was cut off. */
  static void refuse(Page page, Article article) {
    if (!isBehind(page.text(), lastWord(article))) {
      throw BriefingException.refusal(
          RULE, page.source(), "was cut off within the story when it was archived", "");
    }
  }

  /** Returns whether the story is closed behind the last place where these words stand. */
  private static boolean isBehind(String html, String last) {
    int story = html.lastIndexOf(last);
    String rest = html.substring(Math.max(0, story)).toLowerCase(Locale.ROOT);
    return story >= 0 && ENDS.stream().anyMatch(rest::contains);
  }

  private static String lastWord(Article article) {
    List<Block> body = article.body();
    String text = body.get(body.size() - 1).text().strip();
    String tail = text.substring(Math.max(0, text.length() - TAIL_CHARS));
    return tail.substring(tail.lastIndexOf(' ') + 1);
  }
}
