package org.audiobriefing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * Reads e-mails (RFC 5322) and saved web archives (MHTML, RFC 2557): of several versions of a text
 * the HTML one, what is attached is named and left out.
 */
final class MailReader {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_PARTS = 1_000;
  private static final int MAX_WARNINGS = 3;
  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(200_000)
          .setMaxHeaderLen(100_000)
          .setMaxHeaderCount(500)
          .build();
  private static final Pattern FORWARDED =
      Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+");
  private static final Pattern MAILBOX =
      Pattern.compile("^\\s*\"?(.*?)\"?\\s*<([^<>]*)>.*$", Pattern.DOTALL);

  /** What programs that save pages write where a writer's name would stand. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)<?saved by .*|.*@.*|no-?reply.*|newsletters?|info|mailer.*|");

  /** Anything that begins like this may be one; prose does not. */
  private static final Pattern HEADER_LINE =
      Pattern.compile(
          "^([A-Za-z][A-Za-z0-9-]{1,40}):[ \\t]?[^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]*)*\\r?\\n");

  private static final Pattern FILE_NAME = Pattern.compile("(?i)filename\\*?=\\s*\"?([^\";]+)");
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

  private static final List<String> TELLING =
      List.of("mime-version", "content-type", "received", "message-id");
  private static final int FEWEST_HEADERS = 3;
  private static final int HEAD_CHARS = 20_000;

  private final String source;
  private final Map<String, String> head = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> attached = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** A part with text. */
  private record Part(boolean html, String location, String text) {}

  private MailReader(String source) {
    this.source = source;
  }

  /** Returns whether a text begins with the head of an e-mail or web archive. */
  static boolean looksLikeMail(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD_CHARS));
    Matcher line = HEADER_LINE.matcher(head);
    int count = 0;
    boolean telling = false;
    while (line.lookingAt()) {
      count++;
      telling |= TELLING.contains(line.group(1).toLowerCase(Locale.ROOT));
      line.region(line.end(), head.length());
    }
    return telling && count >= FEWEST_HEADERS;
  }

  /** Reads the story in a message. */
  static Page read(String source, byte[] message) {
    return new MailReader(source).page(message);
  }

  private Page page(byte[] message) {
    try {
      walk(message);
    } catch (MimeException | IOException e) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          source,
          "is a message that cannot be read: " + e.getMessage(),
          "open it in a mail program or browser and save it as HTML");
    }
    Part part =
        parts.stream()
            .filter(Part::html)
            .findFirst()
            .or(() -> parts.stream().findFirst())
            .orElseThrow(
                () ->
                    new BriefingException(
                        Code.NO_ARTICLE, source, "is a message without text", ""));
    Optional<URI> address =
        WebLink.of(head.getOrDefault("snapshot-content-location", part.location()));
    Page.Kind kind = part.html() ? Page.Kind.HTML : Page.Kind.TEXT;
    Page.Hints hints = address.isPresent() ? Page.Hints.NONE : hints();
    String text = part.html() ? part.text() : letter(hints.headline(), part.text());
    return new Page(source, kind, text, address, hints, notes());
  }

  /** A plain letter has its headline in its head. */
  private static String letter(String subject, String text) {
    boolean there = subject.isEmpty() || text.stripLeading().startsWith(subject);
    return there ? text : subject + "\n\n" + text;
  }

  private Page.Hints hints() {
    String subject = head.getOrDefault("subject", "");
    Optional<String> date =
        FeedDates.parse(head.getOrDefault("date", ""))
            .map(d -> d.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toString());
    return new Page.Hints(
        FORWARDED.matcher(subject).replaceFirst("").strip(),
        sender().stream().toList(),
        date,
        Optional.ofNullable(head.get("content-language")));
  }

  private Optional<String> sender() {
    String from = head.getOrDefault("from", "");
    Matcher mailbox = MAILBOX.matcher(from);
    String name = mailbox.matches() ? mailbox.group(1).strip() : from.strip();
    return NO_NAME.matcher(name).matches() ? Optional.empty() : Optional.of(name);
  }

  private List<Diagnostic> notes() {
    List<Diagnostic> notes = new ArrayList<>();
    attached.forEach(name -> notes.add(Diagnostic.note("attachment", name)));
    warnings.forEach(what -> notes.add(Diagnostic.note("damaged-message", what)));
    return notes;
  }

  private void walk(byte[] message) throws MimeException, IOException {
    MimeTokenStream in = new MimeTokenStream(LENIENT, new Listener(), null, null);
    in.parse(new ByteArrayInputStream(message));
    int depth = 0;
    Map<String, String> own = new LinkedHashMap<>();
    for (EntityState at = in.getState(); at != EntityState.T_END_OF_STREAM; at = in.next()) {
      switch (at) {
        case T_START_MULTIPART, T_START_MESSAGE -> {
          if (++depth > MAX_DEPTH) {
            throw new MimeException("its parts are nested too deep");
          }
        }
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_START_HEADER -> own = new LinkedHashMap<>();
        case T_FIELD -> {
          Field field = in.getField();
          own.putIfAbsent(field.getNameLowerCase(), value(field));
          if (depth <= 1) {
            head.putIfAbsent(field.getNameLowerCase(), value(field));
          }
        }
        case T_BODY -> body(in, own);
        default -> {
          // Nothing else says anything about a story.
        }
      }
    }
  }

  private void body(MimeTokenStream in, Map<String, String> own) throws MimeException, IOException {
    BodyDescriptor body = in.getBodyDescriptor();
    String type = body.getMimeType();
    boolean isAttached = own.getOrDefault("content-disposition", "").startsWith("attachment");
    boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
    if (isAttached || !html && !type.equals("text/plain")) {
      if (isAttached) {
        attached.add(name(own, type));
      }
      return;
    }
    if (parts.size() >= MAX_PARTS) {
      throw new MimeException("it has too many parts");
    }
    try (InputStream content = in.getDecodedInputStream()) {
      byte[] bytes = content.readAllBytes();
      // What is not declared counts as US-ASCII in a message, and is anything in fact.
      Optional<String> charset =
          Optional.ofNullable(body.getCharset()).filter(c -> !c.equalsIgnoreCase("us-ascii"));
      String text = TextDecoder.decode(bytes, charset);
      if (!text.isBlank()) {
        parts.add(new Part(html, own.getOrDefault("content-location", ""), text));
      }
    }
  }

  private static String name(Map<String, String> own, String type) {
    Matcher name = FILE_NAME.matcher(own.getOrDefault("content-disposition", ""));
    return name.find() ? name.group(1).strip() : "of type " + type;
  }

  /** Headers are US-ASCII with encoded words by the letter, and anything in fact. */
  private static String value(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line =
        raw.length == 0 ? ": " + field.getBody() : TextDecoder.decode(raw, Optional.empty());
    String unfolded = FOLD.matcher(line.substring(line.indexOf(':') + 1)).replaceAll(" ");
    return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
        .strip();
  }

  /** Keeps what the parser had to forgive. */
  private final class Listener extends DecodeMonitor {
    @Override
    public boolean isListening() {
      return true;
    }

    @Override
    public boolean warn(String error, String dropped) {
      if (warnings.size() < MAX_WARNINGS && !warnings.contains(error)) {
        warnings.add(error);
      }
      return false;
    }
  }
}
