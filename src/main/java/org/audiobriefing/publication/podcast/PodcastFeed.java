package org.audiobriefing.publication.podcast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Markup;

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
    Markup out =
        Markup.xml()
            .own(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
                <channel>
                """);
    String disclosure = channel.description() + " Read aloud by a synthetic voice (" + voice + ").";
    out.element("title", title).line();
    out.element("link", channel.base()).line();
    out.element("description", disclosure).line();
    out.element("language", language).line();
    out.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", url(FILE)).line();
    if (!episodes.isEmpty()) {
      out.element("lastBuildDate", date(episodes.get(0))).line();
    }
    out.element("generator", "Audio Briefing").line();
    out.element("itunes:author", channel.author()).line();
    out.open("itunes:owner").element("itunes:name", channel.author()).line();
    if (!channel.email().isEmpty()) {
      out.element("itunes:email", channel.email()).line();
    }
    out.close("itunes:owner").line();
    out.empty("itunes:image", "href", url(channel.picture())).line();
    category(out);
    out.element("itunes:explicit", channel.explicit()).line();
    out.element("itunes:type", "episodic").line();
    out.element("podcast:guid", guid(url(FILE))).line();
    out.element("podcast:medium", "podcast").line();
    out.element("podcast:updateFrequency", "daily", "rrule", "FREQ=DAILY").line();
    out.element(
            "podcast:txt",
            "The voice is synthetic; the texts are the publishers' own.",
            "purpose",
            "ai-content")
        .line();
    owned(out);
    for (Episode episode : episodes) {
      item(out, episode);
    }
    return out.own("</channel>\n</rss>\n").toString();
  }

  private void owned(Markup out) {
    String owner = channel.email().isEmpty() ? null : channel.email();
    out.element("podcast:locked", channel.locked() ? "yes" : "no", "owner", owner).line();
    channel.license().ifPresent(license -> out.element("podcast:license", license).line());
    channel.persons().forEach(person -> out.element("podcast:person", person).line());
  }

  private void item(Markup out, Episode episode) {
    out.own("<item>\n").element("title", episode.title()).line();
    String id = guid(url(FILE)) + "/" + episode.id();
    out.element("guid", id, "isPermaLink", "false").line();
    out.element("pubDate", date(episode)).line();
    out.empty(
            "enclosure",
            "url",
            file(episode, Format.MP3.ending()),
            "length",
            episode.bytes(),
            "type",
            Format.MP3.mediaType())
        .line();
    out.element("itunes:duration", Math.round(episode.seconds())).line();
    out.element("itunes:explicit", channel.explicit()).line();
    if (episode.has(Format.PAGE.ending())) {
      out.element("link", file(episode, Format.PAGE.ending())).line();
    }
    channel.season().ifPresent(season -> out.element("itunes:season", season).line());
    if (channel.numbered() && episode.number() > 0) {
      out.element("itunes:episode", episode.number()).line();
    }
    out.element("itunes:episodeType", "full").line();
    if (!episode.summary().isEmpty()) {
      out.element("itunes:summary", episode.summary()).line();
    }
    String notes = notes(episode);
    out.element("description", notes).line();
    out.element("content:encoded", notes).line();
    beside(out, episode);
    out.own("</item>\n");
  }

  /** Chapters and transcript, for apps that show them. */
  private void beside(Markup out, Episode episode) {
    if (episode.has(Format.CHAPTERS.ending())) {
      String chapters = file(episode, Format.CHAPTERS.ending());
      out.empty("podcast:chapters", "url", chapters, "type", Format.CHAPTERS.mediaType()).line();
    }
    if (episode.has(Format.VTT.ending())) {
      out.empty(
              "podcast:transcript",
              "url",
              file(episode, Format.VTT.ending()),
              "type",
              Format.VTT.mediaType(),
              "language",
              language)
          .line();
    }
  }

  /** The stories with links to their originals; HTML that the feed carries as text. */
  private static String notes(Episode episode) {
    Markup notes = Markup.html();
    if (!episode.summary().isEmpty()) {
      notes.element("p", episode.summary());
    }
    notes.open("ol");
    for (Episode.Told story : episode.stories()) {
      notes.open("li");
      if (story.address().isEmpty()) {
        notes.text(story.headline());
      } else {
        notes.element("a", story.headline(), "href", story.address());
      }
      notes.text(story.publisher().isEmpty() ? "" : " (" + story.publisher() + ")").close("li");
    }
    return notes.own("</ol><p>Read aloud by a synthetic voice.</p>").toString();
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

  private void category(Markup out) {
    Category category = channel.category();
    if (category.within().isEmpty()) {
      out.empty("itunes:category", "text", category.name()).line();
      return;
    }
    out.open("itunes:category", "text", category.name());
    out.empty("itunes:category", "text", category.within()).close("itunes:category").line();
  }
}
