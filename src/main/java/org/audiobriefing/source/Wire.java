package org.audiobriefing.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends single requests, each with its body and its look-up of the name within one deadline, which
 * none of the platform's clients holds by itself. Follows nothing. Safe for use by many threads.
 */
final class Wire {
  private final Duration connect;
  private final HttpClient client;
  private final ExecutorService waiting =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "wire");
            thread.setDaemon(true);
            return thread;
          });

  Wire(Duration connect, Proxies proxies) {
    this.connect = connect;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(connect)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(proxies.selector())
            .build();
  }

  /**
   * Looks up a name.
   *
   * @param deadline of {@link System#nanoTime}
   */
  List<InetAddress> addresses(String host, long deadline)
      throws UnknownHostException, TimeoutException, InterruptedException {
    try {
      return await(
          waiting.submit(() -> List.of(InetAddress.getAllByName(unbracketed(host)))), deadline);
    } catch (IOException e) {
      throw new UnknownHostException(host);
    }
  }

  private static String unbracketed(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /**
   * Asks for what lies at an address.
   *
   * @param maxBytes of the body
   * @param deadline of {@link System#nanoTime}
   */
  Answer get(URI at, Map<String, String> headers, long maxBytes, long deadline)
      throws IOException, TimeoutException, InterruptedException {
    if (at.getHost() == null) {
      // A host with an underscore, which the client refuses.
      Callable<Answer> work = () -> underscored(at, headers, maxBytes, deadline);
      return await(waiting.submit(work), deadline);
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(at);
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), response -> new BoundedBody(maxBytes));
    HttpResponse<byte[]> response = await(answer, deadline);
    return new Answer(response.statusCode(), firsts(response.headers().map()), response.body());
  }

  /** The platform keeps the line of the status under no name. */
  private static Map<String, String> firsts(Map<String, List<String>> headers) {
    Map<String, String> firsts = new HashMap<>();
    headers.forEach(
        (name, values) -> {
          if (name != null) {
            firsts.put(name.toLowerCase(Locale.ROOT), values.get(0));
          }
        });
    return firsts;
  }

  private Answer underscored(URI at, Map<String, String> headers, long maxBytes, long deadline)
      throws IOException {
    HttpURLConnection connection = (HttpURLConnection) at.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout((int) connect.toMillis());
    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    connection.setReadTimeout((int) Math.max(1, left));
    headers.forEach(connection::setRequestProperty);
    try {
      int status = connection.getResponseCode();
      byte[] body = status == 200 ? body(connection, maxBytes) : new byte[0];
      return new Answer(status, firsts(connection.getHeaderFields()), body);
    } finally {
      connection.disconnect();
    }
  }

  private static byte[] body(HttpURLConnection connection, long maxBytes) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      byte[] bytes = in.readNBytes((int) maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw BoundedBody.tooLarge(maxBytes);
      }
      return bytes;
    }
  }

  private static <T> T await(Future<T> future, long deadline)
      throws IOException, TimeoutException, InterruptedException {
    try {
      return future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      future.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }
}
