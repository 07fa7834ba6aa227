package org.audiobriefing.publication.podcast;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Csp;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Markup;
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
    Markup out = Markup.html();
    out.own("<!DOCTYPE html>\n").open("html", "lang", language).own("\n<head>\n");
    out.own("<meta charset=\"utf-8\">\n");
    out.own("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.own("img-src 'self' file: data:; media-src 'self' file:; style-src '");
    out.own(Csp.hash(STYLE)).own("'; base-uri 'none'; form-action 'none'\">\n");
    out.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.own("<link rel=\"icon\" href=\"data:,\">\n");
    if (channel.isPresent()) {
      out.own("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed.xml\">\n");
    }
    out.element("title", title).own("\n<style>").own(STYLE);
    out.own("</style>\n</head>\n<body>\n<main>\n");
    channel.ifPresent(
        c -> out.empty("img", "class", "cover", "alt", "", "src", c.picture()).line());
    out.element("h1", title).line();
    channel.ifPresent(c -> subscribe(out, c));
    episodes.stream().filter(IndexPage::isAudible).findFirst().ifPresent(e -> newest(out, e));
    episodes.forEach(episode -> episode(out, episode, zone));
    return out.own("</main>\n</body>\n</html>\n").toString();
  }

  private static void subscribe(Markup out, Channel channel) {
    out.element("p", channel.description()).line();
    out.own("<p><label for=\"feed\">Address for podcast apps</label>\n");
    out.own("<input id=\"feed\" readonly");
    out.attributes("value", channel.base() + PodcastFeed.FILE).own("> ");
    out.own("<a href=\"feed.xml\">Open the feed</a></p>\n");
  }

  private static boolean isAudible(Episode episode) {
    return Format.sound(sounds(episode)).isPresent();
  }

  private static List<Format> sounds(Episode episode) {
    return List.of(Format.MP3, Format.WAV).stream().filter(f -> episode.has(f.ending())).toList();
  }

  /** The newest can be heard at once. */
  private static void newest(Markup out, Episode episode) {
    Format sound = Format.sound(sounds(episode)).orElseThrow();
    out.own("<section aria-labelledby=\"newest\">\n<h2 id=\"newest\">Newest: ");
    out.text(episode.title()).own("</h2>\n<audio controls preload=\"none\"");
    out.attributes("src", file(episode, sound), "aria-label", episode.title());
    out.own("></audio>\n</section>\n");
  }

  private static String file(Episode episode, Format format) {
    return episode.id() + '/' + episode.id() + format.ending();
  }

  private static void episode(Markup out, Episode episode, ZoneId zone) {
    String day = DAY.format(episode.published().atZone(zone));
    String heading = "e" + episode.id();
    out.open("article", "aria-labelledby", heading).line();
    out.element("h2", episode.title(), "id", heading).own("\n<p class=\"meta\">").text(day);
    out.own(", ").text(Clock.brief(episode.seconds())).own(" long</p>\n<ul class=\"links\">\n");
    for (Object[] link : LINKS) {
      Format format = (Format) link[0];
      if (episode.has(format.ending())) {
        out.open("li").open("a", "href", file(episode, format)).text(link[1]);
        out.own("<span class=\"unseen\"> of ").text(day).own("</span></a></li>\n");
      }
    }
    out.own("</ul>\n<ol>\n");
    for (Episode.Told story : episode.stories()) {
      String publisher = story.publisher().isEmpty() ? "" : " (" + story.publisher() + ")";
      out.element("li", story.headline() + publisher).line();
    }
    out.own("</ol>\n</article>\n");
  }
}
