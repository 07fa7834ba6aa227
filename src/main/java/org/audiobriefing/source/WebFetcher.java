package org.audiobriefing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  static {
    // A name is looked up once: what was checked is what is asked (no DNS rebinding).
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  private final FetchLimits limits;
  private final HttpClient client;

  WebFetcher(FetchLimits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Returns a page of the web. */
  Page page(URI address) {
    Download download = fetch(address, Download.Validators.NONE, PAGE_BYTES);
    return PageReader.page(
        address.toString(),
        download.bytes(),
        Optional.of(download.type()),
        download.charset(),
        Optional.of(download.address()));
  }

  /** Returns what lies at an address; a passing failure is tried once more. */
  Download fetch(URI address, Download.Validators validators, long rawBytes) {
    long deadline = System.nanoTime() + limits.total().toNanos();
    try {
      return once(address, validators, rawBytes, deadline);
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
      return once(address, validators, rawBytes, deadline);
    } catch (Passing e) {
      throw e.failure;
    }
  }

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

  private Download once(URI address, Download.Validators validators, long rawBytes, long deadline)
      throws Passing {
    URI at = address;
    for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
      HttpResponse<byte[]> response = get(address, at, validators, rawBytes, deadline);
      Optional<URI> next = redirect(response, at);
      if (next.isEmpty()) {
        return download(address, at, response, validators);
      }
      at = next.get();
    }
    throw unreachable(address, "redirects more than " + limits.maxRedirects() + " times");
  }

  private void check(URI source, URI at) {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    if (at.getHost() == null || !List.of("http", "https").contains(scheme)) {
      throw unreachable(source, "leads to " + at + ", which is not a web address");
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
        if (!limits.policy().allows(address)) {
          throw new BriefingException(
              Code.UNREACHABLE,
              source.toString(),
              "leads to the private address " + address.getHostAddress(),
              "allow that with --allow-private, if it is meant");
        }
      }
    } catch (UnknownHostException e) {
      throw unreachable(source, "the server " + at.getHost() + " is not known");
    }
  }

  private HttpResponse<byte[]> get(
      URI source, URI at, Download.Validators validators, long rawBytes, long deadline)
      throws Passing {
    check(source, at);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .header("User-Agent", AGENT)
            .header("Accept", "text/html,application/rss+xml,application/atom+xml,*/*;q=0.5")
            .header("Accept-Encoding", "gzip");
    validators.etag().ifPresent(tag -> request.header("If-None-Match", tag));
    validators.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request.build(), info -> new BoundedBody(Math.min(rawBytes, limits.maxBytes())));
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw unreachable(source, "did not answer within " + limits.total().toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(source, "was interrupted");
    } catch (ExecutionException e) {
      BriefingException failure = unreachable(source, reason(e.getCause()));
      if (e.getCause() instanceof java.net.ConnectException) {
        throw new Passing(failure, RETRY_PAUSE);
      }
      throw failure;
    }
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return cause instanceof java.net.ConnectException
        ? "cannot be reached"
        : message == null ? "failed: " + cause.getClass().getSimpleName() : "failed: " + message;
  }

  private static Optional<URI> redirect(HttpResponse<byte[]> response, URI at) {
    int status = response.statusCode();
    if (status < 300 || status > 308 || status == 304) {
      return Optional.empty();
    }
    try {
      return response
          .headers()
          .firstValue("Location")
          .map(place -> at.resolve(place.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      throw unreachable(at, "redirects to something that is no address");
    }
  }

  private Download download(
      URI address, URI at, HttpResponse<byte[]> response, Download.Validators validators)
      throws Passing {
    int status = response.statusCode();
    HttpHeaders headers = response.headers();
    boolean conditional = validators.etag().isPresent() || validators.lastModified().isPresent();
    if (status == 304 && conditional) {
      return new Download(at, new byte[0], "", Optional.empty(), validators, false);
    }
    if (status != 200) {
      BriefingException failure = unreachable(address, "answered with status " + status);
      if (status == 429 || status >= 500 && status < 600) {
        throw new Passing(failure, pause(headers));
      }
      throw failure;
    }
    String type = headers.firstValue("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
    int charset = type.indexOf("charset=");
    Optional<String> named =
        charset < 0
            ? Optional.empty()
            : Optional.of(type.substring(charset + 8).replaceAll("[\"';].*|\"", "").strip());
    return new Download(
        at,
        decoded(address, response.body(), headers.firstValue("Content-Encoding").orElse("")),
        type,
        named,
        new Download.Validators(headers.firstValue("ETag"), headers.firstValue("Last-Modified")),
        true);
  }

  /** A date, or nonsense, is more than anybody waits for. */
  private static Duration pause(HttpHeaders headers) {
    Optional<String> asked = headers.firstValue("Retry-After");
    if (asked.isEmpty()) {
      return RETRY_PAUSE;
    }
    return asked.get().strip().matches("\\d{1,6}")
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
