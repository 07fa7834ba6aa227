package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.lexicon.Lexeme;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.Pronunciation;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SentenceSplitter;
import org.audiobriefing.text.SpokenWord;
import org.audiobriefing.text.Verbalizer;

/**
 * Turns written paragraphs into utterances: sentences of bearable length, their words, and the
 * phones of taught words.
 */
public final class Phrasing {
  /**
   * A longer sentence is spoken in pieces, divided at a clause, else at a comma, else at a word.
   */
  static final int MAX_SENTENCE_CHARS = 400;

  /** The rule of words that stand for a sentence which could not be read. */
  public static final String UNREADABLE = "unreadable";

  private static final String UNREADABLE_HINT = "one sentence cannot be read";

  private final Verbalizer verbalizer;
  private final SentenceSplitter splitter;
  private final Lexicon lexicon;
  private final Phrasebook phrases;
  private final boolean asWritten;

  private final RecentParagraphs lately = new RecentParagraphs();

  /** Makes what phrases English. */
  public Phrasing(Verbalizer verbalizer, SentenceSplitter splitter, Lexicon lexicon) {
    this(verbalizer, splitter, lexicon, Phrasebook.english(verbalizer.dialect()), false);
  }

  private Phrasing(
      Verbalizer verbalizer,
      SentenceSplitter splitter,
      Lexicon lexicon,
      Phrasebook phrases,
      boolean asWritten) {
    this.verbalizer = verbalizer;
    this.splitter = splitter;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.asWritten = asWritten;
  }

  /** Returns what leaves the words of another language to a voice that reads it. */
  public Phrasing asWritten(Phrasebook other) {
    return new Phrasing(verbalizer, splitter, lexicon, other, true);
  }

  /** Returns the same phrasing with more taught words, which come first. */
  Phrasing with(List<Lexeme> lexemes) {
    return new Phrasing(verbalizer, splitter, lexicon.before(lexemes), phrases, asWritten);
  }

  /** Returns what a briefing is called that nobody has named. */
  public String briefing() {
    return phrases.say("briefing");
  }

  /** Returns what is said of a briefing in the language. */
  Phrasebook phrases() {
    return phrases;
  }

  Verbalizer verbalizer() {
    return verbalizer;
  }

  /**
   * Returns the sentences of one paragraph; none when it holds nothing that can be said. One that
   * was asked for lately is not read again: an edition weighs each several times.
   */
  public List<Utterance> paragraph(String text, int paragraph) {
    return lately.of(text, asked -> read(asked, paragraph)).stream()
        .map(u -> u.in(paragraph))
        .toList();
  }

  private List<Utterance> read(String text, int paragraph) {
    List<Utterance> utterances = new ArrayList<>();
    Insertions insertions = Insertions.of(text);
    int at = 0;
    for (SentenceSplitter.Sentence sentence : sentences(text)) {
      for (String piece : pieces(text.substring(sentence.start(), sentence.end()))) {
        int start = text.indexOf(piece, at);
        at = start + piece.length();
        List<SpokenWord> words = words(piece);
        if (!words.isEmpty()) {
          utterances.add(utterance(paragraph, piece, words, insertions, start));
        }
      }
    }
    return utterances;
  }

  /** Returns the sentences of a text. */
  List<SentenceSplitter.Sentence> sentences(String text) {
    List<SentenceSplitter.Sentence> found = splitter.split(text);
    return asWritten ? WrittenWords.sentences(text, found) : found;
  }

  /** Returns the words of a piece of a sentence. */
  List<SpokenWord> spoken(String text) {
    return asWritten ? WrittenWords.of(text) : taught(text, verbalizer.verbalize(text));
  }

  /** What no rule can read is told as such, and the paragraph goes on. */
  private List<SpokenWord> words(String piece) {
    try {
      return spoken(piece);
    } catch (RuntimeException | StackOverflowError e) {
      List<SpokenWord> hint = new ArrayList<>();
      for (String word : UNREADABLE_HINT.split(" ")) {
        hint.add(new SpokenWord(word, 0, piece.length(), UNREADABLE, "", Boundary.NONE));
      }
      return hint;
    }
  }

  private static Utterance utterance(
      int paragraph, String piece, List<SpokenWord> words, Insertions insertions, int start) {
    List<Prosody> prosodies = new ArrayList<>(words.size());
    List<SpokenWord> apart = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      prosodies.add(insertions.at(start + words.get(i).start()));
      boolean changes = i > 0 && !prosodies.get(i).equals(prosodies.get(i - 1));
      if (changes && apart.get(i - 1).boundary().compareTo(Boundary.COMMA) < 0) {
        apart.set(i - 1, apart.get(i - 1).with(Boundary.COMMA));
      }
    }
    return new Utterance(paragraph, piece, ended(apart), prosodies);
  }

  private static List<String> pieces(String sentence) {
    List<String> pieces = new ArrayList<>();
    String rest = sentence;
    while (rest.length() > MAX_SENTENCE_CHARS) {
      int cut = cut(rest);
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    pieces.add(rest);
    return pieces;
  }

  private static int cut(String text) {
    for (String marks : List.of(";:—", ",)", " ")) {
      for (int i = MAX_SENTENCE_CHARS - 1; i > MAX_SENTENCE_CHARS / 3; i--) {
        boolean blank = marks.equals(" ") || Character.isWhitespace(text.charAt(i + 1));
        if (marks.indexOf(text.charAt(i)) >= 0 && blank) {
          return i + 1;
        }
      }
    }
    int cut = MAX_SENTENCE_CHARS;
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }

  /**
   * The last word of an utterance always ends it, and long stretches without marks get a breath.
   */
  static List<SpokenWord> ended(List<SpokenWord> words) {
    List<SpokenWord> ended = new ArrayList<>(words);
    SpokenWord last = ended.get(ended.size() - 1);
    if (!last.boundary().endsSentence()) {
      ended.set(ended.size() - 1, last.with(Boundary.END));
    }
    return PhraseBreaks.inserted(ended);
  }

  /** Returns whether the lexicon knows how a word is said. */
  boolean taught(String word) {
    return lexicon.pronunciation(word).isPresent();
  }

  /** Adds the phones of words and phrases that the lexicon knows as they are written. */
  List<SpokenWord> taught(String written, List<SpokenWord> words) {
    List<SpokenWord> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int taken = phrase(written, words, i, out);
      if (taken == 0) {
        out.add(word(written, words.get(i)));
        taken = 1;
      }
      i += taken;
    }
    return out;
  }

  private int phrase(String written, List<SpokenWord> words, int i, List<SpokenWord> out) {
    for (int n = Math.min(lexicon.longestGraphemeWords() + 1, words.size() - i); n > 1; n--) {
      SpokenWord first = words.get(i);
      SpokenWord last = words.get(i + n - 1);
      if (first.sameReading(last)
          || !first.phones().isEmpty()
          || !Character.isUpperCase(written.charAt(first.start()))) {
        continue;
      }
      List<Pronunciation> said = lexicon.phrase(written.substring(first.start(), last.end()));
      if (said.size() == n) {
        for (int k = 0; k < n; k++) {
          out.add(words.get(i + k).withPhones(said.get(k).toString()));
        }
        return n;
      }
      if (said.size() == 1) {
        StringBuilder joined = new StringBuilder();
        words.subList(i, i + n).forEach(w -> joined.append(w.word()));
        out.add(
            new SpokenWord(
                joined.toString(),
                first.start(),
                last.end(),
                first.rule(),
                said.get(0).toString(),
                last.boundary()));
        return n;
      }
    }
    return 0;
  }

  private SpokenWord word(String written, SpokenWord word) {
    if (!word.phones().isEmpty() || !word.rule().equals("word")) {
      return word;
    }
    return lexicon
        .pronunciation(written.substring(word.start(), word.end()))
        .map(p -> word.withPhones(p.toString()))
        .orElse(word);
  }
}
