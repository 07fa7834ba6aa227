package org.audiobriefing.script;

import java.util.Locale;
import java.util.Optional;

/** What a paragraph is in its script. */
public enum Role {
  /** The headline of a story. */
  TITLE,
  /** A crosshead. */
  HEADING,
  LINE;

  /** Returns the name of the mark before such a paragraph, for example {@code heading}. */
  String mark() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the role that a mark tells. */
  static Optional<Role> marked(String mark) {
    for (Role role : values()) {
      if (role != LINE && role.mark().equals(mark)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
