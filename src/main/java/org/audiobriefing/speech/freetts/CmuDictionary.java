package org.audiobriefing.speech.freetts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.lexicon.Dictionary;
import org.audiobriefing.lexicon.Pronunciation;

/**
 * One of the two dictionaries that FreeTTS brings, read from its compiled form: a table of phones,
 * then entries of word, one character for the part of speech, and phones. Kept as bytes with an
 * index of hashes; immutable.
 */
final class CmuDictionary implements Dictionary {
  private static final int MAGIC = 12237598;

  /** The parts of speech in which a word may be filed, the most usual first. */
  private static final String PARTS_OF_SPEECH = "0nvajdrpuicm";

  private final ByteBuffer data;
  private final String[] phones;
  private final int[] slots;

  private CmuDictionary(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    if (data.getInt() != MAGIC || data.getInt() != 1) {
      throw new IllegalStateException("the dictionary inside FreeTTS has an unknown form");
    }
    phones = new String[data.getInt()];
    for (int i = 0; i < phones.length; i++) {
      byte[] chars = new byte[2 * data.get()];
      data.get(chars);
      phones[i] = usable(new String(chars, StandardCharsets.UTF_16BE));
    }
    int entries = data.getInt();
    slots = new int[Integer.highestOneBit(entries * 2) * 2];
    index(entries);
  }

  /** Reads {@code cmulex} or {@code cmudict04}. */
  static CmuDictionary load(String name) {
    return new CmuDictionary(FreeTtsData.bytes(name + "_compiled.bin"));
  }

  /** The voices have no sound for some phones of the dictionaries. */
  private static String usable(String phone) {
    return switch (phone) {
      case "axr" -> "er";
      case "em" -> "ax m";
      case "en" -> "ax n";
      case "el" -> "ax l";
      case "dx" -> "t";
      case "nx" -> "n";
      case "hv" -> "hh";
      default -> phone;
    };
  }

  private void index(int entries) {
    for (int i = 0; i < entries; i++) {
      int at = data.position();
      int length = data.get();
      int hash = 0;
      for (int k = 0; k < length; k++) {
        hash = hash * 31 + data.getChar();
      }
      int slot = spread(hash) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = at;
      data.position(data.position() + 1 + data.get(data.position()));
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  @Override
  public Optional<Pronunciation> find(String word) {
    for (int i = 0; i < PARTS_OF_SPEECH.length(); i++) {
      List<String> found = entry(word, PARTS_OF_SPEECH.charAt(i));
      if (found != null && !found.isEmpty() && found.stream().allMatch(Pronunciation::isPhone)) {
        return Optional.of(new Pronunciation(found));
      }
    }
    return Optional.empty();
  }

  private List<String> entry(String word, char partOfSpeech) {
    int hash = word.hashCode() * 31 + partOfSpeech;
    int slot = spread(hash) & (slots.length - 1);
    for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      if (matches(slots[slot], word, partOfSpeech)) {
        return phones(slots[slot] + 1 + 2 * (word.length() + 1));
      }
    }
    return null;
  }

  private boolean matches(int at, String word, char partOfSpeech) {
    int length = word.length();
    if (data.get(at) != length + 1 || data.getChar(at + 1 + 2 * length) != partOfSpeech) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (data.getChar(at + 1 + 2 * i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private List<String> phones(int at) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < data.get(at); i++) {
      found.addAll(List.of(phones[data.get(at + 1 + i)].split(" ")));
    }
    return found;
  }
}
