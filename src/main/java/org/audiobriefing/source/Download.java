package org.audiobriefing.source;

import java.net.URI;
import java.util.Optional;

/**
 * What a server sent.
 *
 * @param address where it came from in the end, after redirects
 * @param bytes decoded, empty when nothing has changed
 * @param type media type, lower case
 * @param charset as the server named it
 * @param validators to be sent back the next time
 * @param changed false when the server says that nothing has changed
 */
record Download(
    URI address,
    byte[] bytes,
    String type,
    Optional<String> charset,
    Validators validators,
    boolean changed) {

  /** What a server gave to ask whether something has changed, sent back word for word. */
  record Validators(Optional<String> etag, Optional<String> lastModified) {
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
  }
}
