package org.audiobriefing.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP file whose bytes depend on nothing but its content and one given time. */
public final class Archive implements Closeable {
  private static final Instant EARLIEST = Instant.parse("1980-01-02T00:00:00Z");

  private final ZipOutputStream zip;
  private final FileTime time;

  /**
   * @param time of all entries; before 1980 the format knows none
   */
  public Archive(FileChannel channel, Instant time) {
    zip = new ZipOutputStream(new Uncloseable(Channels.newOutputStream(channel)));
    this.time = FileTime.from(time.isBefore(EARLIEST) ? EARLIEST : time);
  }

  /** Adds a small file as it is, without extra fields, as the first file of an EPUB must be. */
  public void stored(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setCrc(crc.getValue());
    // Setting the time in local fields keeps the entry free of extra fields.
    entry.setTimeLocal(EARLIEST.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a text file in UTF-8. */
  public void add(String name, String text) throws IOException {
    add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Fills a file of the archive. */
  public interface Content {
    /** Writes everything. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Adds a file. */
  public void add(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time.toInstant().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }

  /** Returns a stream as a channel. */
  public static WritableByteChannel channel(OutputStream out) {
    return Channels.newChannel(new Uncloseable(out));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The file is synced by its owner after the archive is complete. */
  private static final class Uncloseable extends java.io.FilterOutputStream {
    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
