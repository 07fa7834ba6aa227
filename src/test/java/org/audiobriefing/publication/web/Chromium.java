package org.audiobriefing.publication.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A real browser, driven over the Chrome DevTools Protocol; one page. Needs Chromium at {@code
 * /usr/bin/chromium} (Debian: apt-get install chromium).
 */
final class Chromium implements AutoCloseable, WebSocket.Listener {
  private static final String BINARY = "/usr/bin/chromium";
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--autoplay-policy=no-user-gesture-required",
          "--mute-audio",
          "--remote-debugging-port=0");
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new ArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private String session = "";
  private int calls;

  private Chromium(Path profile) throws Exception {
    List<String> command = new ArrayList<>(List.of(BINARY));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    URI address = URI.create(debugger());
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, this)
            .get(20, TimeUnit.SECONDS);
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    call("Page.enable", Map.of());
    call("Network.enable", Map.of());
  }

  /** Starts the browser, or skips the test where there is none. */
  static Chromium start(Path profile) throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of(BINARY)),
        "chromium is not installed (Debian: apt-get install chromium)");
    return new Chromium(profile);
  }

  private String debugger() throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      seen.append(line).append('\n');
      if (line.startsWith("DevTools listening on ")) {
        Thread drain = new Thread(() -> out.lines().forEach(ignored -> {}), "chromium output");
        drain.setDaemon(true);
        drain.start();
        return line.substring("DevTools listening on ".length());
      }
    }
    throw new IOException("chromium did not start: " + seen);
  }

  /** Calls a method of the protocol and returns its result. */
  JsonNode call(String method, Map<String, Object> parameters) throws Exception {
    int id = ++calls;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new java.util.HashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(JSON.writeValueAsString(message), true).get(10, TimeUnit.SECONDS);
    JsonNode reply = answer.get(30, TimeUnit.SECONDS);
    assertTrue(reply.get("error") == null, () -> method + ": " + reply);
    return reply.get("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    partial.append(text);
    if (last) {
      try {
        JsonNode message = JSON.readTree(partial.toString());
        if (message.has("id")) {
          answers.remove(message.get("id").asInt()).complete(message);
        } else if (message.path("method").asText().equals("Network.requestWillBeSent")) {
          synchronized (requests) {
            requests.add(message.at("/params/request/url").asText());
          }
        }
      } catch (IOException e) {
        answers.values().forEach(a -> a.completeExceptionally(e));
      }
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  /** Returns every address that the page asked for since it was opened. */
  List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** Opens a page and waits until it is loaded. */
  void open(String address) throws Exception {
    synchronized (requests) {
      requests.clear();
    }
    call("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** Returns the value of an expression, promises resolved. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    assertTrue(result.get("exceptionDetails") == null, () -> expression + ": " + result);
    return result.get("result").path("value");
  }

  /** Waits until an expression is true. */
  void await(String expression) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
    while (!evaluate(expression).asBoolean()) {
      assertTrue(System.nanoTime() < deadline, () -> "never became true: " + expression);
      Thread.sleep(40);
    }
  }

  /** Presses and releases a key, for example "Tab" or "k". */
  void press(String key) throws Exception {
    Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40);
    Map<String, Object> event = new java.util.HashMap<>();
    event.put("key", key);
    event.put("windowsVirtualKeyCode", codes.getOrDefault(key, (int) key.charAt(0)));
    boolean prints = key.length() == 1 || key.equals("Enter");
    if (prints) {
      event.put("text", key.equals("Enter") ? "\r" : key);
    }
    event.put("type", prints ? "keyDown" : "rawKeyDown");
    call("Input.dispatchKeyEvent", event);
    event.put("type", "keyUp");
    call("Input.dispatchKeyEvent", event);
  }

  void size(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Chooses "light" or "dark". */
  void scheme(String scheme) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void screenshot(Path file) throws Exception {
    JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png"));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(shot.get("data").asText()));
  }

  @Override
  public void close() throws Exception {
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    // Its helpers outlive it by moments and would still write into the profile.
    for (ProcessHandle helper : helpers) {
      helper.destroyForcibly();
      helper.onExit().get(10, TimeUnit.SECONDS);
    }
  }
}
