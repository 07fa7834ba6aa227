package org.audiobriefing.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.edition.ReadingList;
import org.audiobriefing.script.Xml;
import org.audiobriefing.source.WebLink;

/** What other programs save for later: bookmarks of browsers, exports of wallabag, single texts. */
final class SavedLinks {
  private static final String BOOKMARKS = "<!doctype netscape-bookmark-file-1>";
  private static final Pattern LINK =
      Pattern.compile("(?is)<a\\s[^>]*?href\\s*=\\s*\"([^\"]+)\"[^>]*>(.*?)</a>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
  private static final int LONGEST_TITLE = 80;

  private SavedLinks() {}

  /**
   * A story to hear later.
   *
   * @param address or "" for a text of its own
   * @param text of its own, or nothing
   * @param ending of the text's kind
   */
  record Saved(String address, String title, byte[] text, String ending) {
    static Saved link(String address, String title) {
      return new Saved(address, title, new byte[0], "");
    }

    String shown() {
      return address.isEmpty() ? title : address;
    }

    Optional<ReadingList.Item> addTo(ReadingList list, Instant now) {
      return text.length == 0 ? list.add(address, title, now) : list.add(text, title, ending, now);
    }
  }

  /**
   * Reads what was saved.
   *
   * @param place for messages
   * @param name of the file, or ""
   * @param text the same as the bytes
   */
  static List<Saved> read(String place, String name, byte[] bytes, String text) {
    if (text.isBlank()) {
      throw new BriefingException(Code.NO_ARTICLE, place, "is empty", "");
    }
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith(BOOKMARKS)) {
      return bookmarks(text);
    }
    if (start.startsWith("[") && name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return wallabag(place, text);
    }
    Optional<String> link =
        text.strip().lines().count() == 1 ? webLink(text.strip()) : Optional.empty();
    if (link.isPresent()) {
      return List.of(Saved.link(link.get(), ""));
    }
    int dot = name.lastIndexOf('.');
    boolean html = start.startsWith("<!doctype html") || start.startsWith("<html");
    String ending = dot > 0 ? name.substring(dot) : html ? ".html" : ".txt";
    Matcher headline = TITLE.matcher(text);
    String first =
        html && headline.find()
            ? TAG.matcher(headline.group(1)).replaceAll("").strip()
            : text.strip().lines().findFirst().orElse("").strip();
    String title = html && first.isEmpty() ? "page" : cut(first);
    return List.of(new Saved("", title, bytes, ending));
  }

  private static Optional<String> webLink(String text) {
    return WebLink.of(text).map(java.net.URI::toString);
  }

  private static String cut(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
  }

  private static List<Saved> bookmarks(String text) {
    List<Saved> saved = new ArrayList<>();
    Matcher links = LINK.matcher(text);
    while (links.find()) {
      String title = TAG.matcher(links.group(2)).replaceAll("").strip();
      webLink(links.group(1).replace("&amp;", "&"))
          .ifPresent(address -> saved.add(Saved.link(address, title)));
    }
    return saved;
  }

  /** An entry with its text is kept as it was saved, whatever has become of the page. */
  private static List<Saved> wallabag(String place, String text) {
    try {
      List<Saved> saved = new ArrayList<>();
      for (JsonNode entry : new JsonMapper().readTree(text)) {
        String title = entry.path("title").asText();
        String address = entry.path("url").asText();
        String content = entry.path("content").asText();
        if (!content.isBlank()) {
          String page =
              "<!doctype html><html><head><link rel=\"canonical\" href=\""
                  + Xml.escape(address)
                  + "\"><title>"
                  + Xml.escape(title)
                  + "</title></head><body><article><h1>"
                  + Xml.escape(title)
                  + "</h1>"
                  + content
                  + "</article></body></html>";
          saved.add(new Saved("", title, page.getBytes(StandardCharsets.UTF_8), ".html"));
        } else {
          webLink(address).ifPresent(link -> saved.add(Saved.link(link, title)));
        }
      }
      return saved;
    } catch (IOException e) {
      throw new BriefingException(
          Code.NO_ARTICLE, place, "is no wallabag export: " + e.getMessage(), "");
    }
  }
}
