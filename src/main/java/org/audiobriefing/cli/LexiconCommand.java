package org.audiobriefing.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.lexicon.Alphabet;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.script.Phrasing;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.SpokenWord;

/** Prints the words of articles that nobody taught, as a lexicon that is ready to be corrected. */
final class LexiconCommand implements Command {
  private record Guess(String ipa, int count) {}

  @Override
  public int run(Settings settings, Session session) {
    Map<String, Guess> guesses = new LinkedHashMap<>();
    Phrasing phrasing = session.engine().phrasing();
    Pronouncer pronouncer = session.engine().pronouncer();
    Stories stories =
        session.stories(
            settings, (source, article) -> collect(article.value(), phrasing, pronouncer, guesses));
    if (!stories.articles().isEmpty()) {
      print(session.console().out(), guesses);
    }
    return stories.exitCode();
  }

  private static void collect(
      Article article, Phrasing phrasing, Pronouncer pronouncer, Map<String, Guess> guesses) {
    List<String> texts = new ArrayList<>(List.of(article.headline()));
    article.standfirst().ifPresent(texts::add);
    texts.addAll(article.attribution().authors());
    article.body().stream().map(Block::text).forEach(texts::add);
    for (String text : texts) {
      for (Utterance utterance : phrasing.paragraph(text, 0)) {
        for (SpokenWord word : utterance.words()) {
          if (word.phones().isEmpty() && word.rule().equals("word")) {
            guess(
                utterance.written().substring(word.start(), word.end()),
                word.word(),
                pronouncer,
                guesses);
          }
        }
      }
    }
  }

  private static void guess(
      String written, String word, Pronouncer pronouncer, Map<String, Guess> guesses) {
    String lemma = written.replaceAll("['’]s$", "");
    Pronouncer.Answer answer = pronouncer.pronounce(word.replaceAll("'s$", ""));
    if (answer.origin() == Pronouncer.Origin.GUESSED) {
      String ipa = Alphabet.IPA.write(answer.pronunciation());
      guesses.merge(lemma, new Guess(ipa, 1), (a, b) -> new Guess(a.ipa(), a.count() + b.count()));
    }
  }

  private static void print(PrintStream out, Map<String, Guess> guesses) {
    out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.println(
        "<!-- Words that were guessed from their letters, the most frequent first: correct the phonemes, then save");
    out.println("     what you keep as voices/lexicon/user.pls. -->");
    out.println(
        "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"en\">");
    guesses.entrySet().stream()
        .sorted(
            Map.Entry.<String, Guess>comparingByValue((a, b) -> b.count() - a.count())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e ->
                out.println(
                    "  <lexeme><grapheme>"
                        + e.getKey()
                        + "</grapheme><phoneme>"
                        + e.getValue().ipa()
                        + "</phoneme></lexeme> <!-- "
                        + e.getValue().count()
                        + " -->"));
    out.println("</lexicon>");
  }
}
