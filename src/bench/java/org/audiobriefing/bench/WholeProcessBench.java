package org.audiobriefing.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, from its launcher to the finished file, beside {@code flite -voice kal16} on
 * the same words: the same recordings in C, without cleaning, verbalising and mastering. Both run
 * in turn; the ratio of the medians counts, since seconds drift with the machine.
 */
class WholeProcessBench {
  private static final int RUNS = Integer.getInteger("bench.runs", 9);
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));

  @TempDir Path folder;

  /** One kind of run. */
  private record Peer(String name, List<String> command) {}

  @Test
  void besideFlite() throws Exception {
    Path page = HOME.resolve("src/samples/river-flood.html");
    Path text = folder.resolve("one.txt");
    Files.writeString(text, told(List.of(page)));
    assumeTrue(runs(List.of("flite", "--version")), "flite is not installed: apt-get install flite");
    run(launcher(page, "-f", "wav"));
    compare(
        "one article",
        RUNS,
        List.of(
            new Peer("flite", flite(text)),
            new Peer("wav", launcher(page, "-f", "wav")),
            new Peer("default formats", launcher(page))));
    String pages = System.getProperty("bench.pages", "");
    if (!pages.isEmpty()) {
      Path all = folder.resolve("all.txt");
      try (Stream<Path> files = Files.list(Path.of(pages))) {
        Files.writeString(all, told(files.sorted().toList()));
      }
      compare(
          "the pages of " + Path.of(pages).getFileName(),
          Math.max(3, RUNS / 3),
          List.of(
              new Peer("flite", flite(all)),
              new Peer("wav", launcher(Path.of(pages), "-f", "wav"))));
    }
  }

  private List<String> flite(Path text) {
    return List.of(
        "flite", "-voice", "kal16", text.toString(), folder.resolve("flite.wav").toString());
  }

  private List<String> launcher(Path source, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                HOME.resolve("briefing").toString(),
                "make",
                source.toString(),
                "-q",
                "-o",
                folder.resolve("out").toString()));
    command.addAll(List.of(more));
    return command;
  }

  private static void compare(String what, int runs, List<Peer> peers) throws Exception {
    double[][] seconds = new double[peers.size()][runs];
    for (int run = 0; run < runs; run++) {
      for (int p = 0; p < peers.size(); p++) {
        long start = System.nanoTime();
        run(peers.get(p).command());
        seconds[p][run] = (System.nanoTime() - start) / 1e9;
      }
    }
    double first = Medians.of(seconds[0]);
    for (int p = 0; p < peers.size(); p++) {
      double median = Medians.of(seconds[p]);
      System.out.printf(
          Locale.ROOT,
          "bench %s, %s: %.3f s, %.2f x %s%n",
          what,
          peers.get(p).name(),
          median,
          median / first,
          peers.get(0).name());
    }
  }

  private static void run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor(), () -> String.join(" ", command));
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the words of stories as they are written. */
  private static String told(List<Path> pages) {
    PageReader reader = new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());
    ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());
    StringBuilder text = new StringBuilder();
    for (Path page : pages) {
      Article article = extractor.extract(reader.read(page.toString())).value();
      text.append(article.headline()).append(".\n\n");
      article.standfirst().ifPresent(line -> text.append(line).append("\n\n"));
      for (Block block : article.body()) {
        text.append(block.text()).append("\n\n");
      }
    }
    return text.toString();
  }
}
