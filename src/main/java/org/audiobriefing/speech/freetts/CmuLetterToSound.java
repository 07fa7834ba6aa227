package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.lexicon.LetterToSoundImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.lexicon.LetterToSound;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.Pronunciation;

/**
 * The letter-to-sound trees that FreeTTS brings. Loaded when first needed; they share a buffer, so
 * one thread at a time.
 */
final class CmuLetterToSound implements LetterToSound {
  private LetterToSoundImpl trees;

  @Override
  public synchronized Pronunciation guess(String word) {
    if (trees == null) {
      try {
        trees = new LetterToSoundImpl(FreeTtsData.inMemory("cmulex_lts.bin"), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<String> phones = new ArrayList<>();
    boolean stressed = false;
    for (String phone : trees.getPhones(Lexicon.withoutAccents(word), null)) {
      // The trees stress several syllables and double consonants that are written double.
      String kept = stressed ? Pronunciation.unstressed(phone) : phone;
      boolean doubled =
          !phones.isEmpty()
              && phones.get(phones.size() - 1).equals(kept)
              && !Pronunciation.isVowel(kept);
      if (Pronunciation.isPhone(kept) && !doubled) {
        phones.add(kept);
        stressed |= kept.endsWith("1");
      }
    }
    if (phones.stream().noneMatch(Pronunciation::isVowel)) {
      phones.add("ax");
    }
    return new Pronunciation(phones);
  }
}
