package org.audiobriefing.source;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.Redaction;

/**
 * Reads addresses as browsers do (WHATWG URL, section 4.4), since that is how their writers tried
 * them out: what must be escaped is escaped, what can be guessed is guessed. Only http and https
 * are followed.
 */
public final class WebLink {
  private static final Pattern IGNORED =
      Pattern.compile("[\\t\\r\\n\\u200B-\\u200D\\u2060\\uFEFF]");
  private static final Pattern FEED_SCHEME = Pattern.compile("(?i)^feed:(?=https?:)|^feed(?=://)");
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$");
  private static final Pattern WWW = Pattern.compile("(?i)^www\\.[^/]+\\.");
  private static final Pattern AUTHORITY = Pattern.compile("^[/\\\\]*([^/\\\\?#]*)(.*)$");
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("^(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?$");
  private static final int HIGHEST_PORT = 65_535;
  private static final String ESCAPED_IN_PATH = "\"<>\\^`{|}[] ";
  private static final String ESCAPED_IN_QUERY = "\"<>\\^`{|} ";

  private WebLink() {}

  /** Returns an address that stands alone, or empty when it is none of the web. */
  public static Optional<URI> of(String written) {
    String text = IGNORED.matcher(written).replaceAll("").strip();
    text = FEED_SCHEME.matcher(text).replaceFirst(text.startsWith("feed://") ? "http" : "");
    if (WWW.matcher(text).find()) {
      text = "http://" + text;
    }
    Matcher scheme = SCHEME.matcher(text);
    if (!scheme.matches() || !isWeb(scheme.group(1))) {
      return Optional.empty();
    }
    Matcher rest = AUTHORITY.matcher(scheme.group(2));
    return rest.matches()
        ? assembled(scheme.group(1).toLowerCase(Locale.ROOT), rest.group(1), rest.group(2))
        : Optional.empty();
  }

  /**
   * Returns an absolute address of the web.
   *
   * @param base against which a relative one is read
   */
  public static Optional<URI> of(URI base, String written) {
    String text = IGNORED.matcher(written).replaceAll("").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (SCHEME.matcher(text).matches() || WWW.matcher(text).find()) {
      return of(text);
    }
    if (text.startsWith("//") || text.startsWith("\\\\")) {
      return of(base.getScheme() + ":" + text);
    }
    try {
      String escaped = escaped(text.replace('\\', '/'));
      return Optional.of(
          escaped.startsWith("?") ? withQuery(base, escaped) : base.resolve(new URI(escaped)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Nothing that a browser could open either.
      return Optional.empty();
    }
  }

  /** {@link URI#resolve} drops the last part of the path before a query alone. */
  private static URI withQuery(URI base, String query) {
    String whole = base.toString();
    int end = whole.indexOf('?') >= 0 ? whole.indexOf('?') : whole.indexOf('#');
    return URI.create((end < 0 ? whole : whole.substring(0, end)) + query);
  }

  private static boolean isWeb(String scheme) {
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
  }

  private static Optional<URI> assembled(String scheme, String authority, String rest) {
    int at = authority.lastIndexOf('@');
    String user = at < 0 ? "" : escaped(authority.substring(0, at)) + "@";
    Matcher parts = HOST_AND_PORT.matcher(authority.substring(at + 1));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = parts.group(2) == null || parts.group(2).isEmpty() ? "" : ":" + parts.group(2);
    boolean impossible = !port.isEmpty() && Integer.parseInt(parts.group(2)) > HIGHEST_PORT;
    try {
      String host = host(parts.group(1));
      URI address = new URI(scheme + "://" + user + host + port + escaped(rest.replace('\\', '/')));
      return impossible || host.isEmpty() ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException | IllegalArgumentException e) {
      // A host that cannot be: nobody could open it.
      return Optional.empty();
    }
  }

  private static String host(String written) {
    boolean ascii = written.chars().allMatch(c -> c < 128);
    String host = ascii ? written : IDN.toASCII(written, IDN.ALLOW_UNASSIGNED);
    return host.toLowerCase(Locale.ROOT);
  }

  /**
   * Escapes what may not stand in path, query and fragment; a bare percent sign stands for itself.
   */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean query = false;
    boolean fragment = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String never = query || fragment ? ESCAPED_IN_QUERY : ESCAPED_IN_PATH;
      boolean bare = c == '%' && !isHex(text, i + 1);
      boolean second = c == '#' && fragment;
      if (c <= ' ' || c >= 127 || bare || second || never.indexOf(c) >= 0) {
        percent(c, out);
      } else {
        out.append((char) c);
      }
      fragment |= c == '#';
      query |= c == '?';
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isHex(String text, int from) {
    return from + 2 <= text.length()
        && Character.digit(text.charAt(from), 16) >= 0
        && Character.digit(text.charAt(from + 1), 16) >= 0;
  }

  private static void percent(int c, StringBuilder out) {
    // Half a character is none; browsers send what stands for one that is unknown.
    int whole = Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
    for (byte b : Character.toString(whole).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
  }

  /**
   * Returns the host of an address, or "" when it has none. {@link URI#getHost} knows no host with
   * an underscore, though there are many.
   */
  public static String host(URI address) {
    if (address.getHost() != null) {
      return address.getHost().toLowerCase(Locale.ROOT);
    }
    Matcher parts = hostAndPort(address);
    return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static Matcher hostAndPort(URI address) {
    String authority = address.getRawAuthority() == null ? "" : address.getRawAuthority();
    return HOST_AND_PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1));
  }

  /** Returns the port that an address names, or -1. */
  static int port(URI address) {
    if (address.getHost() != null) {
      return address.getPort();
    }
    Matcher parts = hostAndPort(address);
    boolean named = parts.matches() && parts.group(2) != null && !parts.group(2).isEmpty();
    return named ? Integer.parseInt(parts.group(2)) : -1;
  }

  /** Returns the same address without user name and password. */
  static URI withoutUser(URI address) {
    return URI.create(Redaction.of(address.toString()));
  }
}
