package org.audiobriefing.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.audiobriefing.source.FetchLimits;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResource;

/**
 * The bytes of a page as its server meant them, as far as they are there.
 *
 * @param cut whether the end is missing
 * @param refusal the rule by which nothing is made of them, or ""
 */
record WarcBody(byte[] bytes, boolean cut, String refusal) {
  static final String TOO_LARGE = "too-large";
  private static final String UNKNOWN = "encoding";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final int HEAD = 512;

  /** RFC 1950, 2.2: the first byte of what zlib packs in the usual window. */
  private static final int ZLIB = 0x78;

  static WarcBody of(WarcResource resource) throws IOException {
    return read(resource.body().stream());
  }

  static WarcBody of(HttpResponse http) throws IOException {
    WarcBody sent = read(http.body().stream());
    boolean chunked = http.headers().first("Transfer-Encoding").isPresent();
    boolean less = !chunked && declared(http).filter(size -> sent.bytes.length < size).isPresent();
    WarcBody meant = less ? new WarcBody(sent.bytes, true, sent.refusal) : sent;
    String packing =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return sent.refusal.isEmpty() ? meant.unpacked(packing) : meant;
  }

  private static Optional<Long> declared(HttpResponse http) {
    return http.headers()
        .first("Content-Length")
        .map(String::strip)
        .filter(size -> NUMBER.matcher(size).matches())
        .map(Long::valueOf);
  }

  /** Crawlers often store a page unpacked and leave the header that says it is packed. */
  private WarcBody unpacked(String packing) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return switch (packing) {
      case "", "identity" -> this;
      case "gzip", "x-gzip" -> isGzip() ? read(new GZIPInputStream(in)).or(cut) : this;
      case "deflate" -> looksLikeHtml() ? this : read(inflated(in)).or(cut);
      default -> looksLikeHtml() ? this : new WarcBody(bytes, cut, UNKNOWN);
    };
  }

  private boolean isGzip() {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  /** RFC 9110, 8.4.1.2 means the format of zlib; some servers send it bare. */
  private InputStream inflated(InputStream in) {
    boolean zlib = bytes.length > 0 && bytes[0] == ZLIB;
    return new InflaterInputStream(in, new Inflater(!zlib));
  }

  private WarcBody or(boolean cutBefore) {
    return new WarcBody(bytes, cut || cutBefore, refusal);
  }

  boolean looksLikeHtml() {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head");
  }

  /** What breaks off is taken as far as it goes; damage of the file itself is none of its own. */
  private static WarcBody read(InputStream in) throws IOException {
    long most = FetchLimits.USUAL.maxBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    boolean cut = false;
    try {
      for (int n = in.read(buffer); n >= 0 && out.size() <= most; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (GzipMember.Damage e) {
      throw e;
    } catch (IOException e) {
      if (out.size() == 0) {
        throw e;
      }
      cut = true;
    }
    return new WarcBody(out.toByteArray(), cut, out.size() > most ? TOO_LARGE : "");
  }
}
