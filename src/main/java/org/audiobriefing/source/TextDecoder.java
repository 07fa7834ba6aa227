package org.audiobriefing.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * Finds out in which charset bytes are written. In this order: byte order mark, UTF-8 where the
 * bytes are that in fact (a damaged one now and then is forgiven), what the server said, UTF-16
 * without mark, what the page says, windows-1252 (which is also what "ISO-8859-1" means on the
 * web).
 */
final class TextDecoder {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"'\\s]{0,3}([A-Za-z0-9_:.-]{2,40})|^<\\?xml[^>]{0,100}?encoding=[\"']([A-Za-z0-9_:.-]{2,40})");

  /** Of so many characters one may be damaged. */
  private static final int RARE = 4;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * Bytes as text.
   *
   * @param notes what could not be read
   */
  record Decoded(String text, List<Diagnostic> notes) {}

  static String decode(byte[] bytes, Optional<String> declaredByServer) {
    return decoded(bytes, declaredByServer).text();
  }

  static Decoded decoded(byte[] bytes, Optional<String> declaredByServer) {
    int mark = markLength(bytes);
    Charset charset = mark > 0 ? byMark(bytes) : byContent(bytes, declaredByServer);
    String text = new String(bytes, mark, bytes.length - mark, charset);
    int bad = charset.equals(StandardCharsets.UTF_8) ? Utf8.of(bytes).bad() : 0;
    String what = bad + (bad == 1 ? " byte is" : " bytes are") + " no text in UTF-8";
    return new Decoded(text, bad == 0 ? List.of() : List.of(Diagnostic.note("damaged-text", what)));
  }

  /**
   * How much of a text is written as UTF-8.
   *
   * @param good characters of several bytes
   * @param bad bytes that fit nowhere
   */
  private record Utf8(int good, int bad) {
    static Utf8 of(byte[] bytes) {
      int good = 0;
      int bad = 0;
      for (int i = 0; i < bytes.length; i++) {
        int length = bytes[i] >= 0 ? 1 : Utf8.length(bytes, i);
        good += length > 1 ? 1 : 0;
        bad += length == 0 ? 1 : 0;
        i += Math.max(1, length) - 1;
      }
      return new Utf8(good, bad);
    }

    /** The length of the sequence that begins here, 0 when none does (RFC 3629, 4). */
    private static int length(byte[] bytes, int at) {
      int first = bytes[at] & 0xFF;
      int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
      if (length == 0 || at + length > bytes.length) {
        return 0;
      }
      for (int i = 1; i < length; i++) {
        if ((bytes[at + i] & 0xC0) != 0x80) {
          return 0;
        }
      }
      int second = bytes[at + 1] & 0xFF;
      boolean tooLong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
      boolean noCharacter = first == 0xED && second >= 0xA0 || first == 0xF4 && second >= 0x90;
      return tooLong || noCharacter ? 0 : length;
    }

    /** Other charsets make such sequences by chance now and then, but not again and again. */
    boolean likely() {
      return bad == 0 || good >= 2 && bad * RARE <= good;
    }
  }

  /** Returns why these bytes cannot be text, or empty when they may be. */
  static Optional<String> binary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    String[][] magic = {
      {"%PDF", "a PDF document"},
      {"PK\u0003\u0004", "a ZIP archive or office document"},
      {"\u0089PNG", "a picture"},
      {"GIF8", "a picture"},
      {"\u00FF\u00D8\u00FF", "a picture"},
      {"RIFF", "a sound or picture file"},
      {"ID3", "a sound file"},
      {"\u001F\u008B", "a compressed file"},
      {"\u007FELF", "a program"},
      {"MZ", "a program"},
      {"OggS", "a sound file"},
      {"\u00D0\u00CF\u0011\u00E0", "an office document"},
      {"SQLite", "a database"},
      {"\u00CA\u00FE\u00BA\u00BE", "a program"}
    };
    for (String[] kind : magic) {
      boolean text = kind[0].equals("MZ") && bytes.length > 2 && bytes[2] >= ' ';
      if (head.startsWith(kind[0]) && !text) {
        return Optional.of(kind[1]);
      }
    }
    if (markLength(bytes) > 0 || utf16(bytes) != null) {
      return Optional.empty();
    }
    int control = 0;
    int length = Math.min(bytes.length, HEAD * 4);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      control += b < 9 || b > 13 && b < 32 && b != 27 ? 1 : 0;
    }
    return control > length / 50 ? Optional.of("a binary file") : Optional.empty();
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return 3;
    }
    boolean utf16 =
        b.length >= 2
            && ((b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF
                || (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE);
    return utf16 ? 2 : 0;
  }

  private static Charset byMark(byte[] b) {
    if ((b[0] & 0xFF) == 0xEF) {
      return StandardCharsets.UTF_8;
    }
    return (b[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static Charset byContent(byte[] bytes, Optional<String> declaredByServer) {
    Charset named = declaredByServer.map(TextDecoder::named).orElse(null);
    if (named == null) {
      named = utf16(bytes);
    }
    if (named == null) {
      Matcher declared =
          DECLARED.matcher(
              new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
      named =
          declared.find()
              ? named(declared.group(1) == null ? declared.group(2) : declared.group(1))
              : null;
      named = named != null && named.name().startsWith("UTF-16") ? null : named;
    }
    Utf8 utf8 = Utf8.of(bytes);
    // A page that is UTF-8 in fact, and not only ASCII, says so more truly than its label.
    boolean fact = utf8.likely() && (utf8.good() > 0 || named == null);
    if (fact || named != null && named.equals(StandardCharsets.UTF_8) && utf8.bad() == 0) {
      return StandardCharsets.UTF_8;
    }
    return named == null || named.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : named;
  }

  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** In UTF-16 every other byte of English is zero. */
  private static Charset utf16(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 2;
    if (half >= 4 && odd > half * 0.7 && even < half * 0.1) {
      return StandardCharsets.UTF_16LE;
    }
    return half >= 4 && even > half * 0.7 && odd < half * 0.1 ? StandardCharsets.UTF_16BE : null;
  }
}
