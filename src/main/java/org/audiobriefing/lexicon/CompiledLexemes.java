package org.audiobriefing.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lexemes in a block of bytes: nothing is made of them before they are asked for.
 *
 * <p>The block: the longest spelling in words; the names of the phones; two tables, exact and
 * folded, each a power of two of slots with the offset of an entry or 0; then the entries. An entry
 * is its spelling, the words of its pronunciation as numbers of phones, and its alias. All numbers
 * are big-endian, offsets count from the begin of the block.
 */
final class CompiledLexemes implements LexemeTable {
  private static final int NO_ALIAS = 0xFFFF;

  private final ByteBuffer data;
  private final int longestWords;
  private final String[] phones;
  private final int exactSlots;
  private final int exactMask;
  private final int foldedSlots;
  private final int foldedMask;

  CompiledLexemes(ByteBuffer block) {
    data = block.slice();
    longestWords = data.getInt();
    phones = new String[data.getInt()];
    for (int i = 0; i < phones.length; i++) {
      phones[i] = text(data.position());
      data.position(data.position() + 2 + 2 * phones[i].length());
    }
    exactMask = data.getInt() - 1;
    exactSlots = data.position();
    data.position(exactSlots + 4 * (exactMask + 1));
    foldedMask = data.getInt() - 1;
    foldedSlots = data.position();
  }

  @Override
  public Lexeme exact(String word) {
    return find(word, exactSlots, exactMask);
  }

  @Override
  public Lexeme folded(String word) {
    return find(word, foldedSlots, foldedMask);
  }

  @Override
  public int longestWords() {
    return longestWords;
  }

  private Lexeme find(String word, int slots, int mask) {
    for (int slot = spread(word) & mask; ; slot = (slot + 1) & mask) {
      int entry = data.getInt(slots + 4 * slot);
      if (entry == 0) {
        return null;
      }
      if (isAt(entry, word)) {
        return lexeme(word, entry + 2 + 2 * word.length());
      }
    }
  }

  private boolean isAt(int entry, String word) {
    if (data.getChar(entry) != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (data.getChar(entry + 2 + 2 * i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Lexeme lexeme(String word, int from) {
    int at = from;
    List<Pronunciation> words = new ArrayList<>();
    for (int left = data.get(at++); left > 0; left--) {
      List<String> spoken = new ArrayList<>();
      for (int more = data.get(at++); more > 0; more--) {
        spoken.add(phones[data.get(at++)]);
      }
      words.add(new Pronunciation(spoken));
    }
    Optional<String> alias =
        data.getChar(at) == NO_ALIAS ? Optional.empty() : Optional.of(text(at));
    return new Lexeme(List.of(word), words, alias);
  }

  private String text(int at) {
    char[] chars = new char[data.getChar(at)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = data.getChar(at + 2 + 2 * i);
    }
    return new String(chars);
  }

  private static int spread(String word) {
    int hash = word.hashCode();
    return hash ^ (hash >>> 15);
  }

  /** Returns the block for these lexemes. */
  static byte[] compile(ParsedLexemes lexemes) {
    List<String> phones =
        lexemes.exact().values().stream()
            .flatMap(lexeme -> lexeme.pronunciation().stream())
            .flatMap(word -> word.phones().stream())
            .distinct()
            .sorted()
            .toList();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(head)) {
      out.writeInt(lexemes.longestWords());
      out.writeInt(phones.size());
      for (String phone : phones) {
        write(phone, out);
      }
      int exact = slots(lexemes.exact());
      int folded = slots(lexemes.folded());
      ByteArrayOutputStream entries = new ByteArrayOutputStream();
      int start = head.size() + 4 + 4 * exact + 4 + 4 * folded;
      write(table(lexemes.exact(), exact, phones, start, entries), out);
      write(table(lexemes.folded(), folded, phones, start, entries), out);
      entries.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return head.toByteArray();
  }

  private static int slots(Map<String, Lexeme> lexemes) {
    return Integer.highestOneBit(lexemes.size() * 2 + 1) * 2;
  }

  private static int[] table(
      Map<String, Lexeme> lexemes,
      int size,
      List<String> phones,
      int start,
      ByteArrayOutputStream entries)
      throws IOException {
    int[] slots = new int[size];
    // Sorted, so that two builds make the same bytes.
    for (Map.Entry<String, Lexeme> lexeme : new TreeMap<>(lexemes).entrySet()) {
      int slot = spread(lexeme.getKey()) & (size - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = start + entries.size();
      write(lexeme.getKey(), lexeme.getValue(), phones, new DataOutputStream(entries));
    }
    return slots;
  }

  private static void write(String word, Lexeme lexeme, List<String> phones, DataOutputStream out)
      throws IOException {
    write(word, out);
    out.writeByte(lexeme.pronunciation().size());
    for (Pronunciation spoken : lexeme.pronunciation()) {
      out.writeByte(spoken.phones().size());
      for (String phone : spoken.phones()) {
        out.writeByte(phones.indexOf(phone));
      }
    }
    if (lexeme.alias().isPresent()) {
      write(lexeme.alias().get(), out);
    } else {
      out.writeChar(NO_ALIAS);
    }
  }

  private static void write(int[] slots, DataOutputStream out) throws IOException {
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    out.writeChar(text.length());
    out.writeChars(text);
  }
}
