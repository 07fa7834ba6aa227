package org.audiobriefing.publication.podcast;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PodcastFeedTest {
  private static String feed(boolean numbered, boolean locked) {
    Channel channel =
        new Channel(
            URI.create("https://pod.example.org/"),
            "The Club",
            "a@example.org",
            "News.",
            "",
            Category.named("News > Daily News").orElseThrow(),
            Optional.of("own.png"),
            false,
            Optional.of(2),
            numbered,
            List.of("Ana & Berg"),
            locked,
            Optional.of("CC-BY-4.0"));
    Episode episode =
        new Episode(
            "2026-03-02-x",
            "News, Monday",
            Instant.EPOCH,
            9,
            600.4,
            List.of("2026-03-02-x.mp3"),
            List.of(),
            7,
            "Two stories.");
    return new PodcastFeed(channel, "News", "en-GB", "kevin16").write(List.of(episode));
  }

  @Test
  void whatDirectoriesAskForIsThere() {
    String feed = feed(true, true);
    for (String element :
        List.of(
            "<itunes:season>2</itunes:season>",
            "<itunes:episode>7</itunes:episode>",
            "<itunes:episodeType>full</itunes:episodeType>",
            "<itunes:summary>Two stories.</itunes:summary>",
            "<itunes:duration>600</itunes:duration>",
            "<itunes:image href=\"https://pod.example.org/own.png\"/>",
            "<itunes:category text=\"News\"><itunes:category text=\"Daily News\"/></itunes:category>",
            "<podcast:locked owner=\"a@example.org\">yes</podcast:locked>",
            "<podcast:license>CC-BY-4.0</podcast:license>",
            "<podcast:person>Ana &amp; Berg</podcast:person>")) {
      assertTrue(feed.contains(element), element + " in " + feed);
    }
  }

  @Test
  void numbersAndLocksAreTheMakersChoice() {
    String feed = feed(false, false);
    assertFalse(feed.contains("<itunes:episode>"), feed);
    assertTrue(feed.contains("<podcast:locked owner=\"a@example.org\">no</podcast:locked>"), feed);
  }
}
