package org.audiobriefing.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.sorting.Decision;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;

/** Shows the cleaned, split story and what was left out. */
final class ArticleCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    PrintStream out = session.console().out();
    if (settings.trace()) {
      return session
          .traced(
              settings,
              found -> {
                found.trace().forEach(decision -> trace(out, decision));
                out.println();
              })
          .exitCode();
    }
    return session
        .anyStories(
            settings,
            (source, article) -> {
              if (settings.json()) {
                out.println(JsonLines.article(source, article));
              } else {
                print(out, source, article);
              }
            })
        .exitCode();
  }

  /** The rule, what it makes of the text, and the text, divided by tabs. */
  private static void trace(PrintStream out, Decision decision) {
    String part = decision.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    out.println(decision.rule() + "\t" + part + "\t" + decision.text());
  }

  private static void print(PrintStream out, String source, Outcome<Article> outcome) {
    Article article = outcome.value();
    Attribution attribution = article.attribution();
    out.println("Source: " + source);
    out.println("Headline: " + article.headline());
    line(out, "Standfirst", article.standfirst());
    line(out, "Authors", Optional.of(String.join(", ", attribution.authors())));
    line(out, "Publisher", attribution.publisher());
    line(out, "Agency", attribution.agency());
    line(out, "Date", attribution.date());
    line(out, "Author note", attribution.authorNote());
    line(out, "Correction", attribution.correction());
    out.println();
    for (Block block : article.body()) {
      String mark =
          block instanceof Block.Subheading ? "# " : block instanceof Block.Quotation ? "> " : "";
      out.println(mark + block.text() + System.lineSeparator());
    }
    List<Diagnostic> notes = outcome.notes();
    out.println("Left out: " + notes.size());
    Console.list(out, notes);
    out.println();
  }

  private static void line(PrintStream out, String label, Optional<String> value) {
    value.filter(v -> !v.isEmpty()).ifPresent(v -> out.println(label + ": " + v));
  }
}
