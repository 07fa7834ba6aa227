package org.audiobriefing.source;

import java.util.Map;
import java.util.Optional;

/**
 * What a server answered to one request.
 *
 * @param headers by their names in lower case, the first value of each
 */
record Answer(int status, Map<String, String> headers, byte[] body) {
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
