package org.audiobriefing.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Archives of invented pages. */
public final class ArchiveSamples {
  private ArchiveSamples() {}

  /** Returns a page with a short story; another edition of it has another end. */
  public static String html(int number, int edition) {
    return "<!doctype html><html lang=en><head><title>Ferry "
        + number
        + "</title></head><body><article><h1>Ferry number "
        + number
        + " sails again after repairs</h1><p>The ferry left the northern harbour on Monday with forty"
        + " passengers, and the captain said that the engine had run well all morning.</p><p>The"
        + " crossing takes two hours in calm weather, and the company hopes that the islanders will"
        + " come back now that the old boat is gone.</p><p>Number "
        + number
        + " of the fleet is to be painted in edition "
        + edition
        + " of its colours before the summer.</p></article></body></html>";
  }

  public static String address(int number) {
    return "https://ferries.example.org/" + number;
  }

  /** Returns a line of an archive. */
  public static String json(int number, int edition) {
    return "{\"id\":\"page-"
        + number
        + "\",\"url\":\""
        + address(number)
        + "\",\"html\":\""
        + html(number, edition)
        + "\"}";
  }

  public static Path jsonLines(Path file, List<String> lines) throws IOException {
    return Files.writeString(
        file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
  }

  /** A record of a web archive: its head, without the length, and its block. */
  public record Warc(String head, byte[] block) {
    byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(
          ("WARC/1.1\r\n" + head + "Content-Length: " + block.length + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.writeBytes(block);
      out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return out.toByteArray();
    }

    Warc with(String line) {
      return new Warc(head + line + "\r\n", block);
    }
  }

  public static Warc response(int number, int edition) {
    return response(number, "200 OK", "text/html; charset=utf-8", html(number, edition));
  }

  public static Warc response(int number, String status, String type, String body) {
    Charset charset =
        type.contains("1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    return response(number, status, "Content-Type: " + type + "\r\n", body.getBytes(charset));
  }

  public static Warc response(int number, String status, String lines, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 " + status + "\r\n" + lines + "Content-Length: " + body.length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    http.writeBytes(body);
    return new Warc(
        head("response", number) + "Content-Type: application/http; msgtype=response\r\n",
        http.toByteArray());
  }

  public static String head(String type, int number) {
    return "WARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
        + String.format("%012d", number)
        + ">\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: "
        + address(number)
        + "\r\n";
  }

  /** Returns a file of records, each packed by itself when its name ends so. */
  public static Path warc(Path file, List<Warc> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Warc record : records) {
      out.writeBytes(file.toString().endsWith(".gz") ? gzip(record.bytes()) : record.bytes());
    }
    return Files.write(file, out.toByteArray());
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
