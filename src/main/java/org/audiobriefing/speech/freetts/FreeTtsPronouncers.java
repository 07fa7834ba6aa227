package org.audiobriefing.speech.freetts;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.lexicon.Dictionary;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.OriginLetterToSound;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.lexicon.Pronunciation;

/** Pronouncers over FreeTTS's dictionaries and letter-to-sound trees. */
public final class FreeTtsPronouncers {
  private FreeTtsPronouncers() {}

  /**
   * Returns a pronouncer. For common words {@code cmulex} comes first, because the voice was made
   * with it; the larger {@code cmudict04} is opened only for a word that it lacks.
   */
  public static Pronouncer over(Lexicon taught) {
    return new Pronouncer(
        taught,
        List.of(new Lazy("cmulex"), new Lazy("cmudict04")),
        new OriginLetterToSound(new CmuLetterToSound()));
  }

  private static final class Lazy implements Dictionary {
    private final String name;
    private volatile CmuDictionary dictionary;

    Lazy(String name) {
      this.name = name;
    }

    @Override
    public Optional<Pronunciation> find(String word) {
      CmuDictionary loaded = dictionary;
      return (loaded == null ? load() : loaded).find(word);
    }

    private synchronized CmuDictionary load() {
      if (dictionary == null) {
        dictionary = CmuDictionary.load(name);
      }
      return dictionary;
    }
  }
}
