package org.audiobriefing.speech.clustergen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The bytes of a voice file; nothing is read beyond their end, and no count is believed. */
final class CgBytes {
  private final ByteBuffer in;
  private final Map<String, String> texts = new HashMap<>();

  CgBytes(ByteBuffer in) {
    this.in = in.order(ByteOrder.LITTLE_ENDIAN);
  }

  void check(boolean good, String what) throws IOException {
    if (!good) {
      throw new IOException(what + " (byte " + in.position() + ")");
    }
  }

  int within(int value, int least, int most, String what) throws IOException {
    check(value >= least && value <= most, what + ": " + value);
    return value;
  }

  void expect(byte[] bytes, String what) throws IOException {
    need(bytes.length);
    for (byte b : bytes) {
      check(in.get() == b, what);
    }
  }

  /** Reads the number 1 that tells the order of bytes. */
  void order() throws IOException {
    if (integer() != 1) {
      in.order(ByteOrder.BIG_ENDIAN);
    }
  }

  private void need(long bytes) throws IOException {
    check(bytes <= in.remaining(), "the file ends too early");
  }

  int integer() throws IOException {
    need(4);
    return in.getInt();
  }

  int unsignedByte() throws IOException {
    need(1);
    return in.get() & 0xFF;
  }

  int unsignedShort() throws IOException {
    need(2);
    return in.getShort() & 0xFFFF;
  }

  float number() throws IOException {
    need(4);
    float value = in.getFloat();
    check(Float.isFinite(value), "a number that is none");
    return value;
  }

  /** Reads how many things follow, each of at least so many bytes. */
  int count(int leastBytes) throws IOException {
    int count = integer();
    check(count >= 0, "a count below zero");
    need((long) count * leastBytes);
    return count;
  }

  String text() throws IOException {
    int length = count(1);
    check(length > 0, "a text without its end");
    byte[] bytes = new byte[length];
    in.get(bytes);
    // Few different texts stand in many trees.
    return texts.computeIfAbsent(
        new String(bytes, 0, length - 1, StandardCharsets.ISO_8859_1), text -> text);
  }

  float[] numbers() throws IOException {
    float[] numbers = new float[count(1) / 4];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  double[] doubles() throws IOException {
    double[] numbers = new double[count(1) / 8];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.getDouble();
      check(Double.isFinite(numbers[i]), "a number that is none");
    }
    return numbers;
  }

  CgRows rows() throws IOException {
    int[] at = new int[count(4)];
    int[] length = new int[at.length];
    for (int i = 0; i < at.length; i++) {
      int bytes = count(1);
      at[i] = in.position();
      length[i] = bytes / 2;
      in.position(at[i] + bytes);
    }
    return new CgRows(in.duplicate().order(in.order()), at, length);
  }
}
