package org.audiobriefing.publication.podcast;

import static org.audiobriefing.script.Xml.escape;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.audiobriefing.publication.Format;

/**
 * The feed by which podcast apps find the episodes: RSS 2.0 with the namespaces of iTunes and
 * Podcasting 2.0.
 *
 * @param voice that speaks, which listeners are told
 */
public record PodcastFeed(Channel channel, String title, String language, String voice) {
  public static final String FILE = "feed.xml";

  /** Podcasting 2.0's namespace for the identifiers of feeds. */
  private static final UUID NAMESPACE = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

  /**
   * Returns the feed.
   *
   * @param episodes the newest first
   */
  public String write(List<Episode> episodes) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
        <channel>
        """);
    String disclosure = channel.description() + " Read aloud by a synthetic voice (" + voice + ").";
    element(out, "title", title);
    element(out, "link", channel.base().toString());
    element(out, "description", disclosure);
    element(out, "language", language);
    out.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"");
    out.append(escape(url(FILE))).append("\"/>\n");
    if (!episodes.isEmpty()) {
      element(out, "lastBuildDate", date(episodes.get(0)));
    }
    element(out, "generator", "Audio Briefing");
    element(out, "itunes:author", channel.author());
    out.append("<itunes:owner>");
    element(out, "itunes:name", channel.author());
    if (!channel.email().isEmpty()) {
      element(out, "itunes:email", channel.email());
    }
    out.append("</itunes:owner>\n");
    out.append("<itunes:image href=\"").append(escape(url(channel.picture()))).append("\"/>\n");
    category(out);
    element(out, "itunes:explicit", channel.explicit() + "");
    element(out, "itunes:type", "episodic");
    element(out, "podcast:guid", guid(url(FILE)).toString());
    element(out, "podcast:medium", "podcast");
    out.append("<podcast:updateFrequency rrule=\"FREQ=DAILY\">daily</podcast:updateFrequency>\n");
    out.append("<podcast:txt purpose=\"ai-content\">The voice is synthetic; ");
    out.append("the texts are the publishers' own.</podcast:txt>\n");
    owned(out);
    for (Episode episode : episodes) {
      item(out, episode);
    }
    return out.append("</channel>\n</rss>\n").toString();
  }

  private void owned(StringBuilder out) {
    out.append("<podcast:locked");
    boolean named = !channel.email().isEmpty();
    out.append(named ? " owner=\"" + escape(channel.email()) + '"' : "").append('>');
    out.append(channel.locked() ? "yes" : "no").append("</podcast:locked>\n");
    channel.license().ifPresent(license -> element(out, "podcast:license", license));
    channel.persons().forEach(person -> element(out, "podcast:person", person));
  }

  private void item(StringBuilder out, Episode episode) {
    out.append("<item>\n");
    element(out, "title", episode.title());
    out.append("<guid isPermaLink=\"false\">").append(guid(url(FILE))).append('/');
    out.append(escape(episode.id())).append("</guid>\n");
    element(out, "pubDate", date(episode));
    out.append("<enclosure url=\"").append(escape(file(episode, Format.MP3.ending())));
    out.append("\" length=\"").append(episode.bytes()).append("\" type=\"audio/mpeg\"/>\n");
    element(out, "itunes:duration", Math.round(episode.seconds()) + "");
    element(out, "itunes:explicit", channel.explicit() + "");
    if (episode.has(Format.PAGE.ending())) {
      element(out, "link", file(episode, Format.PAGE.ending()));
    }
    channel.season().ifPresent(season -> element(out, "itunes:season", season + ""));
    if (channel.numbered() && episode.number() > 0) {
      element(out, "itunes:episode", episode.number() + "");
    }
    element(out, "itunes:episodeType", "full");
    if (!episode.summary().isEmpty()) {
      element(out, "itunes:summary", episode.summary());
    }
    String notes = notes(episode);
    element(out, "description", notes);
    element(out, "content:encoded", notes);
    if (episode.has(Format.CHAPTERS.ending())) {
      out.append("<podcast:chapters url=\"")
          .append(escape(file(episode, Format.CHAPTERS.ending())));
      out.append("\" type=\"application/json+chapters\"/>\n");
    }
    if (episode.has(Format.VTT.ending())) {
      out.append("<podcast:transcript url=\"").append(escape(file(episode, Format.VTT.ending())));
      out.append("\" type=\"text/vtt\" language=\"").append(escape(language)).append("\"/>\n");
    }
    out.append("</item>\n");
  }

  /** The stories with links to their originals; HTML that the feed carries as text. */
  private String notes(Episode episode) {
    StringBuilder notes = new StringBuilder();
    notes.append(episode.summary().isEmpty() ? "" : "<p>" + escape(episode.summary()) + "</p>");
    notes.append("<ol>");
    for (Episode.Told story : episode.stories()) {
      notes.append("<li>");
      boolean linked = !story.address().isEmpty();
      notes.append(linked ? "<a href=\"" + escape(story.address()) + "\">" : "");
      notes.append(escape(story.headline())).append(linked ? "</a>" : "");
      notes.append(story.publisher().isEmpty() ? "" : " (" + escape(story.publisher()) + ")");
      notes.append("</li>");
    }
    return notes.append("</ol><p>Read aloud by a synthetic voice.</p>").toString();
  }

  private String file(Episode episode, String ending) {
    return url(episode.id() + "/" + episode.id() + ending);
  }

  private String url(String path) {
    return channel.base() + path;
  }

  private static String date(Episode episode) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        episode.published().atOffset(ZoneOffset.UTC));
  }

  private static void element(StringBuilder out, String name, String text) {
    out.append('<').append(name).append('>').append(escape(text));
    out.append("</").append(name).append(">\n");
  }

  /** UUID version 5 (RFC 4122) of the feed's address without scheme and final slash. */
  static UUID guid(String feed) {
    String name = feed.replaceFirst("^[a-z]+://", "").replaceFirst("/+$", "");
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      byte[] hash = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
      hash[6] = (byte) (hash[6] & 0x0F | 0x50);
      hash[8] = (byte) (hash[8] & 0x3F | 0x80);
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void category(StringBuilder out) {
    out.append("<itunes:category text=\"").append(escape(channel.category().name())).append('"');
    if (channel.category().within().isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append("><itunes:category text=\"").append(escape(channel.category().within()));
    out.append("\"/></itunes:category>\n");
  }
}
