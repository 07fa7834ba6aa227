package org.audiobriefing.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a short WAVE file that another program wrote: any rate, one channel or more, 8 to 32 bits
 * or floating point. Sizes in the head that nobody filled in are taken as "up to the end".
 */
public final class SoundFile {
  /** Ten minutes of stereo at 48 kHz and 32 bits; no sentence is longer. */
  private static final long MOST_BYTES = 230L << 20;

  private static final int RIFF = 0x4646_4952;
  private static final int WAVE = 0x4556_4157;
  private static final int FMT = 0x2074_6D66;
  private static final int DATA = 0x6174_6164;
  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xFFFE;

  private SoundFile() {}

  /**
   * Sound of one channel.
   *
   * @param samples full scale 1.0
   */
  public record Sound(int sampleRateHz, float[] samples) {}

  /** What the head says of the samples. */
  private record Layout(int tag, int channels, int rateHz, int bits) {}

  /**
   * Reads a file; several channels become their mean.
   *
   * @throws IOException also when it is no such file; the message says why
   */
  public static Sound read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("it is too long for a sentence");
    }
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (in.remaining() < 12 || in.getInt(0) != RIFF || in.getInt(8) != WAVE) {
      throw new IOException("it is no WAVE file");
    }
    in.position(12);
    Layout layout = null;
    while (in.remaining() >= 8) {
      int id = in.getInt();
      long size = in.getInt() & 0xFFFF_FFFFL;
      int length = (int) Math.min(size, in.remaining());
      if (id == FMT && length >= 16) {
        layout = layout(in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
      } else if (id == DATA && layout != null) {
        return new Sound(layout.rateHz(), samples(in, length, layout));
      }
      in.position(in.position() + (int) Math.min(in.remaining(), length + (length & 1)));
    }
    throw new IOException("it holds no sound");
  }

  private static Layout layout(ByteBuffer in) throws IOException {
    int tag = in.getShort(0) & 0xFFFF;
    Layout layout =
        new Layout(
            tag == EXTENSIBLE && in.remaining() >= 26 ? in.getShort(24) & 0xFFFF : tag,
            in.getShort(2),
            in.getInt(4),
            in.getShort(14));
    boolean whole = layout.tag() == PCM && layout.bits() % 8 == 0 && layout.bits() <= 32;
    boolean real = layout.tag() == FLOAT && layout.bits() == 32;
    boolean known = (whole || real) && layout.bits() >= 8 && layout.channels() > 0;
    if (!known || layout.rateHz() < 4000 || layout.rateHz() > 192_000) {
      throw new IOException(
          "its form is not known: tag %d, %d channels, %d Hz, %d bits"
              .formatted(layout.tag(), layout.channels(), layout.rateHz(), layout.bits()));
    }
    return layout;
  }

  private static float[] samples(ByteBuffer in, int length, Layout layout) {
    int bytes = layout.bits() / 8;
    float[] samples = new float[length / (bytes * layout.channels())];
    for (int i = 0; i < samples.length; i++) {
      float sum = 0;
      for (int c = 0; c < layout.channels(); c++) {
        sum += sample(in, layout);
      }
      samples[i] = sum / layout.channels();
    }
    return samples;
  }

  private static float sample(ByteBuffer in, Layout layout) {
    if (layout.tag() == FLOAT) {
      float value = in.getFloat();
      return Float.isFinite(value) ? value : 0;
    }
    return switch (layout.bits()) {
      // Eight bits are the only ones without a sign.
      case 8 -> ((in.get() & 0xFF) - 128) / 128f;
      case 16 -> in.getShort() / 32768f;
      case 24 -> ((in.get() & 0xFF) | (in.get() & 0xFF) << 8 | in.get() << 16) / 8388608f;
      default -> in.getInt() / 0x1p31f;
    };
  }
}
