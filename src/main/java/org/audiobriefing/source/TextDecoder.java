package org.audiobriefing.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out in which charset bytes are written. In this order: byte order mark, what the server
 * said, UTF-16 without mark, what the page says, strict UTF-8, windows-1252 (which is also what
 * "ISO-8859-1" means on the web).
 */
final class TextDecoder {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})|^<\\?xml[^>]{0,100}?encoding=[\"']([A-Za-z0-9_:.-]{2,40})");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  static String decode(byte[] bytes, Optional<String> declaredByServer) {
    int mark = markLength(bytes);
    Charset charset = mark > 0 ? byMark(bytes) : byContent(bytes, declaredByServer);
    return new String(bytes, mark, bytes.length - mark, charset);
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
    boolean utf8 = isUtf8(bytes);
    if (named == null || named.equals(StandardCharsets.UTF_8)) {
      return utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
    // A page that is UTF-8 in fact, and not only ASCII, says so more truly than its label.
    boolean mislabelled = utf8 && named.equals(WINDOWS_1252) && !isAscii(bytes);
    return mislabelled ? StandardCharsets.UTF_8 : named;
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

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
