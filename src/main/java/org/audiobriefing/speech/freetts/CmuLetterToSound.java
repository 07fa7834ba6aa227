package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.lexicon.LetterToSoundImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.lexicon.LetterToSound;
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
    for (String phone : trees.getPhones(word, null)) {
      if (Pronunciation.isPhone(phone)) {
        phones.add(phone);
      }
    }
    if (phones.stream().noneMatch(Pronunciation::isVowel)) {
      phones.add("ax");
    }
    return new Pronunciation(phones);
  }
}
