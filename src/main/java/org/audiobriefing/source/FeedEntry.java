package org.audiobriefing.source;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param id as the feed gives it, or its link, or its title
 * @param link of the article
 * @param published when that can be read
 * @param content HTML of the article or of a summary, "" when there is none
 */
public record FeedEntry(
    String id, String title, Optional<URI> link, Optional<Instant> published, String content) {}
