package org.audiobriefing.audio;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads 16-bit mono PCM in a RIFF WAVE file, and its markers. Sound can be read from any place by
 * many threads at once.
 */
public final class WavReader implements Closeable {
  private static final int BYTES_A_FRAME = 2;
  private static final int MAX_SMALL_CHUNK = 16 << 20;

  private final FileChannel channel;
  private PcmFormat format;
  private long dataStart = -1;
  private long frames;
  private final Map<Integer, Long> points = new LinkedHashMap<>();
  private final Map<Integer, String> labels = new LinkedHashMap<>();

  private WavReader(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file.
   *
   * @throws IOException also when it is not such a file; the message says what is wrong
   */
  public static WavReader open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    WavReader reader = new WavReader(channel);
    try {
      reader.readChunks();
      return reader;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Returns the format of the sound. */
  public PcmFormat format() {
    return format;
  }

  /** Returns the number of frames. */
  public long frames() {
    return frames;
  }

  /** Returns the markers in the order of the file; one without a label has the label "". */
  public List<CuePoint> cues() {
    List<CuePoint> cues = new ArrayList<>();
    points.forEach((id, frame) -> cues.add(new CuePoint(frame, labels.getOrDefault(id, ""))));
    return cues;
  }

  /**
   * Reads sound.
   *
   * @param frame of the first sample; before the beginning and behind the end there is silence
   * @param samples filled completely
   */
  public void read(long frame, short[] samples) throws IOException {
    long first = Math.max(0, Math.min(frame, frames));
    long last = Math.max(first, Math.min(frame + samples.length, frames));
    ByteBuffer bytes =
        read(dataStart + first * BYTES_A_FRAME, (int) (last - first) * BYTES_A_FRAME);
    java.util.Arrays.fill(samples, (short) 0);
    bytes
        .asShortBuffer()
        .get(samples, (int) (first - frame < 0 ? 0 : first - frame), (int) (last - first));
  }

  private void readChunks() throws IOException {
    ByteBuffer head = read(0, 12);
    if (head.getInt(0) != id("RIFF") || head.getInt(8) != id("WAVE")) {
      throw new IOException("is not a RIFF WAVE file");
    }
    long end = Math.min(channel.size(), 8 + Integer.toUnsignedLong(head.getInt(4)));
    long at = 12;
    while (at + 8 <= end) {
      ByteBuffer chunk = read(at, 8);
      long size = Integer.toUnsignedLong(chunk.getInt(4));
      if (at + 8 + size > end) {
        throw new EOFException("is cut off within its chunks");
      }
      chunk(chunk.getInt(0), at + 8, size);
      at += 8 + size + (size & 1);
    }
    if (format == null || dataStart < 0) {
      throw new IOException("has no sound in it");
    }
  }

  private void chunk(int id, long start, long size) throws IOException {
    if (id == id("data")) {
      dataStart = start;
      frames = size / BYTES_A_FRAME;
    } else if (size > MAX_SMALL_CHUNK) {
      throw new IOException("has a chunk of " + size + " bytes that is not sound");
    } else if (id == id("fmt ")) {
      format(read(start, (int) size));
    } else if (id == id("cue ")) {
      cuePoints(read(start, (int) size));
    } else if (id == id("LIST")) {
      labels(read(start, (int) size));
    }
  }

  private void format(ByteBuffer fmt) throws IOException {
    if (fmt.remaining() < 16
        || fmt.getShort(0) != 1
        || fmt.getShort(2) != 1
        || fmt.getShort(14) != 16) {
      throw new IOException("is not 16-bit mono PCM");
    }
    format = new PcmFormat(fmt.getInt(4));
  }

  private void cuePoints(ByteBuffer cue) {
    int count = cue.remaining() < 4 ? 0 : Math.min(cue.getInt(0), (cue.remaining() - 4) / 24);
    for (int i = 0; i < count; i++) {
      points.put(cue.getInt(4 + 24 * i), Integer.toUnsignedLong(cue.getInt(24 + 24 * i)));
    }
  }

  private void labels(ByteBuffer list) {
    if (list.remaining() < 4 || list.getInt(0) != id("adtl")) {
      return;
    }
    int at = 4;
    while (at + 8 <= list.limit()) {
      int size = list.getInt(at + 4);
      if (size < 0 || size > list.limit() - at - 8) {
        return;
      }
      if (list.getInt(at) == id("labl") && size > 4) {
        byte[] text = new byte[size - 4];
        list.get(at + 12, text);
        String label = new String(text, StandardCharsets.UTF_8);
        int zero = label.indexOf('\0');
        labels.put(list.getInt(at + 8), zero < 0 ? label : label.substring(0, zero));
      }
      at += 8 + size + (size & 1);
    }
  }

  private ByteBuffer read(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException("is cut off after " + channel.size() + " bytes");
      }
    }
    return bytes.flip();
  }

  private static int id(String name) {
    return Integer.reverseBytes(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
