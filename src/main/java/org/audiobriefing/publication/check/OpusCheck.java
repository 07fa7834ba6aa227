package org.audiobriefing.publication.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Opus in Ogg: pages in order, its length, and chapters in its comments. */
final class OpusCheck {
  private static final Pattern CHAPTER = Pattern.compile("CHAPTER\\d{3}");
  private static final int OGGS = 0x5367674F;
  private static final int LAST = 4;
  private static final double CLOCK_HZ = 48_000;
  private static final int MOST_COMMENTS = 10_000;

  private final Finding.Draft draft;
  private final ByteBuffer in;
  private final ByteArrayOutputStream heads = new ByteArrayOutputStream();
  private long granule;
  private int kind;
  private int pages;

  private OpusCheck(Path file) throws IOException {
    draft = new Finding.Draft(file);
    in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Finding of(Path file) throws IOException {
    OpusCheck check = new OpusCheck(file);
    try {
      check.read();
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      check.draft.fault("is cut off within a page");
    }
    return check.draft.checked();
  }

  private void read() {
    while (in.hasRemaining()) {
      if (in.getInt() != OGGS) {
        draft.fault("has bytes between its pages that are no sound");
        return;
      }
      page();
    }
    draft.need((kind & LAST) != 0, "does not end");
    ByteBuffer head = ByteBuffer.wrap(heads.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    boolean opus = head.remaining() > 19 && name(head).equals("OpusHead");
    draft.need(opus, "is not Opus");
    if (opus) {
      draft.length((granule - head.getShort(10)) / CLOCK_HZ);
      head.position(19);
      comments(head);
    }
  }

  /** The first two pages hold a head each; of the others only their place counts. */
  private void page() {
    in.get();
    kind = in.get();
    granule = in.getLong();
    in.getInt();
    draft.need(in.getInt() == pages++, "has pages out of order");
    in.getInt();
    byte[] lacing = new byte[in.get() & 0xFF];
    in.get(lacing);
    int length = 0;
    for (byte part : lacing) {
      length += part & 0xFF;
    }
    if (pages <= 2) {
      heads.write(in.array(), in.position(), Math.min(length, in.remaining()));
    }
    in.position(in.position() + length);
  }

  private static String name(ByteBuffer head) {
    byte[] name = new byte[8];
    head.get(head.position(), name);
    return new String(name, StandardCharsets.US_ASCII);
  }

  private void comments(ByteBuffer tags) {
    if (!name(tags).equals("OpusTags")) {
      draft.fault("has no comments");
      return;
    }
    tags.position(tags.position() + 8);
    text(tags);
    int count = tags.getInt();
    Map<String, String> comments = new TreeMap<>();
    for (int i = 0; i < Math.min(count, MOST_COMMENTS); i++) {
      String comment = text(tags);
      int equals = comment.indexOf('=');
      comments.put(comment.substring(0, Math.max(0, equals)), comment.substring(equals + 1));
    }
    draft.need(comments.containsKey("TITLE"), "has no title");
    boolean chapters = false;
    for (Map.Entry<String, String> comment : comments.entrySet()) {
      if (CHAPTER.matcher(comment.getKey()).matches()) {
        String[] clock = comment.getValue().split(":");
        double seconds =
            Integer.parseInt(clock[0]) * 3600
                + Integer.parseInt(clock[1]) * 60
                + Double.parseDouble(clock[2]);
        draft.chapter(seconds, comments.getOrDefault(comment.getKey() + "NAME", ""));
        chapters = true;
      }
    }
    draft.need(chapters, "has no chapters");
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[Math.max(0, Math.min(in.getInt(), in.remaining()))];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
