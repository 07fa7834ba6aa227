package org.audiobriefing.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * An entry of a feed.
 *
 * @param id as the feed gives it, or its link, or its title
 * @param title plain words, "" when there is none
 * @param link of the article
 * @param published when that can be read
 * @param content HTML of the article or of a summary, "" when there is none
 */
public record FeedEntry(
    String id, String title, Optional<URI> link, Optional<Instant> published, String content) {
  /** So many words of the text make a name for what has none. */
  private static final int NAME_WORDS = 10;

  private static final int LONGEST_SENTENCE_CHARS = 90;
  private static final Pattern SENTENCE =
      Pattern.compile("^.{8," + LONGEST_SENTENCE_CHARS + "}?[.!?…](?=\\s|$)");
  private static final Pattern STOP = Pattern.compile("[.,;:\\s]+$");

  /** Returns what a reader sees of it: title and text without markup and addresses. */
  public String words() {
    return title + " " + plainContent();
  }

  private String plainContent() {
    return Jsoup.parse(content).text();
  }

  /** Returns its title, or the first words of a text that has none, or "". */
  public String name() {
    if (!title.isBlank()) {
      return title;
    }
    String text = plainContent().strip();
    var sentence = SENTENCE.matcher(text);
    if (sentence.find()) {
      return STOP.matcher(sentence.group()).replaceAll("");
    }
    String[] words = text.split(" ", NAME_WORDS + 1);
    int count = Math.min(NAME_WORDS, words.length);
    String first = String.join(" ", List.of(words).subList(0, count));
    return STOP.matcher(first).replaceAll("") + (words.length > NAME_WORDS ? " …" : "");
  }
}
