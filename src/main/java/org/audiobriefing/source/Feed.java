package org.audiobriefing.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A feed.
 *
 * @param title of the whole
 * @param entries the newest first when all of them have dates, in the feed's own order otherwise;
 *     at most {@value #MAX_ENTRIES}
 * @param left how many more there were
 */
public record Feed(String title, List<FeedEntry> entries, int left) {
  public static final int MAX_ENTRIES = 100;

  public Feed {
    entries = List.copyOf(entries);
  }

  /** Feeds that list the oldest first are not cut at their newest. */
  static Feed of(String title, List<FeedEntry> found) {
    List<FeedEntry> entries = new ArrayList<>(found);
    if (entries.stream().allMatch(entry -> entry.published().isPresent())) {
      entries.sort(
          Comparator.comparing((FeedEntry entry) -> entry.published().orElseThrow()).reversed());
    }
    int kept = Math.min(MAX_ENTRIES, entries.size());
    return new Feed(title, entries.subList(0, kept), entries.size() - kept);
  }
}
