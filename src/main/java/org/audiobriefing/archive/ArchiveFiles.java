package org.audiobriefing.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/** The pages of some files of this machine, one file after the other. */
public final class ArchiveFiles implements Arrivals {
  /** The folder of the rows, beside the folders of the pages, whose names have two letters. */
  public static final String ROWS = "_outcomes";

  private final Iterator<Path> files;
  private Arrivals open;

  private ArchiveFiles(List<Path> files) {
    this.files = files.iterator();
  }

  /**
   * Opens files, and those in folders in the order of their names.
   *
   * @throws BriefingException when one is not there or is of no known kind
   */
  public static ArchiveFiles of(List<String> sources) {
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        files.addAll(within(path));
      } else if (!Files.isReadable(path)) {
        throw new BriefingException(
            Code.INPUT_MISSING, source, "there is no such file", "check the name");
      } else if (ArchiveKind.of(source).filter(ArchiveKind::isReadHere).isPresent()) {
        files.add(path);
      } else {
        throw ArchiveKind.refused(source);
      }
    }
    return new ArchiveFiles(files);
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found =
          all.filter(Files::isRegularFile)
              .filter(file -> !isOfARun(folder.relativize(file)))
              .filter(file -> ArchiveKind.of(file + "").filter(ArchiveKind::isReadHere).isPresent())
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw ArchiveKind.refused(folder.toString());
      }
      return found;
    } catch (IOException e) {
      throw new BriefingException(
          new Diagnostic(
              Code.INPUT_MISSING, folder.toString(), "cannot be read: " + e.getMessage(), ""),
          e);
    }
  }

  /** What runs have written about archives is none. */
  private static boolean isOfARun(Path file) {
    for (Path step : file) {
      if (step.toString().equals(ROWS)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasNext() {
    while (open == null || !open.hasNext()) {
      if (!files.hasNext()) {
        return false;
      }
      shut();
      open = open(files.next());
    }
    return true;
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return open.next();
  }

  @Override
  public void close() {
    shut();
  }

  private void shut() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // It was only read.
      return;
    }
  }

  private static Arrivals open(Path file) {
    try {
      return ArchiveKind.of(file.toString()).orElseThrow() == ArchiveKind.WARC
          ? warc(file)
          : json(file);
    } catch (IOException e) {
      Diagnostic why =
          new Diagnostic(
              Code.INPUT_MISSING, file + "", "cannot be read: " + e.getMessage(), "", "unreadable");
      return Arrivals.of(new Arrival.Nothing(file + "", Row.Outcome.FAILED, why));
    }
  }

  private static Arrivals warc(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    return new WarcPages(file.toString(), channel, 0, channel.size());
  }

  private static Arrivals json(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    return new JsonPages(file.toString(), lines);
  }
}
