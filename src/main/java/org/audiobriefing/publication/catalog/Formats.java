package org.audiobriefing.publication.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audiobriefing.audio.PcmSpool;
import org.audiobriefing.audio.WavReader;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Manifest;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.publication.daisy.DaisyPublisher;
import org.audiobriefing.publication.epub.EpubPublisher;
import org.audiobriefing.publication.m4b.M4bPublisher;
import org.audiobriefing.publication.mp3.EncodedSound;
import org.audiobriefing.publication.mp3.Mp3Publisher;
import org.audiobriefing.publication.opus.OpusPublisher;
import org.audiobriefing.publication.text.LabelsPublisher;
import org.audiobriefing.publication.text.TextPublisher;
import org.audiobriefing.publication.wav.WavPublisher;
import org.audiobriefing.publication.web.ChaptersPublisher;
import org.audiobriefing.publication.web.PagePublisher;
import org.audiobriefing.publication.web.VttPublisher;

/**
 * Writes a briefing in all formats that are asked for. Each is written aside; then those that
 * succeeded appear, the manifest that lists them last.
 */
public final class Formats {
  /** What is made from one encoded sound. */
  private static final List<Format> ENCODED = List.of(Format.MP3, Format.EPUB, Format.DAISY);

  private Publication publication;
  private final Path folder;
  private final int threads;
  private final Map<Format, AtomicFiles> written = new LinkedHashMap<>();
  private final List<Diagnostic> failures = new ArrayList<>();

  public Formats(Publication publication, Path folder, int threads) {
    this.publication = publication;
    this.folder = folder;
    this.threads = threads;
  }

  /**
   * Publishes.
   *
   * @param spool with the sound, {@code spooledLufs} loud
   */
  public Published publish(PcmSpool spool, double spooledLufs) throws IOException {
    // All sound is made from the WAV file, whether it is asked for or not.
    AtomicFiles wavFile = new AtomicFiles();
    try (AtomicFiles encoding = new AtomicFiles()) {
      WavPublisher.Written wav =
          WavPublisher.publish(
              publication, spool, spooledLufs, threads, target(Format.WAV), wavFile);
      publication = publication.at(wav.lufs());
      spoken(wav.part(), encoding);
      List<Path> paths = new ArrayList<>();
      if (asked(Format.WAV)) {
        wavFile.commit();
        paths.add(target(Format.WAV));
      }
      written.forEach((format, own) -> appear(format, own, paths));
      if (publication.production().manifest()) {
        manifest(paths);
      }
      return new Published(publication, paths, failures);
    } finally {
      wavFile.close();
      written.values().forEach(AtomicFiles::close);
    }
  }

  private void manifest(List<Path> paths) {
    try (AtomicFiles manifest = new AtomicFiles()) {
      Path file = folder.resolve(publication.slug() + ".json");
      Manifest.publish(publication, paths, file, manifest);
      manifest.commit();
    }
  }

  private void appear(Format format, AtomicFiles own, List<Path> paths) {
    try {
      own.commit();
      paths.add(target(format));
    } catch (BriefingException e) {
      failures.add(e.diagnostic());
    }
  }

  /** The formats without sound in them come first: they are quick and need no encoder. */
  private void spoken(Path wav, AtomicFiles encoding) {
    write(Format.VTT, new VttPublisher());
    write(Format.CHAPTERS, new ChaptersPublisher());
    write(Format.TEXT, new TextPublisher());
    write(Format.LABELS, new LabelsPublisher());
    write(Format.PAGE, new PagePublisher());
    opus(wav);
    write(Format.M4B, new M4bPublisher(wav));
    if (ENCODED.stream().noneMatch(this::asked)) {
      return;
    }
    Path frames = encoding.temporary(folder, publication.slug() + ".frames");
    try (WavReader reader = WavReader.open(wav);
        EncodedSound sound = EncodedSound.encode(reader, frames, threads)) {
      write(Format.MP3, new Mp3Publisher(sound));
      write(Format.EPUB, new EpubPublisher(sound));
      write(Format.DAISY, new DaisyPublisher(sound));
    } catch (IOException e) {
      ENCODED.stream()
          .filter(this::asked)
          .forEach(f -> failures.add(AtomicFiles.failure(target(f), e).diagnostic()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      ENCODED.stream().filter(this::asked).forEach(f -> failed(f, e));
    }
  }

  private void opus(Path wav) {
    if (!asked(Format.OPUS)) {
      return;
    }
    try (WavReader reader = WavReader.open(wav)) {
      write(Format.OPUS, new OpusPublisher(reader));
    } catch (IOException e) {
      failures.add(AtomicFiles.failure(target(Format.OPUS), e).diagnostic());
    }
  }

  private void write(Format format, Publisher publisher) {
    if (!asked(format)) {
      return;
    }
    AtomicFiles own = new AtomicFiles();
    try {
      publisher.publish(publication, target(format), own);
      written.put(format, own);
    } catch (BriefingException e) {
      failures.add(e.diagnostic());
      own.close();
    } catch (IOException e) {
      failures.add(AtomicFiles.failure(target(format), e).diagnostic());
      own.close();
    } catch (UncheckedIOException e) {
      failures.add(AtomicFiles.failure(target(format), e.getCause()).diagnostic());
      own.close();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failed(format, e);
      own.close();
    }
  }

  /** A fault in one format must not cost the others. */
  private void failed(Format format, Throwable e) {
    failures.add(
        new Diagnostic(
            Code.BUG,
            target(format).toString(),
            "could not be made (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")",
            "please report it"));
  }

  private boolean asked(Format format) {
    return publication.production().formats().contains(format);
  }

  private Path target(Format format) {
    return folder.resolve(publication.slug() + format.ending());
  }
}
