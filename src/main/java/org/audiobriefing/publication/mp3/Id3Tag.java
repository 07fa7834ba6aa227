package org.audiobriefing.publication.mp3;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds an ID3v2.3 tag (id3.org, "ID3 tag version 2.3.0" and "ID3v2 Chapter Frame Addendum 1.0").
 * Text that Latin-1 cannot hold is UTF-16 with a byte order mark.
 */
final class Id3Tag {
  /** A table of contents counts its entries in one byte. */
  static final int MAX_CHAPTERS = 255;

  private static final int TOP_LEVEL_ORDERED = 3;
  private static final int NO_OFFSET = -1;
  private static final byte LATIN_1 = 0;
  private static final byte UTF_16 = 1;

  private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
  private final List<String> chapterIds = new ArrayList<>();

  /** Adds a text frame, for example {@code TIT2}; an empty text adds nothing. */
  Id3Tag text(String id, String text) {
    if (!text.isEmpty()) {
      frames.writeBytes(textFrame(id, text));
    }
    return this;
  }

  /** Adds a comment in English. */
  Id3Tag comment(String text) {
    byte encoding = encoding(text);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(encoding);
    body.writeBytes(ascii("eng"));
    body.writeBytes(terminated("", encoding));
    body.writeBytes(encoded(text, encoding));
    frames.writeBytes(frame("COMM", body.toByteArray()));
    return this;
  }

  /** Adds a frame that is an address, for example {@code WOAS}. */
  Id3Tag address(String id, String address) {
    frames.writeBytes(frame(id, address.getBytes(StandardCharsets.ISO_8859_1)));
    return this;
  }

  /** Adds the front cover. */
  Id3Tag cover(byte[] png) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(LATIN_1);
    body.writeBytes(ascii("image/png\0"));
    body.write(3);
    body.write(0);
    body.writeBytes(png);
    frames.writeBytes(frame("APIC", body.toByteArray()));
    return this;
  }

  /**
   * Adds a chapter.
   *
   * @param address of the article, or ""
   */
  Id3Tag chapter(String title, long startMs, long endMs, String address) {
    String id = "chp" + chapterIds.size();
    chapterIds.add(id);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(ascii(id + '\0'));
    body.writeBytes(
        ByteBuffer.allocate(16)
            .putInt((int) startMs)
            .putInt((int) endMs)
            .putInt(NO_OFFSET)
            .putInt(NO_OFFSET)
            .array());
    body.writeBytes(textFrame("TIT2", title));
    if (!address.isEmpty()) {
      ByteArrayOutputStream link = new ByteArrayOutputStream();
      link.write(LATIN_1);
      link.writeBytes(ascii("article\0"));
      link.writeBytes(address.getBytes(StandardCharsets.ISO_8859_1));
      body.writeBytes(frame("WXXX", link.toByteArray()));
    }
    frames.writeBytes(frame("CHAP", body.toByteArray()));
    return this;
  }

  /** Returns the whole tag, with one flat table of contents when there are chapters. */
  byte[] bytes() {
    if (!chapterIds.isEmpty()) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      body.writeBytes(ascii("toc\0"));
      body.write(TOP_LEVEL_ORDERED);
      body.write(chapterIds.size());
      chapterIds.forEach(id -> body.writeBytes(ascii(id + '\0')));
      body.writeBytes(textFrame("TIT2", "Contents"));
      frames.writeBytes(frame("CTOC", body.toByteArray()));
    }
    ByteBuffer tag = ByteBuffer.allocate(10 + frames.size());
    tag.put(ascii("ID3")).put((byte) 3).put((byte) 0).put((byte) 0);
    for (int shift = 21; shift >= 0; shift -= 7) {
      tag.put((byte) (frames.size() >> shift & 0x7F));
    }
    return tag.put(frames.toByteArray()).array();
  }

  private static byte[] textFrame(String id, String text) {
    byte encoding = encoding(text);
    byte[] encoded = encoded(text, encoding);
    return frame(id, ByteBuffer.allocate(1 + encoded.length).put(encoding).put(encoded).array());
  }

  private static byte[] frame(String id, byte[] body) {
    return ByteBuffer.allocate(10 + body.length)
        .put(ascii(id))
        .putInt(body.length)
        .putShort((short) 0)
        .put(body)
        .array();
  }

  private static byte encoding(String text) {
    return text.chars().allMatch(c -> c < 0x100) ? LATIN_1 : UTF_16;
  }

  private static byte[] encoded(String text, byte encoding) {
    String plain = text.replace('\0', ' ');
    return encoding == LATIN_1
        ? plain.getBytes(StandardCharsets.ISO_8859_1)
        : ('\uFEFF' + plain).getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] terminated(String text, byte encoding) {
    byte[] encoded = encoded(text, encoding);
    return ByteBuffer.allocate(encoded.length + (encoding == LATIN_1 ? 1 : 2)).put(encoded).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
