package org.audiobriefing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * Fetches from the web. One deadline covers every redirect, the body and one more try, which the
 * client's own time-out does not; each hop's address is checked against the policy. Safe for use by
 * many threads.
 */
final class WebFetcher {
  private static final String AGENT = "AudioBriefing/0.1 (+reads articles aloud)";

  /** A server that asks for a longer pause is left alone in this run. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** As sent; what is unpacked from it may be as large as the limits say. */
  private static final long PAGE_BYTES = 5L << 20;

  private static final Duration RETRY_PAUSE = Duration.ofSeconds(1);

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{2,40})");
  private static final Pattern IP_ADDRESS = Pattern.compile("\\[.*]|\\d{1,3}(?:\\.\\d{1,3}){3}");

  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

  static {
    // A name is looked up once: what was checked is what is asked (no DNS rebinding).
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  private final FetchLimits limits;
  private final Wire wire;

  WebFetcher(FetchLimits limits) {
    this.limits = limits;
    this.wire = new Wire(limits.connect(), limits.proxies());
  }

  /** Returns a page of the web. */
  Page page(URI address, Identity identity) {
    Download download = fetch(address, identity, Download.Validators.NONE, PAGE_BYTES);
    return PageKinds.page(
        address.toString(),
        download.bytes(),
        Optional.of(download.type()),
        download.charset(),
        Optional.of(download.address()));
  }

  /** Returns what lies at an address; a passing failure is tried once more. */
  Download fetch(URI address, Identity identity, Download.Validators validators, long rawBytes) {
    long deadline = System.nanoTime() + limits.total().toNanos();
    Request request = new Request(address, identity, validators, rawBytes, deadline);
    try {
      return once(request);
    } catch (Passing e) {
      Duration pause = e.pause.compareTo(RETRY_PAUSE) < 0 ? RETRY_PAUSE : e.pause;
      boolean inTime = System.nanoTime() + pause.toNanos() < deadline;
      if (pause.compareTo(LONGEST_PAUSE) > 0) {
        throw new BusyException(e.failure, pause);
      }
      if (!inTime) {
        throw e.failure;
      }
      sleep(address, pause);
    }
    try {
      return once(request);
    } catch (Passing e) {
      throw e.failure;
    }
  }

  /** What is asked for, by whom and until when. */
  private record Request(
      URI source,
      Identity identity,
      Download.Validators validators,
      long rawBytes,
      long deadline) {}

  private static void sleep(URI address, Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(address, "was interrupted");
    }
  }

  /** A failure that may be gone a moment later. */
  private static final class Passing extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient BriefingException failure;
    private final transient Duration pause;

    Passing(BriefingException failure, Duration pause) {
      super(failure);
      this.failure = failure;
      this.pause = pause;
    }
  }

  private Download once(Request request) throws Passing {
    URI address = request.source();
    URI at = address;
    for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
      Answer answer = get(request, at);
      Optional<URI> next = redirect(answer, at);
      if (next.isEmpty()) {
        return download(address, at, answer, request.validators());
      }
      at = next.get();
    }
    throw unreachable(address, "redirects more than " + limits.maxRedirects() + " times");
  }

  private void check(URI source, URI at, long deadline)
      throws TimeoutException, InterruptedException {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    String host = WebLink.host(at);
    if (host.isEmpty() || !List.of("http", "https").contains(scheme)) {
      throw unreachable(source, "leads to " + at + ", which is not a web address");
    }
    if (limits.proxies().of(at).isPresent() && !IP_ADDRESS.matcher(host).matches()) {
      // The proxy looks the name up, and is the one to refuse it.
      return;
    }
    try {
      for (InetAddress address : wire.addresses(host, deadline)) {
        if (!limits.policy().allows(address)) {
          throw new BriefingException(
              Code.UNREACHABLE,
              source.toString(),
              "leads to the private address " + address.getHostAddress(),
              "allow that with --allow-private, if it is meant");
        }
      }
    } catch (UnknownHostException e) {
      throw unreachable(source, "the server " + host + " is not known");
    }
  }

  private Answer get(Request request, URI at) throws Passing {
    URI source = request.source();
    try {
      check(source, at, request.deadline());
      return wire.get(
          WebLink.withoutUser(at),
          headers(at, request),
          Math.min(request.rawBytes(), limits.maxBytes()),
          request.deadline());
    } catch (TimeoutException e) {
      throw unreachable(source, "did not answer within " + limits.total().toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(source, "was interrupted");
    } catch (IOException e) {
      BriefingException failure = unreachable(source, reason(e));
      if (e instanceof java.net.ConnectException) {
        throw new Passing(failure, RETRY_PAUSE);
      }
      throw failure;
    }
  }

  /** A name and a password in an address are for its own server, never for where it leads. */
  private static Map<String, String> headers(URI at, Request request) {
    Download.Validators validators = request.validators();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", AGENT);
    headers.put("Accept", "text/html,application/rss+xml,application/atom+xml,*/*;q=0.5");
    headers.put("Accept-Encoding", "gzip");
    validators.etag().ifPresent(tag -> headers.put("If-None-Match", tag));
    validators.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
    String user = at.getUserInfo();
    if (user != null && !user.isEmpty()) {
      byte[] bytes = user.getBytes(StandardCharsets.UTF_8);
      headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    request.identity().headers(at).forEach((name, value) -> put(headers, name, value));
    return headers;
  }

  /** Names of headers are the same in any letters. */
  private static void put(Map<String, String> headers, String name, String value) {
    headers.keySet().removeIf(name::equalsIgnoreCase);
    headers.put(name, value);
  }

  private static String reason(IOException cause) {
    String message = cause.getMessage();
    return cause instanceof java.net.ConnectException
        ? "cannot be reached"
        : message == null ? "failed: " + cause.getClass().getSimpleName() : "failed: " + message;
  }

  /** What was asked for in secret is not asked for in the open. */
  private static Optional<URI> redirect(Answer answer, URI at) {
    int status = answer.status();
    Optional<String> place = answer.header("location");
    if (status < 300 || status > 308 || status == 304 || place.isEmpty()) {
      return Optional.empty();
    }
    URI next =
        WebLink.of(WebLink.withoutUser(at), place.get())
            .orElseThrow(() -> unreachable(at, "redirects to something that is not a web address"));
    if (at.getScheme().equalsIgnoreCase("https") && next.getScheme().equalsIgnoreCase("http")) {
      throw unreachable(at, "redirects from https to http, which others can read and change");
    }
    return Optional.of(next);
  }

  private Download download(URI address, URI at, Answer answer, Download.Validators validators)
      throws Passing {
    int status = answer.status();
    boolean conditional = validators.etag().isPresent() || validators.lastModified().isPresent();
    if (status == 304 && conditional) {
      return new Download(at, new byte[0], "", Optional.empty(), validators, false);
    }
    if (status != 200) {
      throw refused(address, answer);
    }
    String type = answer.header("content-type").orElse("text/html").toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(type);
    return new Download(
        WebLink.withoutUser(at),
        decoded(address, answer.body(), answer.header("content-encoding").orElse("")),
        type,
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        new Download.Validators(answer.header("etag"), answer.header("last-modified")),
        true);
  }

  private static BriefingException refused(URI address, Answer answer) throws Passing {
    int status = answer.status();
    BriefingException failure = new StatusException(address, status);
    if (status == 429 || status >= 500 && status < 600) {
      throw new Passing(failure, pause(answer));
    }
    return failure;
  }

  /** A date, or nonsense, is more than anybody waits for. */
  private static Duration pause(Answer answer) {
    Optional<String> asked = answer.header("retry-after");
    if (asked.isEmpty()) {
      return RETRY_PAUSE;
    }
    return SECONDS.matcher(asked.get().strip()).matches()
        ? Duration.ofSeconds(Integer.parseInt(asked.get().strip()))
        : Duration.ofDays(1);
  }

  /** Some servers pack without being asked, and some without saying so. */
  private byte[] decoded(URI address, byte[] bytes, String encoding) {
    String kind = encoding.strip().toLowerCase(Locale.ROOT);
    boolean packed = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    try {
      if (packed && List.of("", "identity", "gzip", "x-gzip").contains(kind)) {
        return bounded(new GZIPInputStream(new ByteArrayInputStream(bytes)));
      }
      if (kind.equals("deflate")) {
        return bounded(new InflaterInputStream(new ByteArrayInputStream(bytes)));
      }
    } catch (IOException e) {
      throw unreachable(address, "sent something that cannot be unpacked: " + e.getMessage());
    }
    if (List.of("", "identity", "gzip", "x-gzip").contains(kind)) {
      return bytes;
    }
    throw unreachable(address, "sent its page packed as '" + kind + "', which nobody asked for");
  }

  private byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
    if (bytes.length > limits.maxBytes()) {
      throw new IOException("unpacked it is larger than " + (limits.maxBytes() >> 20) + " MiB");
    }
    return bytes;
  }

  static BriefingException unreachable(URI address, String what) {
    return new BriefingException(Code.UNREACHABLE, address.toString(), what, "");
  }
}
