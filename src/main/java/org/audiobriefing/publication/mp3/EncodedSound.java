package org.audiobriefing.publication.mp3;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.LongStream;
import org.audiobriefing.audio.WavReader;
import org.audiobriefing.parallel.InOrder;

/**
 * The finished sound as MP3 frames of one size, kept on disk for all formats that want them.
 * Stretches are encoded in parallel; the bytes do not depend on the number of threads.
 */
public final class EncodedSound implements Closeable {
  /** About a minute of speech. */
  private static final int STRETCH_FRAMES = 1600;

  private final Path file;
  private final FileChannel channel;
  private final Mp3Layout layout;
  private final long samples;
  private final long frames;

  private EncodedSound(Path file, Mp3Layout layout, long samples) throws IOException {
    this.file = file;
    this.layout = layout;
    this.samples = samples;
    this.frames = layout.framesFor(samples);
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /**
   * Encodes.
   *
   * @param file must not exist yet; deleted by {@link #close}
   */
  public static EncodedSound encode(WavReader wav, Path file, int threads) throws IOException {
    EncodedSound encoded = new EncodedSound(file, Mp3Layout.speech(wav.format()), wav.frames());
    try (InOrder order = new InOrder("mp3", threads, threads + 1)) {
      encoded.fill(wav, order);
      return encoded;
    } catch (IOException | RuntimeException | Error e) {
      encoded.close();
      throw e;
    }
  }

  private void fill(WavReader wav, InOrder order) throws IOException {
    order.<Long, byte[], IOException>each(
        LongStream.range(0, (frames + STRETCH_FRAMES - 1) / STRETCH_FRAMES).iterator(),
        i -> {
          long first = i * STRETCH_FRAMES;
          int count = (int) Math.min(STRETCH_FRAMES, frames - first);
          return new FrameEncoder(wav.format(), layout).encode(wav::read, first, count);
        },
        (i, stretch) -> {
          ByteBuffer bytes = ByteBuffer.wrap(stretch);
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        });
  }

  public Mp3Layout layout() {
    return layout;
  }

  /** Returns the number of MP3 frames. */
  public long frames() {
    return frames;
  }

  /** Writes so many MP3 frames as they are. */
  public void copy(long first, long count, WritableByteChannel target) throws IOException {
    long at = first * layout.bytesAFrame();
    long end = at + count * layout.bytesAFrame();
    while (at < end) {
      long copied = channel.transferTo(at, end - at, target);
      if (copied <= 0) {
        throw new IOException("the encoded sound is shorter than expected");
      }
      at += copied;
    }
  }

  /** Writes a whole MP3 stream from which players learn the exact length. */
  public void writeStream(WritableByteChannel target) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(4);
    channel.read(header, 0);
    Channels.newOutputStream(target).write(TimingFrame.of(layout, header.getInt(0), samples));
    copy(0, frames, target);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
