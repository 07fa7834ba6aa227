package org.audiobriefing.edition;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.edition.EditionSettings.Source;
import org.audiobriefing.source.Feed;
import org.audiobriefing.source.FeedEntry;
import org.audiobriefing.source.FeedFetcher;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;
import org.audiobriefing.source.WebAddresses;

/**
 * Reads all sources, a few at once but each host by one request at a time. A bad source or page
 * spoils no other; the result does not depend on which answers first.
 */
final class Gatherer {
  /** After so many failed pages of a feed the rest of it is not asked for. */
  private static final int PATIENCE = 8;

  private static final int MAX_THREADS = 256;

  /** Nine hours of reading. */
  private static final int LONGEST_STORY_CHARS = 500_000;

  private final EditionSettings settings;
  private final Function<Page, Outcome<Article>> extractor;
  private final PageReader pages;
  private final FeedFetcher feeds;
  private final HeardStories heard;
  private final Instant now;
  private final Semaphore requests;
  private final Semaphore extractions = new Semaphore(2);
  private final Map<String, ReentrantLock> hosts = new ConcurrentHashMap<>();

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
    this.requests = new Semaphore(settings.network().hosts());
  }

  /** What one source had so far; filled by one thread, read when it is done or out of time. */
  private static final class Basket {
    final List<Story> stories = Collections.synchronizedList(new ArrayList<>());
    final List<Diagnostic> failures = Collections.synchronizedList(new ArrayList<>());
    final List<Diagnostic> omissions = Collections.synchronizedList(new ArrayList<>());
    volatile boolean reached;
  }

  Gathered gather() {
    long deadline = System.nanoTime() + settings.network().run().toNanos();
    // A thread a source, so that one that waits for its host keeps no other waiting.
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.min(MAX_THREADS, settings.sources().size()), Gatherer::daemon);
    List<Basket> baskets = new ArrayList<>();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < settings.sources().size(); i++) {
      Source source = settings.sources().get(i);
      Basket basket = new Basket();
      int number = i;
      baskets.add(basket);
      running.add(pool.submit(() -> read(source, number, basket)));
    }
    for (int i = 0; i < running.size(); i++) {
      await(running.get(i), deadline, settings.sources().get(i), baskets.get(i));
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
          for (String file : pages.expand(source.place())) {
            page(source, number, file, Optional.empty(), basket);
          }
          basket.reached = true;
        }
      }
    } catch (BriefingException e) {
      // Out of time: whoever waited for this source tells it.
      if (!Thread.currentThread().isInterrupted()) {
        basket.failures.add(named(source, e.diagnostic()));
      }
    } catch (RuntimeException | StackOverflowError e) {
      // What one source brings must not end the others; the class is what a report needs.
      basket.failures.add(
          new Diagnostic(
              Code.NO_ARTICLE,
              source.name(),
              "cannot be understood (" + e.getClass().getSimpleName() + ")",
              "please report it"));
    }
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
    Feed feed = locked(address, () -> feeds.fetch(address));
    basket.reached = true;
    Set<String> seen = new HashSet<>();
    int fresh = 0;
    for (FeedEntry entry : feed.entries()) {
      if (fresh >= source.take() || basket.failures.size() >= PATIENCE) {
        break;
      }
      if (seen.add(key(source, entry)) && wanted(source, entry, basket)) {
        int before = basket.stories.size();
        entry(source, number, entry, basket);
        boolean told =
            basket.stories.size() > before && heard.find(basket.stories.get(before)).isPresent();
        fresh += basket.stories.size() > before && !told ? 1 : 0;
      }
    }
  }

  /** Without a link an entry is known within its feed alone. */
  private static String key(Source source, FeedEntry entry) {
    return entry
        .link()
        .map(WebAddresses::key)
        .orElseGet(
            () ->
                source.place().replaceFirst("(?i)^https?://", "")
                    + "#"
                    + (entry.id().isEmpty() ? entry.title() : entry.id()));
  }

  private boolean wanted(Source source, FeedEntry entry, Basket basket) {
    Optional<Instant> date = date(entry);
    boolean old =
        source.oldest().isPresent()
            && date.isPresent()
            && date.get().isBefore(now.minus(source.oldest().get()));
    String text = entry.title() + " " + entry.content();
    String why = "";
    if (old) {
      why = "is older than " + source.oldest().get().toHours() + " hours";
    } else if (!source.include().isEmpty()
        && source.include().stream().noneMatch(w -> has(text, w))) {
      why = "has none of the words asked for";
    } else if (source.exclude().stream().anyMatch(w -> has(text, w))) {
      why = "has a word that is not wanted";
    }
    if (!why.isEmpty()) {
      basket.omissions.add(Diagnostic.note(source.name() + ", " + entry.title(), why));
    }
    return why.isEmpty();
  }

  private static boolean has(String text, String word) {
    return Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }

  /** A date in the future is a mistake of the feed. */
  private Optional<Instant> date(FeedEntry entry) {
    return entry.published().filter(d -> d.isBefore(now.plus(Duration.ofDays(1))));
  }

  private void entry(Source source, int number, FeedEntry entry, Basket basket) {
    if (entry.link().isPresent()) {
      page(source, number, entry.link().get().toString(), Optional.of(entry), basket);
    } else {
      content(source, number, entry, basket);
    }
  }

  private void page(
      Source source, int number, String place, Optional<FeedEntry> entry, Basket basket) {
    try {
      boolean web = place.matches("(?i)https?://.*");
      Page page = web ? locked(URI.create(place), () -> pages.read(place)) : pages.read(place);
      add(source, number, page, entry, basket);
    } catch (BriefingException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      Diagnostic diagnostic = named(source, e.diagnostic());
      boolean withContent = entry.isPresent() && entry.get().content().length() > 600;
      if (withContent && content(source, number, entry.get(), basket)) {
        basket.omissions.add(
            Diagnostic.note(
                diagnostic.where(), diagnostic.what() + "; the feed's own text is told"));
      } else if (diagnostic.code() == Code.NO_ARTICLE && entry.isPresent()) {
        basket.omissions.add(diagnostic);
      } else {
        basket.failures.add(diagnostic);
      }
    }
  }

  /** Tells the text that the feed itself brings. */
  private boolean content(Source source, int number, FeedEntry entry, Basket basket) {
    String html =
        "<!doctype html><title></title><article><h1>"
            + org.audiobriefing.script.Xml.escape(entry.title())
            + "</h1>"
            + entry.content()
            + "</article>";
    try {
      Page page = new Page(entry.title(), Page.Kind.HTML, html, entry.link());
      return add(source, number, page, Optional.of(entry), basket);
    } catch (BriefingException e) {
      basket.omissions.add(named(source, e.diagnostic()));
      return false;
    }
  }

  private boolean add(
      Source source, int number, Page page, Optional<FeedEntry> entry, Basket basket) {
    Article article = extracted(page);
    String key = entry.map(e -> key(source, e)).orElse(null);
    if (key == null) {
      key = article.address().map(WebAddresses::key).orElse(article.source());
    }
    Optional<Instant> published = entry.flatMap(this::date).or(() -> written(article));
    basket.stories.add(
        new Story(
            article,
            source,
            number,
            key,
            published,
            basket.stories.size(),
            Shingles.of(article),
            List.of()));
    return true;
  }

  private Article extracted(Page page) {
    Article article;
    try {
      article = limited(extractions, () -> extractor.apply(page).value());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BriefingException(Code.UNREACHABLE, page.source(), "was interrupted", "");
    }
    int chars = article.body().stream().mapToInt(b -> b.text().length()).sum();
    if (chars > LONGEST_STORY_CHARS) {
      throw new BriefingException(Code.NO_ARTICLE, page.source(), "is too long to be a story", "");
    }
    return article;
  }

  private static Optional<Instant> written(Article article) {
    try {
      return article.attribution().date().map(d -> java.time.OffsetDateTime.parse(d).toInstant());
    } catch (java.time.DateTimeException e) {
      // A date without a time orders nothing.
      return Optional.empty();
    }
  }

  private <T> T locked(URI address, java.util.function.Supplier<T> work) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    ReentrantLock lock =
        hosts.computeIfAbsent(host + ":" + address.getPort(), h -> new ReentrantLock());
    try {
      lock.lockInterruptibly();
      try {
        return limited(requests, work);
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BriefingException(Code.UNREACHABLE, address.toString(), "was interrupted", "");
    }
  }

  private static <T> T limited(Semaphore places, java.util.function.Supplier<T> work)
      throws InterruptedException {
    places.acquire();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
