package org.audiobriefing.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;

/**
 * Makes pages of bytes: finds out what they are written in, and refuses by name what is no page.
 */
public final class PageKinds {
  /** The endings of files that hold articles; in a folder nothing else is read. */
  static final Pattern ARTICLE_FILE =
      Pattern.compile("(?is)[^.].*\\.(?:txt|text|html?|xhtml|md|markdown|eml|mht|mhtml)");

  private static final Pattern HTML_NAME = Pattern.compile("(?is).*\\.(?:html?|xhtml|php|aspx?)");
  private static final Pattern MARKDOWN_NAME = Pattern.compile("(?is).*\\.(?:md|markdown)");
  private static final Pattern MARKDOWN_TITLE = Pattern.compile("(?m)^# \\S");
  private static final Pattern MARKDOWN_SIGNS =
      Pattern.compile("(?m)^#{2,4} \\S|\\*\\*\\S.{0,200}?\\*\\*|]\\(|^\\*\\S.*\\S\\*$");
  private static final Pattern MAIL_NAME = Pattern.compile("(?is).*\\.(?:eml|mht|mhtml)");
  private static final Pattern MAIL_TYPE =
      Pattern.compile("message/rfc822.*|multipart/related.*|application/x-mimearchive.*");
  private static final Pattern JSON =
      Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\d\\]]).*", Pattern.DOTALL);
  private static final int HEAD_CHARS = 2_000;

  /** What is written in letters and is still no article. */
  private record Refused(Pattern head, String what, String remedy) {}

  private static final String XML_PROLOGUE =
      "(?is)\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,1000}?-->\\s*|<\\?[a-z-]+[^>]*>\\s*|<!doctype [^>\\[]*(?:\\[[^]]*])?>\\s*)*";
  private static final String FEED_REMEDY =
      "use 'briefing daily' with it, or name one of its pages";
  private static final List<Refused> REFUSED =
      List.of(
          new Refused(
              Pattern.compile("\\s*\\{\\\\rtf"),
              "is a rich-text (RTF) document",
              "save the article as text or HTML"),
          new Refused(
              Pattern.compile(XML_PROLOGUE + "<(?:rss|feed|rdf:rdf|(?:atom|rss):\\w+)[\\s>]"),
              "is a feed (RSS or Atom), not an article",
              FEED_REMEDY),
          new Refused(
              Pattern.compile(XML_PROLOGUE + "<opml[\\s>]"),
              "is a list of subscriptions (OPML), not an article",
              "name one of its pages, or put its feeds into briefing.toml"),
          new Refused(
              Pattern.compile(XML_PROLOGUE + "<speak[\\s>]"),
              "is a script (SSML), not an article",
              "use 'briefing speak'"),
          new Refused(
              Pattern.compile(
                  XML_PROLOGUE + "<urlset[\\s>]|" + XML_PROLOGUE + "<sitemapindex[\\s>]"),
              "is a site map, not an article",
              "name one of its pages"),
          new Refused(
              Pattern.compile("%!PS"),
              "is a PostScript document",
              "save the article as text or HTML"));

  private PageKinds() {}

  /** Makes a page; the type and charset are those that a server named. */
  public static Page page(
      String source,
      byte[] bytes,
      Optional<String> type,
      Optional<String> charset,
      Optional<URI> address) {
    Optional<String> binary = TextDecoder.binary(bytes);
    if (binary.isPresent()) {
      throw BriefingException.refusal(
          "not-text",
          source,
          "is " + binary.get() + ", not a text or HTML page",
          "save the article as text or HTML");
    }
    TextDecoder.Decoded decoded = TextDecoder.decoded(bytes, charset);
    String text = decoded.text();
    if (text.isBlank()) {
      throw BriefingException.refusal("empty", source, "is empty", "");
    }
    if (isMail(source, text, type)) {
      return MailReader.read(source, bytes);
    }
    refuse(source, text);
    if (isMarkdown(source, type) || type.isEmpty() && looksLikeMarkdown(text)) {
      return MarkdownReader.read(source, text);
    }
    return new Page(
        source, kind(source, text, type), text, address, Page.Hints.NONE, decoded.notes());
  }

  private static boolean isMail(String source, String text, Optional<String> type) {
    boolean named =
        type.map(t -> MAIL_TYPE.matcher(t).matches()).orElse(false)
            || type.isEmpty() && MAIL_NAME.matcher(source).matches();
    return named || MailReader.looksLikeMail(text);
  }

  private static boolean isMarkdown(String source, Optional<String> type) {
    return type.map(t -> t.startsWith("text/markdown") || t.startsWith("text/x-markdown"))
        .orElseGet(() -> MARKDOWN_NAME.matcher(source).matches());
  }

  /** A text with a title in Markdown near its top, and more of Markdown behind. */
  private static boolean looksLikeMarkdown(String text) {
    return MARKDOWN_TITLE.matcher(text.substring(0, Math.min(text.length(), HEAD_CHARS))).find()
        && MARKDOWN_SIGNS.matcher(text).find();
  }

  private static void refuse(String source, String text) {
    for (Refused kind : REFUSED) {
      if (kind.head().matcher(text).lookingAt()) {
        throw BriefingException.refusal("no-article", source, kind.what(), kind.remedy());
      }
    }
    if (JSON.matcher(text.substring(0, Math.min(text.length(), HEAD_CHARS))).matches()
        && isJson(text)) {
      boolean feed =
          text.substring(0, Math.min(text.length(), HEAD_CHARS)).contains("jsonfeed.org");
      throw BriefingException.refusal(
          "no-article",
          source,
          feed ? "is a feed (JSON), not an article" : "is JSON, not an article",
          feed ? FEED_REMEDY : "save the article as text or HTML");
    }
  }

  private static boolean isJson(String text) {
    try {
      return new JsonMapper().readTree(text).isContainerNode();
    } catch (JsonProcessingException e) {
      // A text that only begins like it.
      return false;
    }
  }

  private static Page.Kind kind(String source, String text, Optional<String> type) {
    if (type.isPresent()) {
      return type.get().contains("html") || looksLikeHtml(text) ? Page.Kind.HTML : Page.Kind.TEXT;
    }
    String name = source.toLowerCase(Locale.ROOT);
    boolean plain = name.endsWith(".txt");
    String head = text.stripLeading();
    boolean html =
        HTML_NAME.matcher(name).matches() || (plain ? isDocument(head) : looksLikeHtml(text));
    return html ? Page.Kind.HTML : Page.Kind.TEXT;
  }

  private static boolean isDocument(String head) {
    return head.regionMatches(true, 0, "<!doctype html", 0, 14)
        || head.regionMatches(true, 0, "<html", 0, 5);
  }

  private static boolean looksLikeHtml(String text) {
    String head =
        text.substring(0, Math.min(text.length(), HEAD_CHARS))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return isDocument(head)
        || head.startsWith("<")
            && List.of("<head", "<body", "<p>", "<meta").stream().anyMatch(head::contains);
  }
}
