package org.audiobriefing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * Fetches one page. One deadline covers every redirect and the body, which the client's own
 * time-out does not.
 */
final class WebFetcher {
  private static final String AGENT = "AudioBriefing/0.1 (+reads articles aloud)";

  private final FetchLimits limits;

  WebFetcher(FetchLimits limits) {
    this.limits = limits;
  }

  Page fetch(URI address) {
    long deadline = System.nanoTime() + limits.total().toNanos();
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    URI at = address;
    for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
      HttpResponse<byte[]> response = get(client, address, at, deadline);
      Optional<URI> next = redirect(response, at);
      if (next.isEmpty()) {
        return page(address, at, response);
      }
      at = next.get();
    }
    throw unreachable(address, "redirects more than " + limits.maxRedirects() + " times");
  }

  private HttpResponse<byte[]> get(HttpClient client, URI source, URI at, long deadline) {
    if (at.getHost() == null
        || !List.of("http", "https")
            .contains(String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT))) {
      throw unreachable(source, "leads to " + at + ", which is not a web address");
    }
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .header("User-Agent", AGENT)
            .header("Accept", "text/html,text/plain;q=0.9,*/*;q=0.5")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new BoundedBody(limits.maxBytes()));
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw unreachable(source, "did not answer within " + limits.total().toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(source, "was interrupted");
    } catch (ExecutionException e) {
      throw unreachable(source, reason(e.getCause()));
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
      return response.headers().firstValue("Location").map(at::resolve);
    } catch (IllegalArgumentException e) {
      throw unreachable(at, "redirects to something that is no address");
    }
  }

  private static Page page(URI address, URI at, HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      throw unreachable(address, "answered with status " + response.statusCode());
    }
    HttpHeaders headers = response.headers();
    String type = headers.firstValue("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
    int charset = type.indexOf("charset=");
    Optional<String> named =
        charset < 0
            ? Optional.empty()
            : Optional.of(type.substring(charset + 8).replaceAll("[\"';].*|\"", "").strip());
    return PageReader.page(
        address.toString(), response.body(), Optional.of(type), named, Optional.of(at));
  }

  private static BriefingException unreachable(URI address, String what) {
    return new BriefingException(Code.UNREACHABLE, address.toString(), what, "");
  }

  /** Collects a body and stops at the limit. */
  private static final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final long maxBytes;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.Subscription subscription;

    BoundedBody(long maxBytes) {
      this.maxBytes = maxBytes;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        if (bytes.size() + buffer.remaining() > maxBytes) {
          subscription.cancel();
          body.completeExceptionally(
              new IOException("the page is larger than " + (maxBytes >> 20) + " MiB"));
          return;
        }
        byte[] part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes.writeBytes(part);
      }
    }

    @Override
    public void onError(Throwable error) {
      body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      body.complete(bytes.toByteArray());
    }
  }
}
