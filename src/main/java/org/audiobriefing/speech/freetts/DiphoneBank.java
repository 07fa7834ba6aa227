package org.audiobriefing.speech.freetts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The recorded transitions from one phone to the next. Read from FreeTTS's database through its
 * index, each when it is first needed. Safe for use by many threads.
 */
final class DiphoneBank {
  private static final int INDEX_MAGIC = 16435934;
  private static final int DIPHONE_MAGIC = 262988031;
  private static final int ALIAS_MAGIC = 195800832;
  private static final int NAME_CHARS = 8;

  /**
   * One pitch period.
   *
   * @param coefficients of the linear predictor
   * @param residual µ-law, offset by 128
   */
  record Frame(float[] coefficients, byte[] residual) {}

  /**
   * Half a diphone: from the middle of one phone to the join, or from there to the middle of the
   * next.
   *
   * @param frames in order, at least one
   * @param size samples of all frames
   */
  record Half(Frame[] frames, int size) {}

  private record Diphone(Half first, Half second) {}

  private final ByteBuffer data;
  private final int sampleRateHz;
  private final float coefficientMin;
  private final float coefficientRange;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Diphone> loaded = new ConcurrentHashMap<>();

  private DiphoneBank(byte[] database, byte[] indexBytes) {
    data = ByteBuffer.wrap(database);
    data.position(8);
    sampleRateHz = data.getInt();
    if (data.getInt() != LinearPredictor.ORDER) {
      throw new IllegalStateException("the diphones inside FreeTTS have an unknown order");
    }
    coefficientMin = data.getFloat();
    coefficientRange = data.getFloat();
    ByteBuffer names = ByteBuffer.wrap(indexBytes);
    if (names.getInt() != INDEX_MAGIC) {
      throw new IllegalStateException("the diphone index inside FreeTTS has an unknown form");
    }
    for (int left = names.getInt(); left > 0; left--) {
      byte[] name = new byte[names.getShort()];
      names.get(name);
      index.put(new String(name, StandardCharsets.US_ASCII), names.getInt());
    }
  }

  /** Loads the sounds of {@code kevin16}. */
  static DiphoneBank load(String base) {
    if (!base.equals("kevin16")) {
      throw new IllegalArgumentException(
          "base = \"" + base + "\": FreeTTS has the sounds of kevin16 only");
    }
    String path = "cmu_us_kal/cmu_us_kal16";
    return new DiphoneBank(FreeTtsData.bytes(path + ".bin"), FreeTtsData.bytes(path + ".idx"));
  }

  int sampleRateHz() {
    return sampleRateHz;
  }

  /**
   * Returns the end of a phone before another: exactly as recorded, or else before the most similar
   * phone.
   */
  Half leaving(String phone, String next) {
    for (String similar : PhoneSimilarity.nearestFirst(next)) {
      Diphone diphone = find(phone, similar);
      if (diphone != null) {
        return diphone.first;
      }
    }
    throw new IllegalStateException("no recording leaves the phone " + phone);
  }

  /**
   * Returns the beginning of a phone after another: exactly as recorded, or else after the most
   * similar phone.
   */
  Half entering(String phone, String previous) {
    for (String similar : PhoneSimilarity.nearestFirst(previous)) {
      Diphone diphone = find(similar, phone);
      if (diphone != null) {
        return diphone.second;
      }
    }
    throw new IllegalStateException("no recording enters the phone " + phone);
  }

  private Diphone find(String first, String second) {
    String name = first + "-" + second;
    Integer at = index.get(name);
    if (at == null) {
      return null;
    }
    Diphone diphone = loaded.get(name);
    if (diphone == null) {
      diphone = read(at);
      loaded.put(name, diphone);
    }
    return diphone;
  }

  private Diphone read(int at) {
    ByteBuffer in = data.duplicate().position(at);
    int magic = in.getInt();
    if (magic == ALIAS_MAGIC) {
      in.position(in.position() + 2 * NAME_CHARS);
      StringBuilder original = new StringBuilder();
      for (int i = 0; i < NAME_CHARS; i++) {
        original.append(in.getChar());
      }
      return read(index.get(original.toString().strip()));
    }
    if (magic != DIPHONE_MAGIC) {
      throw new IllegalStateException("the diphone database inside FreeTTS has an unknown form");
    }
    in.position(in.position() + 2 * NAME_CHARS);
    int middle = in.getInt();
    Frame[] frames = new Frame[in.getInt()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = frame(in);
    }
    return new Diphone(half(frames, 0, middle), half(frames, middle, frames.length));
  }

  private Frame frame(ByteBuffer in) {
    float[] coefficients = new float[in.getInt()];
    double scale = coefficientRange / 65535.0;
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = (float) ((in.getShort() + 32768.0) * scale) + coefficientMin;
    }
    byte[] residual = new byte[in.getInt()];
    in.get(residual);
    return new Frame(coefficients, residual);
  }

  private static Half half(Frame[] frames, int from, int to) {
    List<Frame> part =
        List.of(frames)
            .subList(
                Math.min(from, frames.length - 1),
                Math.max(to, Math.min(from, frames.length - 1) + 1));
    int size = 0;
    for (Frame frame : part) {
      size += frame.residual.length;
    }
    return new Half(part.toArray(Frame[]::new), Math.max(size, 1));
  }
}
