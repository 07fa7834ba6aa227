package org.audiobriefing.speech.command;

import java.util.Map;
import java.util.TreeMap;
import org.audiobriefing.lexicon.Pronunciation;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.VoiceProgram;
import org.audiobriefing.text.SpokenWord;

/** A sentence as a program wants to be given it, and the words it is taught. */
final class ProgramText {
  /** Our phones in espeak's mnemonics for US English. */
  private static final Map<String, String> ESPEAK =
      Map.ofEntries(
          Map.entry("aa", "A:"),
          Map.entry("ae", "a"),
          Map.entry("ah", "V"),
          Map.entry("ao", "O:"),
          Map.entry("aw", "aU"),
          Map.entry("ax", "@"),
          Map.entry("ay", "aI"),
          Map.entry("eh", "E"),
          Map.entry("er", "3:"),
          Map.entry("ey", "eI"),
          Map.entry("ih", "I"),
          Map.entry("iy", "i:"),
          Map.entry("ow", "oU"),
          Map.entry("oy", "OI"),
          Map.entry("uh", "U"),
          Map.entry("uw", "u:"),
          Map.entry("ch", "tS"),
          Map.entry("dh", "D"),
          Map.entry("hh", "h"),
          Map.entry("jh", "dZ"),
          Map.entry("ng", "N"),
          Map.entry("sh", "S"),
          Map.entry("th", "T"),
          Map.entry("y", "j"),
          Map.entry("zh", "Z"));

  private final VoiceProgram program;

  ProgramText(VoiceProgram program) {
    this.program = program;
  }

  /** Returns the text of a sentence. */
  String of(Utterance utterance) {
    if (program.words() == VoiceProgram.Words.WRITTEN) {
      return utterance.written().strip();
    }
    StringBuilder text = new StringBuilder();
    for (SpokenWord word : utterance.words()) {
      text.append(text.isEmpty() ? "" : " ");
      boolean taught = program.lexicon() == VoiceProgram.Lexicon.ESPEAK && !word.phones().isEmpty();
      text.append(taught ? mnemonics(word.phones()) : word.word());
      text.append(
          switch (word.boundary()) {
            case NONE, PHRASE -> "";
            case COMMA -> ",";
            case CLAUSE -> ";";
            case END -> ".";
            case EXCLAMATION -> "!";
            case QUESTION -> "?";
          });
    }
    return text.toString();
  }

  /** For example {@code [[z@l'EnskI]]}. */
  private static String mnemonics(String phones) {
    StringBuilder out = new StringBuilder("[[");
    for (String phone : Pronunciation.parse(phones).phones()) {
      out.append(phone.endsWith("1") ? "'" : "");
      String plain = Pronunciation.unstressed(phone);
      out.append(ESPEAK.getOrDefault(plain, plain));
    }
    return out.append("]]").toString();
  }

  /** Returns the taught words of a sentence, for example {@code kyiv 0 : k iy1 v}. */
  String lexicon(Utterance utterance) {
    if (program.lexicon() != VoiceProgram.Lexicon.FLITE) {
      return "";
    }
    Map<String, String> lines = new TreeMap<>();
    for (SpokenWord word : utterance.words()) {
      if (!word.phones().isEmpty()) {
        StringBuilder line = new StringBuilder(word.word()).append(" 0 :");
        for (String phone : Pronunciation.parse(word.phones()).phones()) {
          boolean bare = Pronunciation.isVowel(phone) && !phone.endsWith("1");
          line.append(' ').append(phone).append(bare ? "0" : "");
        }
        lines.put(word.word(), line.append('\n').toString());
      }
    }
    return String.join("", lines.values());
  }
}
