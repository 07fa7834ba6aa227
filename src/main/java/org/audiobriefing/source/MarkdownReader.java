package org.audiobriefing.source;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.nodes.Entities;

/**
 * Reads Markdown as CommonMark with tables, footnotes and struck text, and the front matter of site
 * generators (YAML between {@code ---}, TOML between {@code +++}), of which only plain values say
 * anything about a story.
 */
final class MarkdownReader {
  /** Deeper nesting is an attack; it is read as text. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(MAX_OPEN_BLOCKS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\r?\\n(.{0,20000}?)\\r?\\n(?:\\1|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)",
          Pattern.DOTALL);
  private static final Pattern ENTRY = Pattern.compile("^([A-Za-z_-]{2,30})\\s*[:=]\\s*(.*?)\\s*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*-\\s+(.*?)\\s*$");
  private static final Pattern NAME_ENTRY =
      Pattern.compile("^\\s*-?\\s*name\\s*[:=]\\s*(.*?)\\s*$");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern QUOTES = Pattern.compile("^[\"'](.*)[\"']$");

  private MarkdownReader() {}

  static Page read(String source, String text) {
    Matcher matter = FRONT_MATTER.matcher(text);
    Map<String, List<String>> head = matter.find() ? entries(matter.group(2)) : Map.of();
    String markdown = head.isEmpty() ? text : text.substring(matter.end());
    Node document = PARSER.parse(markdown);
    String title = first(head, "title", "headline");
    if (title.isEmpty() && !hasHeading(document)) {
      // Nothing says which line is the headline; text is read by its lines.
      String plain = TextContentRenderer.builder().build().render(document);
      return new Page(
          source, Page.Kind.TEXT, plain, Optional.empty(), hints(title, head), List.of());
    }
    StringBuilder html = new StringBuilder("<!doctype html><title></title><article>");
    if (!title.isEmpty() && !title.equals(heading(document))) {
      html.append("<h1>").append(Entities.escape(title)).append("</h1>");
    }
    String standfirst = first(head, "description", "subtitle", "summary", "standfirst", "dek");
    if (!standfirst.isEmpty()) {
      html.append("<p class=\"standfirst\">").append(Entities.escape(standfirst)).append("</p>");
    }
    html.append(RENDERER.render(document)).append("</article>");
    return new Page(
        source, Page.Kind.HTML, html.toString(), Optional.empty(), hints(title, head), List.of());
  }

  private static boolean hasHeading(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return true;
      }
    }
    return false;
  }

  /** The text of a first-level heading at the very beginning. */
  private static String heading(Node document) {
    boolean titled = document.getFirstChild() instanceof Heading h && h.getLevel() == 1;
    return titled && document.getFirstChild().getFirstChild() instanceof Text text
        ? text.getLiteral()
        : "";
  }

  private static Page.Hints hints(String title, Map<String, List<String>> head) {
    List<String> authors = new ArrayList<>(head.getOrDefault("authors", List.of()));
    authors.addAll(head.getOrDefault("author", List.of()));
    authors.addAll(head.getOrDefault("byline", List.of()));
    Optional<String> date =
        Optional.of(first(head, "date", "published", "pubdate"))
            .filter(d -> !d.isEmpty())
            .flatMap(MarkdownReader::iso);
    Optional<String> language =
        Optional.of(first(head, "lang", "language")).filter(l -> !l.isEmpty());
    return new Page.Hints(title, authors, date, language);
  }

  private static Optional<String> iso(String date) {
    return ISO_DATE.matcher(date).lookingAt()
        ? Optional.of(date)
        : FeedDates.parse(date).map(d -> d.atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }

  private static String first(Map<String, List<String>> head, String... names) {
    for (String name : names) {
      List<String> values = head.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values.get(0);
      }
    }
    return "";
  }

  /** {@code key: value}, {@code key = "value"}, {@code key: [a, b]} and lists of items below. */
  private static Map<String, List<String>> entries(String matter) {
    Map<String, List<String>> entries = new HashMap<>();
    String key = "";
    for (String line : matter.lines().toList()) {
      Matcher entry = ENTRY.matcher(line);
      Matcher item = ITEM.matcher(line);
      Matcher name = NAME_ENTRY.matcher(line);
      if (name.matches() && !key.isEmpty()) {
        add(entries, key, name.group(1));
      } else if (entry.matches()) {
        key = entry.group(1).toLowerCase(java.util.Locale.ROOT);
        add(entries, key, entry.group(2));
      } else if (item.matches() && !key.isEmpty()) {
        add(entries, key, item.group(1));
      }
    }
    return entries;
  }

  private static void add(Map<String, List<String>> entries, String key, String value) {
    List<String> values = entries.computeIfAbsent(key, k -> new ArrayList<>());
    boolean list = value.startsWith("[") && value.endsWith("]");
    for (String one :
        list ? value.substring(1, value.length() - 1).split(",") : new String[] {value}) {
      String plain = QUOTES.matcher(one.strip()).replaceFirst("$1");
      if (!plain.isEmpty()) {
        values.add(plain);
      }
    }
  }
}
