package org.audiobriefing.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;

/** Any feed is read or refused, and so is any page, mail or Markdown that a server sends. */
class FeedFuzzTest {
  private static final URI BASE = URI.create("https://news.example.org/feed");

  @FuzzTest
  void feed(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    FeedReader.advertised(BASE, text);
    try {
      FeedReader.read("fuzz", BASE, text).entries().forEach(FeedEntry::name);
    } catch (BriefingException e) {
      // Refused, as most of it must be.
    }
    for (String name : new String[] {"a", "a.eml", "a.md"}) {
      try {
        PageKinds.page(name, data, Optional.empty(), Optional.empty(), Optional.empty());
      } catch (BriefingException e) {
        continue;
      }
    }
  }
}
