package org.audiobriefing.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.parallel.InOrder;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;

/**
 * Reads sources one after the other and understands their pages on several threads. What it tells
 * comes in the order of the sources, however long each takes.
 */
final class StoryReader {
  private final PageReader pages;
  private final Console console;
  private final boolean tellsNotes;
  private final int threads;

  StoryReader(PageReader pages, Console console, boolean tellsNotes, int threads) {
    this.pages = pages;
    this.console = console;
    this.tellsNotes = tellsNotes;
    this.threads = threads;
  }

  /**
   * A step of the reading: one of the three is there.
   *
   * @param source of the page
   * @param page to be understood; or null
   * @param failure to be told instead; or null
   * @param note to be told about a folder; or null
   */
  private record Step(String source, Page page, BriefingException failure, Diagnostic note) {}

  /** What is known of a page: a result or a failure. */
  private record Known<R>(R result, BriefingException failure) {}

  /**
   * Reads; a bad source is named and skipped.
   *
   * @param extractor runs on any thread
   * @param story that is in what the extractor found
   * @param each told of what was found as soon as it is known
   */
  <R> Stories read(
      List<String> arguments,
      Function<Page, R> extractor,
      Function<R, Outcome<Article>> story,
      BiConsumer<String, R> each) {
    List<Outcome<Article>> articles = new ArrayList<>();
    List<BriefingException> failures = new ArrayList<>();
    try (InOrder order = new InOrder("pages", threads, threads)) {
      order.<Step, Known<R>, RuntimeException>each(
          new Steps(arguments),
          step -> understood(step, extractor),
          (step, known) -> {
            if (step.note() != null) {
              console.tell(step.note().toString());
            } else if (known.failure() != null) {
              failures.add(known.failure());
              console.tell(known.failure().diagnostic().toString());
            } else {
              articles.add(story.apply(known.result()));
              each.accept(step.source(), known.result());
            }
          });
    }
    return new Stories(articles, failures);
  }

  private static <R> Known<R> understood(Step step, Function<Page, R> extractor) {
    if (step.page() == null) {
      return new Known<>(null, step.failure());
    }
    try {
      return new Known<>(extractor.apply(step.page()), null);
    } catch (BriefingException e) {
      return new Known<>(null, e);
    } catch (OutOfMemoryError e) {
      return new Known<>(null, new BriefingException(Diagnostic.outOfMemory(step.source())));
    }
  }

  /** Reads the next source when it is asked for. */
  private final class Steps implements Iterator<Step> {
    private final Iterator<String> arguments;
    private final Deque<String> sources = new ArrayDeque<>();
    private final Deque<Step> told = new ArrayDeque<>();

    Steps(List<String> arguments) {
      this.arguments = arguments.iterator();
    }

    @Override
    public boolean hasNext() {
      while (told.isEmpty() && sources.isEmpty() && arguments.hasNext()) {
        expand(arguments.next());
      }
      return !told.isEmpty() || !sources.isEmpty();
    }

    private void expand(String argument) {
      try {
        PageReader.Listing listing = pages.expand(argument);
        sources.addAll(listing.sources());
        if (tellsNotes) {
          listing.note(argument).ifPresent(note -> told.add(new Step("", null, null, note)));
        }
      } catch (BriefingException e) {
        told.add(new Step(argument, null, e, null));
      }
    }

    @Override
    public Step next() {
      if (!told.isEmpty()) {
        return told.remove();
      }
      String source = sources.remove();
      try {
        return new Step(source, pages.read(source), null, null);
      } catch (BriefingException e) {
        return new Step(source, null, e, null);
      } catch (OutOfMemoryError e) {
        return new Step(source, null, new BriefingException(Diagnostic.outOfMemory(source)), null);
      }
    }
  }
}
