package org.audiobriefing.source;

import java.util.List;

/**
 * A feed.
 *
 * @param title of the whole
 * @param entries in its own order, at most {@value #MAX_ENTRIES}
 */
public record Feed(String title, List<FeedEntry> entries) {
  public static final int MAX_ENTRIES = 100;

  public Feed {
    entries = List.copyOf(entries);
  }
}
