package org.audiobriefing.speech.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Sentences that were spoken before, as 16-bit samples in files named by a hash of all that made
 * them. The oldest are removed when there are too many. Several processes may share it.
 */
final class UtteranceCache {
  private static final long MOST_BYTES = 512L << 20;

  /** Removing more than is needed, so that it is not done for every sentence. */
  private static final long KEPT_BYTES = MOST_BYTES / 4 * 3;

  private final Path folder;
  private long bytes = -1;

  UtteranceCache(Path folder) {
    this.folder = folder;
  }

  /** Makes the sound of a sentence that is not there yet. */
  interface Maker {
    float[] make() throws IOException;
  }

  /** Returns a name for what these texts, in their order, make. */
  static String key(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the sound of this name, making it when it is not there. */
  float[] sound(String key, Maker maker) throws IOException {
    Path file = folder.resolve(key + ".pcm");
    try {
      float[] known = read(file);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return known;
    } catch (NoSuchFileException e) {
      float[] made = maker.make();
      keep(file, made);
      return made;
    }
  }

  private static float[] read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    float[] samples = new float[in.remaining() / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = in.getShort() / 32768f;
    }
    return samples;
  }

  /** A full disk costs the next run time, and nothing else. */
  private void keep(Path file, float[] samples) {
    ByteBuffer out = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float sample : samples) {
      out.putShort((short) Math.max(-32768, Math.min(32767, Math.round(sample * 32768f))));
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      Files.write(part, out.array());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      trim(out.capacity());
    } catch (IOException e) {
      return;
    }
  }

  private synchronized void trim(long added) throws IOException {
    bytes = bytes < 0 ? size() : bytes + added;
    if (bytes <= MOST_BYTES) {
      return;
    }
    List<Path> files = files();
    files.sort(Comparator.comparing(UtteranceCache::used));
    for (Path file : files) {
      if (bytes > KEPT_BYTES) {
        bytes -= Files.size(file);
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Removed by another run in between.
      return FileTime.fromMillis(0);
    }
  }

  private long size() throws IOException {
    long sum = 0;
    for (Path file : files()) {
      sum += Files.size(file);
    }
    return sum;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.pcm")) {
      all.forEach(files::add);
    }
    return files;
  }
}
