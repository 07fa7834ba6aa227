package org.audiobriefing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.equals(".briefing"))
          .sorted()
          .toList();
    }
  }

  @Test
  void filesAppearTogether() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(folder.resolve("a.txt"), "new");
      files.write(folder.resolve("b.txt"), "new");
      assertEquals("old", Files.readString(folder.resolve("a.txt")));
      assertFalse(Files.exists(folder.resolve("b.txt")));
      files.commit();
    }
    assertEquals(List.of("a.txt", "b.txt"), names());
    assertEquals("new", Files.readString(folder.resolve("a.txt")));
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws IOException {
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(folder.resolve("a.txt"), "new");
    }
    assertEquals(List.of(), names());
  }

  @Test
  void aFolderThatSteppedAsideComesBack() throws IOException {
    Path aside = Files.createDirectory(folder.resolve(".b-daisy.old.1f.part"));
    Files.writeString(aside.resolve("ncc.html"), "old");
    Files.createDirectory(folder.resolve(".c-daisy.old.1f.part"));
    Files.createDirectory(folder.resolve("c-daisy"));
    Leftovers.remove(folder, "b");
    Leftovers.remove(folder, "c");
    assertEquals(List.of("b-daisy", "c-daisy"), names());
    assertEquals("old", Files.readString(folder.resolve("b-daisy/ncc.html")));
  }

  @Test
  void aFolderIsReplacedAsAWhole() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("book")).resolve("x"), "old");
    try (AtomicFiles files = new AtomicFiles()) {
      Files.writeString(files.folder(folder.resolve("book")).resolve("y"), "new");
      files.commit();
    }
    assertEquals(List.of("book"), names());
    assertFalse(Files.exists(folder.resolve("book/x")));
    assertTrue(Files.exists(folder.resolve("book/y")));
  }

  @Test
  void onlyWhatNobodyWritesIsLeftOver() throws IOException {
    Files.writeString(folder.resolve(".today.wav.9.part"), "live");
    Files.writeString(folder.resolve(".today.v2.wav.9.part"), "live");
    Files.writeString(folder.resolve(".dead.wav.9.part"), "dead");
    Path other = Files.createDirectory(folder.resolve("2026-01-01-other"));
    Files.writeString(other.resolve(".other.spool.9.part"), "dead");
    try (FolderLock today = FolderLock.take(folder, "today.v2")) {
      Leftovers.removeAbandoned(folder);
      // Whose part it is cannot be told from its name alone, so both stay.
      assertTrue(names().contains(".today.v2.wav.9.part"));
    }
    assertFalse(names().contains(".dead.wav.9.part"));
    assertFalse(Files.exists(other.resolve(".other.spool.9.part")));
    assertEquals(
        Optional.empty(), Optional.of(names()).filter(n -> n.contains(".dead.wav.9.part")));
  }

  @Test
  void oneRunAtATimeForOneName() {
    try (FolderLock held = FolderLock.take(folder, "a");
        FolderLock beside = FolderLock.take(folder, "b")) {
      BriefingException e =
          assertThrows(BriefingException.class, () -> FolderLock.take(folder, "a"));
      assertEquals(Code.LOCKED, e.diagnostic().code());
    }
    FolderLock.take(folder, "a").close();
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    BriefingException e = assertThrows(BriefingException.class, () -> AtomicFiles.makeFolder(file));
    assertEquals(Code.CANNOT_CREATE, e.diagnostic().code());
  }
}
