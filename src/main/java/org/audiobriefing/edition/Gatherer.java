package org.audiobriefing.edition;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.edition.EditionSettings.Source;
import org.audiobriefing.edition.events.EventFacts;
import org.audiobriefing.script.Xml;
import org.audiobriefing.source.Feed;
import org.audiobriefing.source.FeedEntry;
import org.audiobriefing.source.FeedFetcher;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;
import org.audiobriefing.source.StatusException;
import org.audiobriefing.source.WebAddresses;
import org.audiobriefing.source.WebLink;

/**
 * Reads all sources, a few at once but each host by one request at a time. A bad source or page
 * spoils no other; the result does not depend on which answers first.
 */
final class Gatherer {
  /** After so many pages of a feed that did not answer the rest of it is not asked for. */
  private static final int PATIENCE = 8;

  private static final int MAX_THREADS = 256;

  /** A feed's own text of this length may be the whole story. */
  private static final int LEAST_STORY_CHARS = 600;

  /** Where the page is not this entry's alone, less will do. */
  private static final int LEAST_SHARED_CHARS = 200;

  /** Pages understood at the same time. */
  private static final int EXTRACTIONS = 2;

  private static final int LARGE_PAGE_CHARS = 1 << 20;

  /** As articles give their dates. */
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss[.SSS]][XXX][X]]", Locale.ROOT);

  /** Nine hours of reading. */
  private static final int LONGEST_STORY_CHARS = 500_000;

  private final EditionSettings settings;
  private final Function<Page, Outcome<Article>> extractor;
  private final PageReader pages;
  private final FeedFetcher feeds;
  private final HeardStories heard;
  private final Instant now;
  private final Turns turns;
  private final Semaphore extractions = new Semaphore(EXTRACTIONS);

  Gatherer(
      EditionSettings settings,
      Function<Page, Outcome<Article>> extractor,
      PageReader pages,
      FeedFetcher feeds,
      HeardStories heard,
      Instant now) {
    this.settings = settings;
    this.extractor = extractor;
    this.pages = pages;
    this.feeds = feeds;
    this.heard = heard;
    this.now = now;
    this.turns = new Turns(settings.network().hosts());
  }

  /** What one source had so far; filled by one thread, read when it is done or out of time. */
  private static final class Basket {
    final List<Story> stories = Collections.synchronizedList(new ArrayList<>());
    final List<Diagnostic> failures = Collections.synchronizedList(new ArrayList<>());
    final List<Diagnostic> omissions = Collections.synchronizedList(new ArrayList<>());
    final Wishes wishes;
    volatile boolean reached;
    int unanswered;

    Basket(Wishes wishes) {
      this.wishes = wishes;
    }
  }

  /** Asks these sources. */
  Gathered gather(List<Source> sources) {
    long deadline = System.nanoTime() + settings.network().run().toNanos();
    // A thread a source, so that one that waits for its host keeps no other waiting.
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.min(MAX_THREADS, sources.size()), Gatherer::daemon);
    List<Basket> baskets = new ArrayList<>();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      Basket basket = new Basket(new Wishes(source, now));
      int number = i;
      baskets.add(basket);
      running.add(pool.submit(() -> read(source, number, basket)));
    }
    for (int i = 0; i < running.size(); i++) {
      await(running.get(i), deadline, sources.get(i), baskets.get(i));
    }
    pool.shutdownNow();
    return together(baskets);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "source");
    thread.setDaemon(true);
    return thread;
  }

  private void await(Future<?> future, long deadline, Source source, Basket basket) {
    try {
      future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      Duration run = settings.network().run();
      basket.failures.add(
          new Diagnostic(
              Code.UNREACHABLE,
              source.name(),
              "was not finished after " + run.toSeconds() + " seconds",
              ""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading sources", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Gathered together(List<Basket> baskets) {
    List<Story> stories = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    List<Diagnostic> omissions = new ArrayList<>();
    int reached = 0;
    for (Basket basket : baskets) {
      synchronized (basket.stories) {
        stories.addAll(basket.stories);
      }
      synchronized (basket.failures) {
        failures.addAll(basket.failures);
      }
      synchronized (basket.omissions) {
        omissions.addAll(basket.omissions);
      }
      reached += basket.reached ? 1 : 0;
    }
    return new Gathered(stories, failures, omissions, reached);
  }

  private void read(Source source, int number, Basket basket) {
    try {
      switch (source.kind()) {
        case FEED -> feed(source, number, basket);
        case URL -> {
          page(source, number, source.place(), Optional.empty(), basket);
          basket.reached |= !basket.stories.isEmpty() || !basket.omissions.isEmpty();
        }
        case FILE -> {
          PageReader.Listing listing = pages.expand(source.place());
          listing.note(source.name()).ifPresent(basket.omissions::add);
          for (String file : listing.sources()) {
            page(source, number, file, Optional.empty(), basket);
          }
          basket.reached = true;
        }
        case LIST -> list(source, number, basket);
        case MAIL -> mail(source, number, basket);
      }
    } catch (BriefingException e) {
      // Out of time: whoever waited for this source tells it.
      if (!Thread.currentThread().isInterrupted()) {
        basket.failures.add(named(source, e.diagnostic()));
      }
    } catch (RuntimeException e) {
      // What one source brings must not end the others; the class is what a report needs.
      basket.failures.add(
          new Diagnostic(
              Code.NO_ARTICLE,
              source.name(),
              "cannot be understood (" + e.getClass().getSimpleName() + ")",
              "please report it"));
    }
  }

  /** What is on the reading list; what was told before is crossed off by the edition. */
  private void list(Source source, int number, Basket basket) {
    ReadingList list = new ReadingList(Path.of(source.place()));
    List<ReadingList.Item> items = list.items();
    for (ReadingList.Item item : items.subList(0, Math.min(items.size(), source.take()))) {
      page(source, number, list.source(item), Optional.empty(), basket);
    }
    basket.reached = true;
  }

  /** The letters of a Maildir, the newest first; delivered ones and those that were opened. */
  private void mail(Source source, int number, Basket basket) {
    List<Path> letters = new ArrayList<>();
    for (String part : List.of("new", "cur")) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(Path.of(source.place(), part), Files::isRegularFile)) {
        files.forEach(letters::add);
      } catch (IOException e) {
        throw new BriefingException(
            Code.INPUT_MISSING, source.place(), "is no Maildir (no folder " + part + ")", "");
      }
    }
    letters.sort(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed());
    for (Path letter : letters.subList(0, Math.min(letters.size(), source.take()))) {
      page(source, number, letter.toString(), Optional.empty(), basket);
    }
    basket.reached = true;
  }

  private static Diagnostic named(Source source, Diagnostic diagnostic) {
    String where =
        diagnostic.where().equals(source.place())
            ? source.name()
            : source.name() + ", " + diagnostic.where();
    return new Diagnostic(diagnostic.code(), where, diagnostic.what(), diagnostic.remedy());
  }

  private void feed(Source source, int number, Basket basket) {
    URI address = URI.create(source.place());
    Feed feed = turns.ask(address, () -> feeds.fetch(address, source.identity()));
    basket.reached = true;
    if (feed.left() > 0) {
      String what =
          feed.left() + " entries behind the first " + Feed.MAX_ENTRIES + " were not read";
      basket.omissions.add(Diagnostic.note(source.name(), what));
    }
    new FeedWalk(source, number, basket).walk(KeyedEntry.of(source.place(), feed.entries()));
  }

  /** Goes through the entries of one feed until enough stories were found. */
  private final class FeedWalk {
    private final Source source;
    private final int number;
    private final Basket basket;
    private final Set<String> seen = new HashSet<>();
    private int fresh;

    FeedWalk(Source source, int number, Basket basket) {
      this.source = source;
      this.number = number;
      this.basket = basket;
    }

    void walk(List<KeyedEntry> entries) {
      for (int i = 0; i < entries.size() && fresh < source.take(); i++) {
        if (basket.unanswered >= PATIENCE) {
          String what =
              "was given up after "
                  + PATIENCE
                  + " pages that did not answer; entries left untried: "
                  + (entries.size() - i);
          basket.failures.add(new Diagnostic(Code.UNREACHABLE, source.name(), what, ""));
          return;
        }
        take(entries.get(i));
      }
    }

    private void take(KeyedEntry keyed) {
      Optional<String> refusal = basket.wishes.refusal(keyed.entry());
      if (!seen.add(keyed.key())) {
        omit(keyed.entry(), "is listed twice");
      } else if (refusal.isPresent()) {
        omit(keyed.entry(), refusal.get());
      } else {
        int before = basket.stories.size();
        entry(source, number, keyed, basket);
        boolean found = basket.stories.size() > before;
        fresh += found && heard.find(basket.stories.get(before)).isEmpty() ? 1 : 0;
      }
    }

    private void omit(FeedEntry entry, String why) {
      basket.omissions.add(Diagnostic.note(source.name() + ", " + entry.name(), why));
    }
  }

  /** Where several entries share a page, each brings its own text or has none. */
  private void entry(Source source, int number, KeyedEntry keyed, Basket basket) {
    FeedEntry entry = keyed.entry();
    boolean own =
        entry.link().isEmpty() || keyed.shared() && entry.content().length() > LEAST_SHARED_CHARS;
    if (own) {
      content(source, number, keyed, basket);
    } else {
      page(source, number, entry.link().get().toString(), Optional.of(keyed), basket);
    }
  }

  private static boolean hasStory(FeedEntry entry) {
    return entry.content().length() > LEAST_STORY_CHARS;
  }

  private void page(
      Source source, int number, String place, Optional<KeyedEntry> keyed, Basket basket) {
    try {
      pageOrError(source, number, place, keyed, basket);
    } catch (OutOfMemoryError e) {
      basket.failures.add(Diagnostic.outOfMemory(source.name() + ", " + place));
    }
  }

  private void pageOrError(
      Source source, int number, String place, Optional<KeyedEntry> keyed, Basket basket) {
    try {
      Optional<URI> web = WebLink.of(place);
      Page page =
          web.isPresent()
              ? turns.ask(web.get(), () -> pages.read(place, source.identity()))
              : pages.read(place);
      add(source, number, page, keyed, basket);
    } catch (BriefingException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      boolean answered = e instanceof StatusException status && status.isOfThePage();
      Diagnostic diagnostic = named(source, e.diagnostic());
      basket.unanswered += diagnostic.code() == Code.UNREACHABLE && !answered ? 1 : 0;
      boolean withContent = keyed.isPresent() && hasStory(keyed.get().entry());
      if (withContent && content(source, number, keyed.get(), basket)) {
        basket.omissions.add(
            Diagnostic.note(
                diagnostic.where(), diagnostic.what() + "; the feed's own text is told"));
      } else if (diagnostic.code() == Code.NO_ARTICLE
          && (keyed.isPresent() || source.kind() == Source.Kind.MAIL)) {
        basket.omissions.add(diagnostic);
      } else {
        basket.failures.add(diagnostic);
      }
    }
  }

  /** Tells the text that the feed itself brings. */
  private boolean content(Source source, int number, KeyedEntry keyed, Basket basket) {
    FeedEntry entry = keyed.entry();
    String name = entry.name().isEmpty() ? source.name() : entry.name();
    String html =
        "<!doctype html><title></title><article><h1>"
            + Xml.escape(name)
            + "</h1>"
            + entry.content()
            + "</article>";
    try {
      Page page = new Page(name, Page.Kind.HTML, html, entry.link());
      return add(source, number, page, Optional.of(keyed), basket);
    } catch (BriefingException e) {
      basket.omissions.add(named(source, e.diagnostic()));
      return false;
    }
  }

  /** Adds the story on a page, unless the page says that it is too old. */
  private boolean add(
      Source source, int number, Page page, Optional<KeyedEntry> keyed, Basket basket) {
    Article article = extracted(page);
    String key = keyed.map(KeyedEntry::key).orElse(null);
    if (key == null) {
      key = article.address().map(WebAddresses::key).orElse(article.source());
    }
    Wishes wishes = basket.wishes;
    Optional<Instant> published =
        keyed.flatMap(k -> wishes.date(k.entry())).or(() -> wishes.plausible(written(article)));
    Optional<String> tooOld = wishes.tooOld(published);
    if (tooOld.isPresent()) {
      basket.omissions.add(
          Diagnostic.note(source.name() + ", " + article.headline(), tooOld.get()));
      return false;
    }
    basket.stories.add(
        new Story(
            article,
            source,
            number,
            key,
            published,
            basket.stories.size(),
            Shingles.of(article),
            EventFacts.of(article),
            List.of(),
            List.of()));
    return true;
  }

  private Article extracted(Page page) {
    Article article;
    try {
      // A large page is alone with the memory there is.
      int places = page.text().length() > LARGE_PAGE_CHARS ? EXTRACTIONS : 1;
      article = Turns.limited(extractions, places, () -> extractor.apply(page).value());
    } catch (InterruptedException e) {
      throw Turns.interrupted(page.source());
    }
    int chars = article.body().stream().mapToInt(b -> b.text().length()).sum();
    if (chars > LONGEST_STORY_CHARS) {
      throw new BriefingException(Code.NO_ARTICLE, page.source(), "is too long to be a story", "");
    }
    return article;
  }

  /** The last moment that the date of a page can mean. */
  private Optional<Instant> written(Article article) {
    return article.attribution().date().flatMap(this::moment);
  }

  private Optional<Instant> moment(String date) {
    try {
      TemporalAccessor read =
          WRITTEN.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime exact) {
        return Optional.of(exact.toInstant());
      }
      LocalDateTime local =
          read instanceof LocalDateTime time ? time : ((LocalDate) read).atTime(LocalTime.MAX);
      return Optional.of(local.atZone(settings.zone()).toInstant());
    } catch (DateTimeException e) {
      // What is no date orders nothing.
      return Optional.empty();
    }
  }
}
