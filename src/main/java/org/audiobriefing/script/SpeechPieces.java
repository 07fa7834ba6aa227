package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.lexicon.OriginLetterToSound;
import org.audiobriefing.lexicon.Pronunciation;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SentenceSplitter;
import org.audiobriefing.text.SpokenWord;
import org.audiobriefing.text.Verbalizer;

/** Collects the text of a paragraph of SSML and makes utterances of it. */
final class SpeechPieces {

  /**
   * A stretch of text under one markup.
   *
   * @param fixed the words to say for it, or empty when it is to be read as text
   */
  private record Piece(String written, List<SpokenWord> fixed, Prosody prosody) {}

  private static final int MAX_WORDS = 90;
  private static final Pattern FOREIGN_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]{1,39}");

  private final Phrasing phrasing;
  private final List<Piece> pieces = new ArrayList<>();

  SpeechPieces(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  void text(String text, Prosody prosody) {
    String plain = text.replaceAll("\\s+", " ");
    boolean afterBlank = pieces.isEmpty() || pieces.get(pieces.size() - 1).written.endsWith(" ");
    plain = afterBlank ? plain.stripLeading() : plain;
    if (!plain.isEmpty()) {
      pieces.add(new Piece(plain, List.of(), prosody));
    }
  }

  /** Words of another language are said by its spelling, unless the lexicon knows them. */
  void foreign(String text, String language, Prosody prosody) {
    Matcher words = FOREIGN_WORD.matcher(text);
    int at = 0;
    while (words.find()) {
      String word = words.group();
      Optional<Pronunciation> said =
          phrasing.taught(word) ? Optional.empty() : OriginLetterToSound.inLanguage(word, language);
      if (said.isPresent()) {
        text(text.substring(at, words.start()), prosody);
        phoneme(word, said.get().toString(), prosody);
        at = words.end();
      }
    }
    text(text.substring(at), prosody);
  }

  void phoneme(String written, String phones, Prosody prosody) {
    String word =
        written.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[^\\p{L}']", "");
    fixed(written, List.of(word(word.isEmpty() ? "x" : word, written, "word", phones)), prosody);
  }

  /** Single capitals in an alias are letters by their names. */
  void alias(String written, String alias, Prosody prosody) {
    List<SpokenWord> words = new ArrayList<>();
    for (String token : alias.strip().split("\\s+")) {
      if (token.matches("[A-Z](?:'s)?")) {
        words.addAll(spelled(token, written));
      } else if (token.matches("[\\p{Ll}']+")) {
        words.add(word(token, written, "sub", ""));
      } else {
        phrasing
            .verbalizer()
            .verbalize(token)
            .forEach(w -> words.add(word(w.word(), written, "sub", w.phones())));
      }
    }
    fixed(written, words, prosody);
  }

  void sayAs(String written, String as, String format, Prosody prosody) {
    Verbalizer verbalizer = phrasing.verbalizer();
    List<SpokenWord> words = new ArrayList<>();
    switch (as) {
      case "characters", "spell-out", "verbatim", "letters" -> {
        for (String token : written.split("")) {
          boolean letter = token.matches("[A-Za-z]");
          words.addAll(
              letter ? spelled(token.toUpperCase(Locale.ROOT), written) : read(token, written));
        }
      }
      case "digits", "telephone" -> {
        for (String token : written.split("")) {
          words.addAll(read(token, written));
        }
      }
      case "ordinal" -> words.addAll(read(SayAs.ordinal(written), written));
      case "date" -> words.addAll(read(SayAs.date(written, format), written));
      case "time" -> words.addAll(read(SayAs.time(written, format), written));
      case "fraction" -> words.addAll(read(written.replaceAll("\\s*/\\s*", "/"), written));
      case "cardinal", "number" -> words.addAll(read(SayAs.cardinal(written), written));
      default ->
          verbalizer
              .verbalize(written)
              .forEach(w -> words.add(word(w.word(), written, "say-as", w.phones())));
    }
    if (words.isEmpty()) {
      text(written, prosody);
    } else {
      fixed(written, words, prosody);
    }
  }

  private List<SpokenWord> read(String text, String written) {
    List<SpokenWord> words = new ArrayList<>();
    phrasing
        .verbalizer()
        .verbalize(text)
        .forEach(w -> words.add(word(w.word(), written, "say-as", w.phones())));
    return words;
  }

  private List<SpokenWord> spelled(String letter, String written) {
    String lower = letter.toLowerCase(Locale.ROOT);
    return List.of(word(lower, written, "characters", phrasing.verbalizer().letterPhones(lower)));
  }

  private static SpokenWord word(String word, String written, String rule, String phones) {
    return new SpokenWord(word, 0, written.length(), rule, phones, Boundary.NONE);
  }

  private void fixed(String written, List<SpokenWord> words, Prosody prosody) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(written, words, prosody));
    } else {
      text(written, prosody);
    }
  }

  /**
   * Returns the utterances of what was collected.
   *
   * @param whole whether it is one sentence by its markup; else sentences are found in it
   */
  List<Utterance> utterances(int paragraph, boolean whole) {
    List<Utterance> utterances = new ArrayList<>();
    for (List<Piece> sentence : whole ? List.of(pieces) : sentences()) {
      utterances.addAll(utterance(sentence, paragraph));
    }
    return utterances;
  }

  /** Sentences end only in plain text, never within a marked stretch. */
  private List<List<Piece>> sentences() {
    StringBuilder all = new StringBuilder();
    pieces.forEach(p -> all.append(p.written));
    List<List<Piece>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
    List<SentenceSplitter.Sentence> found = phrasing.sentences(all.toString());
    int next = 0;
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.written.length();
      int from = at;
      while (next < found.size() && found.get(next).end() <= end && piece.fixed.isEmpty()) {
        int cut = Math.max(from, found.get(next).end());
        last(sentences)
            .add(new Piece(piece.written.substring(from - at, cut - at), List.of(), piece.prosody));
        sentences.add(new ArrayList<>());
        from = cut;
        next++;
      }
      while (next < found.size() && found.get(next).end() <= end) {
        next++;
      }
      if (from < end) {
        String rest = piece.written.substring(from - at);
        boolean first = last(sentences).isEmpty() && piece.fixed.isEmpty();
        last(sentences)
            .add(new Piece(first ? rest.stripLeading() : rest, piece.fixed, piece.prosody));
      }
      at = end;
    }
    return sentences;
  }

  private static List<Piece> last(List<List<Piece>> sentences) {
    return sentences.get(sentences.size() - 1);
  }

  private List<Utterance> utterance(List<Piece> parts, int paragraph) {
    StringBuilder written = new StringBuilder();
    List<SpokenWord> words = new ArrayList<>();
    List<Prosody> prosodies = new ArrayList<>();
    for (Piece piece : parts) {
      int offset = written.length();
      written.append(piece.written);
      List<SpokenWord> said = piece.fixed.isEmpty() ? read(piece.written, words) : piece.fixed;
      boolean changes =
          !words.isEmpty()
              && !said.isEmpty()
              && !prosodies.get(words.size() - 1).equals(piece.prosody);
      if (changes) {
        raise(words, Boundary.COMMA);
      }
      for (SpokenWord w : said) {
        words.add(
            new SpokenWord(
                w.word(),
                w.start() + offset,
                w.end() + offset,
                w.rule(),
                w.phones(),
                w.boundary()));
        prosodies.add(piece.prosody);
      }
    }
    return divided(written.toString().stripTrailing(), words, prosodies, paragraph);
  }

  /** Nobody can say a sentence of a thousand words; it is divided, best where a mark stands. */
  private static List<Utterance> divided(
      String text, List<SpokenWord> words, List<Prosody> prosodies, int paragraph) {
    List<Utterance> utterances = new ArrayList<>();
    for (int from = 0; from < words.size(); ) {
      int to = end(words, from);
      int start = from == 0 ? 0 : words.get(from).start();
      int end = to == words.size() ? text.length() : words.get(to).start();
      List<SpokenWord> part = new ArrayList<>();
      for (SpokenWord w : words.subList(from, to)) {
        part.add(
            new SpokenWord(
                w.word(), w.start() - start, w.end() - start, w.rule(), w.phones(), w.boundary()));
      }
      String written = text.substring(start, end).stripTrailing();
      utterances.add(
          new Utterance(paragraph, written, Phrasing.ended(part), prosodies.subList(from, to)));
      from = to;
    }
    return utterances;
  }

  private static int end(List<SpokenWord> words, int from) {
    int to = Math.min(words.size(), from + MAX_WORDS);
    for (int i = to; to < words.size() && i > from + MAX_WORDS / 3; i--) {
      if (words.get(i - 1).boundary() != Boundary.NONE) {
        return i;
      }
    }
    while (to < words.size() && words.get(to).sameReading(words.get(to - 1))) {
      to++;
    }
    return to;
  }

  private static void raise(List<SpokenWord> words, Boundary boundary) {
    SpokenWord last = words.get(words.size() - 1);
    if (boundary.compareTo(last.boundary()) > 0) {
      words.set(words.size() - 1, last.with(boundary));
    }
  }

  /** A mark that begins a stretch of text sets the word before it apart. */
  private List<SpokenWord> read(String text, List<SpokenWord> before) {
    if (!before.isEmpty() && !Character.isLetterOrDigit(text.charAt(0))) {
      int end = 0;
      while (end < text.length()
          && !Character.isLetterOrDigit(text.charAt(end))
          && "£€$#@&+".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      Boundary boundary =
          phrasing.verbalizer().verbalize("word" + text.substring(0, end)).get(0).boundary();
      raise(before, boundary);
    }
    return phrasing.spoken(text);
  }
}
