package org.audiobriefing.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.source.FeedEntry;
import org.audiobriefing.source.WebAddresses;

/**
 * An entry with what it is known by. The address is enough, unless several entries of the feed
 * share one: then their ids tell them apart, or the place on the page, or their titles.
 *
 * @param key known again in later editions
 * @param shared whether other entries have the same address
 */
record KeyedEntry(FeedEntry entry, String key, boolean shared) {
  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");

  /** Returns the entries of a feed; the key of a true repetition stands twice. */
  static List<KeyedEntry> of(String feed, List<FeedEntry> entries) {
    Map<String, List<FeedEntry>> byAddress =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> address(feed, entry), HashMap::new, Collectors.toList()));
    List<KeyedEntry> keyed = new ArrayList<>();
    for (FeedEntry entry : entries) {
      String address = address(feed, entry);
      List<FeedEntry> group = byAddress.get(address);
      boolean shared = distinct(group, FeedEntry::title) > 1;
      keyed.add(
          new KeyedEntry(entry, shared ? address + "#" + mark(group, entry) : address, shared));
    }
    return keyed;
  }

  /** Without a link an entry is known within its feed alone. */
  private static String address(String feed, FeedEntry entry) {
    String id = entry.id().isEmpty() ? entry.name() : entry.id();
    return entry
        .link()
        .map(WebAddresses::key)
        .orElseGet(() -> SCHEME.matcher(feed).replaceFirst("") + "#" + id);
  }

  private static String mark(List<FeedEntry> group, FeedEntry entry) {
    List<Function<FeedEntry, String>> marks = List.of(FeedEntry::id, KeyedEntry::fragment);
    for (Function<FeedEntry, String> mark : marks) {
      if (distinct(group, mark) == distinct(group, FeedEntry::title)) {
        return mark.apply(entry);
      }
    }
    return entry.name();
  }

  private static String fragment(FeedEntry entry) {
    return entry.link().map(URI::getRawFragment).orElse("");
  }

  private static int distinct(List<FeedEntry> group, Function<FeedEntry, String> of) {
    Set<String> values = new HashSet<>();
    group.forEach(entry -> values.add(of.apply(entry)));
    return values.size();
  }
}
