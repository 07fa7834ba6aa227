package org.audiobriefing.publication.podcast;

import static org.audiobriefing.script.Xml.escape;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Csp;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Resources;

/** A web page that lists the episodes; it needs no script and asks for nothing. */
public record IndexPage(String title, String language, ZoneId zone, Optional<Channel> channel) {
  public static final String FILE = "index.html";

  private static final String STYLE = Resources.text(IndexPage.class, "index.css");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  /** What a listener may open of an episode, and how it is called. */
  private static final Object[][] LINKS = {
    {Format.PAGE, "Listen and read"},
    {Format.MP3, "MP3"},
    {Format.OPUS, "Opus"},
    {Format.M4B, "M4B"},
    {Format.EPUB, "EPUB"},
    {Format.DAISY, "DAISY"},
    {Format.TEXT, "Text"},
    {Format.WAV, "WAV"},
  };

  /**
   * Returns the page.
   *
   * @param episodes the newest first
   */
  public String write(List<Episode> episodes) {
    boolean feed = channel.isPresent();
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escape(language)).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("img-src 'self' file: data:; media-src 'self' file:; style-src '")
        .append(Csp.hash(STYLE));
    out.append("'; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<link rel=\"icon\" href=\"data:,\">\n");
    if (feed) {
      out.append("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed.xml\">\n");
    }
    out.append("<title>").append(escape(title)).append("</title>\n<style>").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<main>\n");
    channel.ifPresent(
        c ->
            out.append("<img class=\"cover\" alt=\"\" src=\"")
                .append(path(c.picture()))
                .append("\">\n"));
    out.append("<h1>").append(escape(title)).append("</h1>\n");
    channel.ifPresent(c -> subscribe(out, c));
    episodes.stream().filter(IndexPage::isAudible).findFirst().ifPresent(e -> newest(out, e));
    episodes.forEach(episode -> episode(out, episode, zone));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void subscribe(StringBuilder out, Channel channel) {
    out.append("<p>").append(escape(channel.description())).append("</p>\n");
    out.append("<p><label for=\"feed\">Address for podcast apps</label>\n");
    out.append("<input id=\"feed\" readonly value=\"");
    out.append(escape(channel.base() + PodcastFeed.FILE)).append("\"> ");
    out.append("<a href=\"feed.xml\">Open the feed</a></p>\n");
  }

  private static boolean isAudible(Episode episode) {
    return Format.sound(sounds(episode)).isPresent();
  }

  private static List<Format> sounds(Episode episode) {
    return List.of(Format.MP3, Format.WAV).stream().filter(f -> episode.has(f.ending())).toList();
  }

  /** The newest can be heard at once. */
  private static void newest(StringBuilder out, Episode episode) {
    Format sound = Format.sound(sounds(episode)).orElseThrow();
    out.append("<section aria-labelledby=\"newest\">\n<h2 id=\"newest\">Newest: ");
    out.append(escape(episode.title())).append("</h2>\n<audio controls preload=\"none\" src=\"");
    out.append(path(episode.id() + '/' + episode.id() + sound.ending()));
    out.append("\" aria-label=\"").append(escape(episode.title()));
    out.append("\"></audio>\n</section>\n");
  }

  private static String path(String file) {
    return escape(file);
  }

  private static void episode(StringBuilder out, Episode episode, ZoneId zone) {
    String day = DAY.format(episode.published().atZone(zone));
    out.append("<article aria-labelledby=\"e").append(escape(episode.id())).append("\">\n");
    out.append("<h2 id=\"e").append(escape(episode.id())).append("\">");
    out.append(escape(episode.title())).append("</h2>\n<p class=\"meta\">").append(day);
    out.append(", ")
        .append(Clock.brief(episode.seconds()))
        .append(" long</p>\n<ul class=\"links\">\n");
    for (Object[] link : LINKS) {
      String ending = ((Format) link[0]).ending();
      if (episode.has(ending)) {
        out.append("<li><a href=\"").append(escape(episode.id())).append('/');
        out.append(escape(episode.id() + ending)).append("\">").append(link[1]);
        out.append("<span class=\"unseen\"> of ").append(day).append("</span></a></li>\n");
      }
    }
    out.append("</ul>\n<ol>\n");
    for (Episode.Told story : episode.stories()) {
      out.append("<li>").append(escape(story.headline()));
      out.append(story.publisher().isEmpty() ? "" : " (" + escape(story.publisher()) + ")");
      out.append("</li>\n");
    }
    out.append("</ol>\n</article>\n");
  }
}
