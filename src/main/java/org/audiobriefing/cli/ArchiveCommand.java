package org.audiobriefing.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.audiobriefing.archive.ArchiveFiles;
import org.audiobriefing.archive.ArchiveOrder;
import org.audiobriefing.archive.ArchiveRun;
import org.audiobriefing.archive.Arrival;
import org.audiobriefing.archive.Arrivals;
import org.audiobriefing.archive.LocalStore;
import org.audiobriefing.archive.Row;
import org.audiobriefing.archive.Tally;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.parallel.InOrder;

/** Tells all pages of archives, each in a folder of its own; what is there is not made again. */
final class ArchiveCommand implements Command {
  private static final DateTimeFormatter RUN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int PAGES_A_LINE = 50;

  /** Pages that a thread may be ahead of the slowest. */
  private static final int AHEAD = 4;

  @Override
  public int run(Settings settings, Session session) {
    Path root = Path.of(settings.output());
    ArchiveOrder order = order(settings, session);
    Tally tally = new Tally();
    Path rows = root.resolve(ArchiveFiles.ROWS).resolve(name(session));
    try (Arrivals pages = ArchiveFiles.of(settings.required("archive"))) {
      LocalStore store = new LocalStore(root);
      store.open(session.environment().clock());
      ArchiveRun run =
          new ArchiveRun(
              order.briefing(session.engine()), order.settings(), store, settings.has(Flag.AGAIN));
      AtomicFiles.makeFolder(rows.getParent());
      try (AtomicFiles files = new AtomicFiles()) {
        files.write(
            rows, channel -> tell(pages, run, session, taker(channel, tally, settings, session)));
        files.commit();
      }
    } catch (IOException e) {
      throw AtomicFiles.failure(root, e);
    }
    if (!settings.quiet() && !settings.json()) {
      report(session.console().out(), tally, rows);
    }
    return exitCode(settings, tally);
  }

  private static ArchiveOrder order(Settings settings, Session session) {
    return new ArchiveOrder(
        settings.voices(),
        settings.announcer(),
        settings.wordsAMinute(),
        settings.formats(),
        settings.telling(),
        settings.language(),
        session.environment().now(),
        Environment.version());
  }

  /** Two runs may begin in the same second. */
  private static String name(Session session) {
    String run = RUN.format(session.environment().now());
    return run + "-" + UUID.randomUUID().toString().substring(0, 8) + ".jsonl";
  }

  private interface RowTaker {
    void take(Row row) throws IOException;
  }

  private static void tell(Arrivals pages, ArchiveRun run, Session session, RowTaker taker)
      throws IOException {
    int threads = session.threads();
    try (InOrder order = new InOrder("archive", threads, threads * AHEAD)) {
      order.<Arrival, Row, IOException>each(pages, run::tell, (page, row) -> taker.take(row));
    }
  }

  /** Rows are kept and counted; what failed is told at once. */
  private static RowTaker taker(
      FileChannel channel, Tally tally, Settings settings, Session session) {
    Console console = session.console();
    Consumer<String> progress = session.progress(settings);
    return row -> {
      tally.add(row);
      String json = row.json();
      ByteBuffer line = ByteBuffer.wrap((json + "\n").getBytes(StandardCharsets.UTF_8));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      if (settings.json()) {
        console.out().println(json);
      }
      boolean bad = row.outcome() == Row.Outcome.FAILED || row.outcome() == Row.Outcome.PARTIAL;
      if (bad && tally.bad() <= Console.MAX_LINES) {
        console.tell(row.message());
      }
      if (tally.all() % PAGES_A_LINE == 0) {
        progress.accept(tally.all() + " pages: " + tally.line());
      }
    };
  }

  private static void report(PrintStream out, Tally tally, Path rows) {
    out.println(tally.line());
    if (!tally.rules().isEmpty()) {
      out.println("By rule: " + tally.rules());
    }
    out.println("Length of what was told: " + Spans.words(tally.seconds()));
    out.println("A row for each page: " + rows);
  }

  /** Pages without a story belong to every archive; pages that could not be made do not. */
  private static int exitCode(Settings settings, Tally tally) {
    if (tally.stories() == 0) {
      List<String> sources = settings.arguments();
      throw new BriefingException(
          Code.NO_ARTICLE,
          String.join(", ", sources),
          tally.all() == 0 ? "there are no pages in it" : "no page in it could be told",
          tally.all() == 0 ? "" : "the rows say why");
    }
    return tally.bad() > 0 ? Session.PARTIAL : 0;
  }
}
