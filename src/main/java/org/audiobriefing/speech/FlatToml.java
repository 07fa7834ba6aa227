package org.audiobriefing.speech;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the plainest TOML: lines of one key and one text without escapes or one number. A voice is
 * eight such lines, and reading them must not cost the start of a library.
 */
final class FlatToml {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*([A-Za-z0-9_-]+)\\s*=\\s*(?:\"([^\"\\\\\\p{Cntrl}]*)\"|([+-]?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?))\\s*(?:#.*)?");

  private static final Pattern NOTHING = Pattern.compile("\\s*(?:#[^\\p{Cntrl}]*)?");

  private FlatToml() {}

  /** Returns texts and numbers by key, or nothing when a line is of any other kind. */
  static Optional<Map<String, Object>> read(String toml) {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (String line : toml.lines().toList()) {
      if (NOTHING.matcher(line).matches()) {
        continue;
      }
      Matcher found = LINE.matcher(line);
      if (!found.matches()) {
        return Optional.empty();
      }
      Object value =
          found.group(2) != null ? found.group(2) : (Object) Double.valueOf(found.group(3));
      if (keys.put(found.group(1), value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(keys);
  }
}
