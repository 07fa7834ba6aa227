package org.audiobriefing.publication.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an ID3v2.3 or 2.4 tag as far as chapters need it. */
final class Id3Reader {
  private static final int HEADER = 10;
  private static final int MAX_BYTES = 64 << 20;

  private final Map<String, String> texts = new HashMap<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Contents> contents = new ArrayList<>();
  private int bytes;

  /** A CHAP frame. */
  record Chapter(String id, long startMs, long endMs, String title) {}

  /** A CTOC frame. */
  record Contents(boolean topLevel, List<String> children) {}

  private Id3Reader() {}

  static Id3Reader read(Path file) throws IOException {
    Id3Reader reader = new Id3Reader();
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEADER);
      if (head.length < HEADER || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
        return reader;
      }
      int size =
          (head[6] & 127) << 21 | (head[7] & 127) << 14 | (head[8] & 127) << 7 | head[9] & 127;
      if (size > MAX_BYTES) {
        throw new IOException("has an ID3 tag of " + size + " bytes");
      }
      reader.bytes = HEADER + size;
      reader.frames(ByteBuffer.wrap(in.readNBytes(size)), head[3], true);
    }
    reader.chapters.sort(Comparator.comparingLong(Chapter::startMs));
    return reader;
  }

  /** Returns the length of the whole tag, 0 where there is none. */
  int bytes() {
    return bytes;
  }

  String text(String id) {
    return texts.getOrDefault(id, "");
  }

  /** Returns the chapters by their start. */
  List<Chapter> chapters() {
    return chapters;
  }

  List<Contents> contents() {
    return contents;
  }

  private Map<String, String> frames(ByteBuffer tag, int version, boolean top) {
    Map<String, String> found = top ? texts : new HashMap<>();
    while (tag.remaining() > HEADER && tag.get(tag.position()) != 0) {
      byte[] id = new byte[4];
      tag.get(id);
      int size = tag.getInt();
      size = version == 4 ? (size & 127) | size >> 1 & 127 << 7 | size >> 2 & 127 << 14 : size;
      tag.getShort();
      if (size < 0 || size > tag.remaining()) {
        return found;
      }
      ByteBuffer body = tag.slice(tag.position(), size);
      tag.position(tag.position() + size);
      frame(new String(id, StandardCharsets.ISO_8859_1), body, version, found);
    }
    return found;
  }

  private void frame(String id, ByteBuffer body, int version, Map<String, String> found) {
    if (id.startsWith("T") && body.remaining() > 1) {
      found.put(id, decoded(body));
    } else if (id.equals("CHAP")) {
      String name = name(body);
      if (body.remaining() >= 16) {
        long start = Integer.toUnsignedLong(body.getInt());
        long end = Integer.toUnsignedLong(body.getInt());
        body.getLong();
        String title = frames(body.slice(), version, false).getOrDefault("TIT2", "");
        chapters.add(new Chapter(name, start, end, title));
      }
    } else if (id.equals("CTOC")) {
      name(body);
      if (body.remaining() >= 2) {
        boolean topLevel = (body.get() & 2) != 0;
        List<String> children = new ArrayList<>();
        for (int n = body.get() & 0xFF; n > 0 && body.hasRemaining(); n--) {
          children.add(name(body));
        }
        contents.add(new Contents(topLevel, children));
      }
    }
  }

  private static String name(ByteBuffer body) {
    StringBuilder name = new StringBuilder();
    while (body.hasRemaining()) {
      byte c = body.get();
      if (c == 0) {
        break;
      }
      name.append((char) (c & 0xFF));
    }
    return name.toString();
  }

  private static String decoded(ByteBuffer body) {
    int encoding = body.get();
    byte[] text = new byte[body.remaining()];
    body.get(text);
    Charset charset =
        switch (encoding) {
          case 1 -> StandardCharsets.UTF_16;
          case 2 -> StandardCharsets.UTF_16BE;
          case 3 -> StandardCharsets.UTF_8;
          default -> StandardCharsets.ISO_8859_1;
        };
    String decoded = new String(text, charset);
    int end = decoded.indexOf('\0');
    return end < 0 ? decoded : decoded.substring(0, end);
  }
}
