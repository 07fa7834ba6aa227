package org.audiobriefing.lexicon;

import java.util.Optional;

/** A large dictionary of common words, looked up in lower case. Safe for use by many threads. */
public interface Dictionary {
  /** Returns how the word is said, when the dictionary has it. */
  Optional<Pronunciation> find(String word);
}
