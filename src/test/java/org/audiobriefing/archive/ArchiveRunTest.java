package org.audiobriefing.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.audiobriefing.Briefing;
import org.audiobriefing.Engine;
import org.audiobriefing.TestEngine;
import org.audiobriefing.VoiceFolders;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.publication.Format;
import org.audiobriefing.script.Telling;
import org.audiobriefing.source.Page;
import org.audiobriefing.text.Dialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page has its folder, which is finished or is not. */
class ArchiveRunTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Set<Format> FORMATS = EnumSet.of(Format.WAV, Format.VTT);

  private static final Briefing BRIEFING = order(FORMATS).briefing(TestEngine.get());

  @TempDir Path folder;
  private LocalStore store;

  private static ArchiveOrder order(Set<Format> formats) {
    return order(formats, List.of());
  }

  private static ArchiveOrder order(Set<Format> formats, List<String> voices) {
    return new ArchiveOrder(
        voices,
        Optional.empty(),
        Optional.of(300),
        formats,
        new Telling(true, true, false),
        Dialect.EN_GB,
        NOW,
        "test");
  }

  @BeforeEach
  void open() {
    store = new LocalStore(folder);
    store.open(Clock.systemUTC());
  }

  private ArchiveRun run() {
    return new ArchiveRun(BRIEFING, "usual", store, false);
  }

  private static Arrival.OfPage page(int edition) {
    return page(edition, Optional.empty());
  }

  private static Arrival.OfPage page(int edition, Optional<Instant> captured) {
    Page page =
        new Page("page-1", Page.Kind.HTML, ArchiveSamples.html(1, edition), Optional.empty());
    return new Arrival.OfPage("page-1", page, captured, false);
  }

  private static Arrival.OfPage text(String text) {
    return new Arrival.OfPage(
        "page-1",
        new Page("page-1", Page.Kind.TEXT, text, Optional.empty()),
        Optional.empty(),
        false);
  }

  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  private Path place(Row row) {
    String key = row.key();
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
  }

  @Test
  void aPageIsToldOnceInItsFolder() throws IOException {
    Row first = run().tell(page(1));
    assertEquals(Row.Outcome.TOLD, first.outcome());
    assertEquals("Ferry number 1 sails again after repairs", first.headline());
    assertTrue(first.seconds() > 10 && first.words() > 40, first.toString());
    Map<String, FileTime> made = files();
    for (String name : List.of("record.json", "story.json", "story.vtt", "story.wav")) {
      assertTrue(Files.exists(place(first).resolve(name)), made::toString);
    }
    assertEquals(4, made.size(), made::toString);
    Row second = run().tell(page(1));
    assertEquals(Row.Outcome.THERE, second.outcome());
    assertEquals(first.headline(), second.headline());
    assertEquals(first.seconds(), second.seconds());
    assertEquals(made, files());
  }

  @Test
  void whatHasChangedIsMadeAgain() throws IOException {
    Row first = run().tell(page(1));
    Path wav = place(first).resolve("story.wav");
    byte[] before = Files.readAllBytes(wav);
    assertEquals(Row.Outcome.TOLD, run().tell(page(2)).outcome());
    assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(wav)));
    assertEquals(4, files().size());
    assertEquals(Row.Outcome.TOLD, run().tell(page(1)).outcome());
    assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(wav)));
    ArchiveRun faster = new ArchiveRun(BRIEFING, "faster", store, false);
    assertEquals(Row.Outcome.TOLD, faster.tell(page(1)).outcome());
    ArchiveRun again = new ArchiveRun(BRIEFING, "faster", store, true);
    assertEquals(Row.Outcome.TOLD, again.tell(page(1)).outcome());
  }

  @Test
  void formatsThatAreNoLongerAskedForGo() throws IOException {
    Row row = run().tell(page(1));
    Set<Format> less = EnumSet.of(Format.WAV);
    new ArchiveRun(order(less).briefing(TestEngine.get()), "less", store, false).tell(page(1));
    assertTrue(Files.notExists(place(row).resolve("story.vtt")));
    assertEquals(3, files().size(), files()::toString);
  }

  @Test
  void whatIsUnfinishedIsMadeAgain() throws IOException {
    Row row = run().tell(page(1));
    Files.delete(place(row).resolve("record.json"));
    assertEquals(Row.Outcome.TOLD, run().tell(page(1)).outcome());
    Files.delete(place(row).resolve("story.wav"));
    assertEquals(Row.Outcome.TOLD, run().tell(page(1)).outcome());
    assertTrue(Files.exists(place(row).resolve("story.wav")));
    Files.writeString(place(row).resolve("record.json"), "{\"id\":");
    assertEquals(Row.Outcome.TOLD, run().tell(page(1)).outcome());
    assertEquals(Row.Outcome.THERE, run().tell(page(1)).outcome());
  }

  @Test
  void aRefusalIsRememberedWithItsRule() throws IOException {
    Row row = run().tell(text("Short."));
    assertEquals(Row.Outcome.REFUSED, row.outcome());
    assertEquals("few-words", row.rule());
    assertTrue(row.message().startsWith("page-1: holds no story"), row.message());
    Row again = run().tell(text("Short."));
    assertEquals(Row.Outcome.THERE, again.outcome());
    assertEquals("few-words", again.rule());
    assertEquals(Row.Outcome.TOLD, run().tell(page(1)).outcome());
    Row gone = run().tell(text("Short."));
    assertEquals(Row.Outcome.REFUSED, gone.outcome());
    assertTrue(Files.exists(place(gone).resolve("story.wav")), "what was told before is not lost");
    assertEquals(Row.Outcome.THERE, run().tell(text("Short.")).outcome());
  }

  @Test
  void ofTwoCapturesTheLaterCounts() {
    Instant later = NOW.plusSeconds(60);
    assertEquals(Row.Outcome.TOLD, run().tell(page(2, Optional.of(later))).outcome());
    Row older = run().tell(page(1, Optional.of(NOW)));
    assertEquals(Row.Outcome.SKIPPED, older.outcome());
    assertEquals("older", older.rule());
    assertEquals(Row.Outcome.THERE, run().tell(page(2, Optional.of(later))).outcome());
    Row newest = run().tell(page(3, Optional.of(later.plusSeconds(1))));
    assertEquals(Row.Outcome.TOLD, newest.outcome());
  }

  @Test
  void ofTwoCapturesAtOnceTheLaterCounts() throws IOException {
    for (int round = 0; round < 4; round++) {
      Instant older = NOW.plusSeconds(100L * round);
      Arrival.OfPage first = page(2 * round, Optional.of(older));
      Arrival.OfPage second = page(2 * round + 1, Optional.of(older.plusSeconds(50)));
      ArchiveRun run = run();
      CompletableFuture<Row> other = CompletableFuture.supplyAsync(() -> run.tell(second));
      Row row = run.tell(first);
      other.join();
      String record = Files.readString(place(row).resolve("record.json"));
      assertTrue(record.contains(second.capturedText()), record);
    }
  }

  @Test
  void aPageCutOffWithinItsStoryIsRefused() {
    String whole = ArchiveSamples.html(1, 1);
    String within = whole.substring(0, whole.indexOf("edition 1"));
    Row cut = run().tell(truncated(within));
    assertEquals(Row.Outcome.REFUSED, cut.outcome());
    assertEquals("truncated", cut.rule());
    Row behind = run().tell(truncated(whole.replace("</html>", "<p>Mo")));
    assertEquals(Row.Outcome.TOLD, behind.outcome(), behind.toString());
    assertEquals("truncated", behind.rule());
  }

  private static Arrival.OfPage truncated(String html) {
    Page page = new Page("page-1", Page.Kind.HTML, html, Optional.empty());
    return new Arrival.OfPage("page-1", page, Optional.empty(), true);
  }

  @Test
  void aVoiceThatIsMissingCostsOnlyTheStoriesOfItsLanguage() throws IOException {
    Path voices = Files.createDirectories(folder.resolve("voices"));
    Files.writeString(
        voices.resolve("ghost.toml"),
        "engine = \"command\"\ncommand = [\"no-such-program\", \"{wav}\"]\n"
            + "words = \"written\"\nlanguage = \"de\"\n");
    Engine engine = new Engine(VoiceFolders.of(voices), folder, Dialect.EN_GB);
    ArchiveOrder both = order(FORMATS, List.of("kevin16", "ghost"));
    ArchiveRun run = new ArchiveRun(both.briefing(engine), both.settings(), store, false);
    String german =
        "Neue Fähre für die Insel\n\n"
            + "Die neue Fähre hat am Montag den Hafen verlassen, und die Bewohner der Insel sind froh. "
                .repeat(4);
    Row row = run.tell(text(german));
    assertEquals(Row.Outcome.FAILED, row.outcome(), row.toString());
    assertTrue(row.message().contains("ghost, which is not installed"), row.message());
    assertTrue(Files.notExists(place(row)), "it is tried again when the voice is there");
    assertEquals(Row.Outcome.TOLD, run.tell(page(1)).outcome());
    ArchiveOrder ghost = order(FORMATS, List.of("ghost"));
    ArchiveRun alone = new ArchiveRun(ghost.briefing(engine), ghost.settings(), store, false);
    BriefingException e = assertThrows(BriefingException.class, () -> alone.tell(text(german)));
    assertEquals(Code.VOICE_MISSING, e.diagnostic().code());
  }

  @Test
  void whatMayBeOtherwiseAnotherTimeIsNotRemembered() {
    assertFalse(ArchiveRun.isForGood(Diagnostic.outOfMemory("x")));
    assertFalse(ArchiveRun.isForGood(Diagnostic.refusal("too-slow", "x", "was slow", "")));
    assertFalse(ArchiveRun.isForGood(new Diagnostic(Code.VOICE_MISSING, "x", "is missing", "")));
    assertTrue(ArchiveRun.isForGood(Diagnostic.refusal("few-words", "x", "is short", "")));
  }

  @Test
  void whatIsNoPageBecomesARow() {
    Diagnostic why = Diagnostic.refusal("revisit", "x", "has not changed", "");
    Row row = run().tell(new Arrival.Nothing("x", Row.Outcome.SKIPPED, why));
    assertEquals("revisit", row.rule());
    assertEquals("", row.key());
    assertEquals("x: has not changed", row.message());
  }

  @Test
  void twoRunsAtOnceMakeTheSame() throws IOException {
    LocalStore other = new LocalStore(folder);
    ArchiveRun twin = new ArchiveRun(BRIEFING, "usual", other, false);
    for (int edition = 1; edition < 6; edition++) {
      Arrival.OfPage page = page(edition);
      CompletableFuture<Row> theirs = CompletableFuture.supplyAsync(() -> twin.tell(page));
      Row mine = run().tell(page);
      Set<Row.Outcome> fine = EnumSet.of(Row.Outcome.TOLD, Row.Outcome.THERE);
      assertTrue(fine.contains(mine.outcome()), mine.toString());
      assertTrue(fine.contains(theirs.join().outcome()), theirs.join().toString());
      assertEquals(Row.Outcome.THERE, run().tell(page).outcome());
      assertEquals(4, files().size(), files()::toString);
    }
  }

  @Test
  void aFullDiskEndsTheRun() {
    Store full =
        new Store() {
          @Override
          public Optional<String> read(String place, String name) {
            return Optional.empty();
          }

          @Override
          public boolean has(String place, List<String> files) {
            return false;
          }

          @Override
          public Path scratch() throws IOException {
            return store.scratch();
          }

          @Override
          public void put(Path made, List<String> files, String place) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void remove(String place, String name) {}

          @Override
          public void keepOnly(String place, List<String> files) {}
        };
    ArchiveRun run = new ArchiveRun(BRIEFING, "usual", full, false);
    BriefingException e = assertThrows(BriefingException.class, () -> run.tell(page(1)));
    assertEquals(Code.WRITE_ERROR, e.diagnostic().code());
  }

  @Test
  void whatKilledRunsHaveLeftGoesAfterADay() throws IOException {
    Path making = folder.resolve(".briefing/making");
    Path old = Files.createDirectory(making.resolve("host-1"));
    Files.writeString(old.resolve("story.wav"), "half");
    Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(90_000)));
    Path young = Files.createDirectory(making.resolve("host-2"));
    Files.setLastModifiedTime(young, FileTime.from(NOW.minusSeconds(80_000)));
    new LocalStore(folder).open(Clock.fixed(NOW, java.time.ZoneOffset.UTC));
    assertTrue(Files.notExists(old));
    assertTrue(Files.exists(young), "another machine may be at work in it");
  }

  @Test
  void namesAreThoseOfMachineAndAttempt() throws IOException {
    Path one = store.scratch();
    Path two = store.scratch();
    assertFalse(one.equals(two));
    assertTrue(one.getFileName().toString().startsWith(LocalStore.host() + "-"), one.toString());
  }
}
