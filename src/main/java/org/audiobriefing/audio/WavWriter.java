package org.audiobriefing.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a 16-bit mono WAVE file in the one order of chunks in which editors, players and libraries
 * find everything: {@code fmt }, {@code LIST INFO}, {@code data}, {@code cue }, {@code LIST adtl}
 * with the labels. Sizes are filled in by {@link #finish}; until then the file is not playable, so
 * write it aside and rename it.
 *
 * <p>Source: Microsoft/IBM "Multimedia Programming Interface and Data Specifications 1.0" (1991)
 * and what ffmpeg and libsndfile accept, see {@code docs/formats.md}.
 */
public final class WavWriter {
  /**
   * A plain RIFF file holds at most this many bytes of sound; the rest is room for the other
   * chunks.
   */
  private static final long MAX_DATA_BYTES = 0xFFFF_FFFFL - (16L << 20);

  /** libsndfile's field for a label. */
  private static final int MAX_LABEL_BYTES = 255;

  private static final int BYTES_A_FRAME = 2;
  private static final int BLOCK_FRAMES = 1 << 15;
  private static final float FULL_SCALE = 32768f;

  private final SeekableByteChannel channel;
  private final long dataStart;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BYTES_A_FRAME * BLOCK_FRAMES).order(ByteOrder.LITTLE_ENDIAN);
  private final short[] shorts = new short[BLOCK_FRAMES];
  private long frames;

  /**
   * Writes the head of the file.
   *
   * @param info RIFF INFO tags in order, for example {@code INAM} → title; empty values are left
   *     out
   */
  public WavWriter(SeekableByteChannel channel, PcmFormat format, Map<String, String> info)
      throws IOException {
    this.channel = channel;
    ByteBuffer head = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii("RIFF")).putInt(0).put(ascii("WAVE")).put(ascii("fmt ")).putInt(16);
    head.putShort((short) 1).putShort((short) 1).putInt(format.sampleRateHz());
    head.putInt(format.sampleRateHz() * BYTES_A_FRAME)
        .putShort((short) BYTES_A_FRAME)
        .putShort((short) 16);
    writeFully(head.flip());
    writeFully(ByteBuffer.wrap(list("INFO", infoChunks(info))));
    writeFully(
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(ascii("data")).putInt(0).flip());
    dataStart = channel.position();
  }

  /** Appends samples, full scale 1.0; what lies beyond is saturated. */
  public void write(float[] samples, int length) throws IOException {
    if ((frames + length) * BYTES_A_FRAME > MAX_DATA_BYTES) {
      throw new IOException("a WAVE file holds at most 4 GiB of sound");
    }
    for (int from = 0; from < length; ) {
      if (buffer.remaining() < BYTES_A_FRAME) {
        writeFully(buffer.flip());
        buffer.clear();
      }
      int count = Math.min(length - from, buffer.remaining() / BYTES_A_FRAME);
      Samples16.from(samples, from, count, FULL_SCALE, shorts);
      buffer.asShortBuffer().put(shorts, 0, count);
      buffer.position(buffer.position() + BYTES_A_FRAME * count);
      from += count;
    }
    frames += length;
  }

  /** Returns how many frames were written so far. */
  public long frames() {
    return frames;
  }

  /**
   * Writes the markers and the sizes.
   *
   * @param cues sorted by frame, each before the end
   */
  public void finish(List<CuePoint> cues) throws IOException {
    writeFully(buffer.flip());
    if (!cues.isEmpty()) {
      check(cues);
      writeFully(ByteBuffer.wrap(cueChunk(cues)));
      writeFully(ByteBuffer.wrap(list("adtl", labelChunks(cues))));
    }
    long end = channel.position();
    patch(4, end - 8);
    patch(dataStart - 4, frames * BYTES_A_FRAME);
    channel.position(end);
  }

  private void check(List<CuePoint> cues) {
    long last = -1;
    for (CuePoint cue : cues) {
      if (cue.frame() < last || cue.frame() >= frames) {
        throw new IllegalArgumentException(
            "cue at frame " + cue.frame() + " after " + last + " of " + frames);
      }
      last = cue.frame();
    }
  }

  private void patch(long position, long value) throws IOException {
    channel.position(position);
    writeFully(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).flip());
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static byte[] infoChunks(Map<String, String> info) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    info.forEach(
        (id, value) -> {
          if (!value.isEmpty()) {
            chunks.writeBytes(chunk(id, zeroTerminated(value, 4096)));
          }
        });
    return chunks.toByteArray();
  }

  private static byte[] cueChunk(List<CuePoint> cues) {
    ByteBuffer body =
        ByteBuffer.allocate(4 + 24 * cues.size())
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(cues.size());
    int id = 0;
    for (CuePoint cue : cues) {
      int frame = (int) cue.frame();
      body.putInt(++id).putInt(frame).put(ascii("data")).putInt(0).putInt(0).putInt(frame);
    }
    return chunk("cue ", body.array());
  }

  private static byte[] labelChunks(List<CuePoint> cues) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    int id = 0;
    for (CuePoint cue : cues) {
      byte[] label = zeroTerminated(cue.label(), MAX_LABEL_BYTES);
      ByteBuffer body =
          ByteBuffer.allocate(4 + label.length)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(++id)
              .put(label);
      chunks.writeBytes(chunk("labl", body.array()));
    }
    return chunks.toByteArray();
  }

  private static byte[] list(String type, byte[] chunks) {
    byte[] body = ByteBuffer.allocate(4 + chunks.length).put(ascii(type)).put(chunks).array();
    return chunk("LIST", body);
  }

  private static byte[] chunk(String id, byte[] body) {
    int padded = body.length + (body.length & 1);
    ByteBuffer chunk = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    return chunk.put(ascii(id)).putInt(body.length).put(body).array();
  }

  /** Returns UTF-8 cut at a character's end to so many bytes, and a zero. */
  private static byte[] zeroTerminated(String text, int maxBytes) {
    byte[] utf8 = text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
    int length = Math.min(utf8.length, maxBytes);
    while (length < utf8.length && length > 0 && (utf8[length] & 0xC0) == 0x80) {
      length--;
    }
    return ByteBuffer.allocate(length + 1).put(utf8, 0, length).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
