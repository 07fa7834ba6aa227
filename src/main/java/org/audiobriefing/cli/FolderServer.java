package org.audiobriefing.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.podcast.IndexPage;
import org.audiobriefing.publication.podcast.PodcastFeed;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Gives out the files of a folder and nothing else: GET and HEAD, ranges, entity tags. */
final class FolderServer implements AutoCloseable {
  private static final int MAX_THREADS = 16;
  private static final int IDLE_MS = 30_000;

  /** What names the address of the folder, and its kind. */
  private static final Map<String, String> OWN_ADDRESS =
      Map.of(
          PodcastFeed.FILE,
          "application/rss+xml; charset=utf-8",
          IndexPage.FILE,
          "text/html; charset=utf-8");

  /** Where a feed says that it lies. */
  private static final Pattern SELF =
      Pattern.compile(
          "<atom:link rel=\"self\"[^>]*href=\"([^\"]*)" + Pattern.quote(PodcastFeed.FILE));

  private final Server server;
  private final ServerConnector connector;
  private final String bind;

  private FolderServer(Server server, ServerConnector connector, String bind) {
    this.server = server;
    this.connector = connector;
    this.bind = bind;
  }

  /**
   * Begins to serve.
   *
   * @param port or 0 for any that is free
   */
  static FolderServer start(Path folder, String bind, int port) {
    Server server = new Server(new QueuedThreadPool(MAX_THREADS));
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(bind);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MS);
    server.addConnector(connector);
    server.setHandler(new ReadOnly(files(server, folder), folder));
    try {
      server.start();
      return new FolderServer(server, connector, bind);
    } catch (Exception e) {
      stop(server);
      String what = e instanceof IOException ? e.getMessage() : e.toString();
      throw new BriefingException(
          Code.CANNOT_CREATE,
          bind + " port " + port,
          "cannot be listened on: " + what,
          "name another port with --port");
    }
  }

  private static ResourceHandler files(Server server, Path folder) {
    ResourceHandler files = new ResourceHandler();
    files.setBaseResource(ResourceFactory.of(server).newResource(folder.toAbsolutePath()));
    files.setDirAllowed(false);
    files.setAcceptRanges(true);
    files.setEtags(true);
    files.setWelcomeFiles(List.of("index.html"));
    MimeTypes.Mutable types = server.getMimeTypes();
    types.addMimeMapping("mp3", "audio/mpeg");
    types.addMimeMapping("wav", "audio/wav");
    types.addMimeMapping("vtt", "text/vtt; charset=utf-8");
    types.addMimeMapping("epub", "application/epub+zip");
    types.addMimeMapping("xml", "application/rss+xml; charset=utf-8");
    types.addMimeMapping("json", "application/json");
    types.addMimeMapping("txt", "text/plain; charset=utf-8");
    types.addMimeMapping("html", "text/html; charset=utf-8");
    return files;
  }

  /** Hidden files are the program's own; whatever would change something is refused. */
  private static final class ReadOnly extends Handler.Wrapper {
    private final Path root;

    ReadOnly(Handler files, Path root) {
      super(files);
      this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      boolean reads =
          HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
      String path = Request.getPathInContext(request);
      response.getHeaders().put(new HttpField("X-Content-Type-Options", "nosniff"));
      if (!reads) {
        response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        return true;
      }
      if (path.contains("/.") || !isInside(path)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        return true;
      }
      String file = path.equals("/") ? IndexPage.FILE : path.substring(1);
      if (OWN_ADDRESS.containsKey(file) && Files.isRegularFile(root.resolve(file))) {
        here(file, request, response, callback);
        return true;
      }
      boolean ranged = isWanted(request.getHeaders(), path);
      return super.handle(ranged ? request : new Whole(request), response, callback);
    }

    /** Feed and index as they are tried here: what they name is asked from this server. */
    private void here(String file, Request request, Response response, Callback callback)
        throws IOException {
      Path feed = root.resolve(PodcastFeed.FILE);
      Matcher self = SELF.matcher(Files.exists(feed) ? Files.readString(feed) : "");
      String server =
          "http://" + Request.getServerName(request) + ":" + Request.getServerPort(request) + "/";
      String text = Files.readString(root.resolve(file));
      byte[] bytes =
          (self.find() ? text.replace(self.group(1), server) : text)
              .getBytes(StandardCharsets.UTF_8);
      response
          .getHeaders()
          .put(HttpHeader.CONTENT_TYPE, OWN_ADDRESS.get(file))
          .put(HttpHeader.CONTENT_LENGTH, Integer.toString(bytes.length));
      boolean body = HttpMethod.GET.is(request.getMethod());
      response.write(true, ByteBuffer.wrap(body ? bytes : new byte[0]), callback);
    }

    /** A link may lead anywhere; what it leads to is served only from within the folder. */
    private boolean isInside(String path) {
      try {
        Path file = file(path);
        return !Files.exists(file) || file.toRealPath().startsWith(root.toRealPath());
      } catch (IOException | InvalidPathException e) {
        // What cannot be found is not served.
        return false;
      }
    }

    private Path file(String path) {
      return root.resolve(path.startsWith("/") ? path.substring(1) : path).normalize();
    }

    /**
     * Returns whether a range of a file is asked for and still means the same (RFC 9110, 13.1.5 and
     * 14.2): in bytes, and of the version that the asker has begun with.
     */
    private boolean isWanted(HttpFields headers, String path) throws IOException {
      String range = headers.get(HttpHeader.RANGE);
      if (range == null) {
        return true;
      }
      String begun = headers.get(HttpHeader.IF_RANGE);
      return range.strip().startsWith("bytes=")
          && (begun == null || isOf(begun, Files.getLastModifiedTime(file(path))));
    }
  }

  /** Returns whether a file was last changed then; marks of versions are never strong enough. */
  private static boolean isOf(String date, FileTime changed) {
    try {
      Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip()));
      return then.getEpochSecond() == changed.to(TimeUnit.SECONDS);
    } catch (DateTimeException e) {
      // No date: an entity tag, or nonsense.
      return false;
    }
  }

  /** A request for all of a file, whatever part of it was asked for. */
  private static final class Whole extends Request.Wrapper {
    private final HttpFields headers;

    Whole(Request request) {
      super(request);
      this.headers =
          HttpFields.build(request.getHeaders())
              .remove(HttpHeader.RANGE)
              .remove(HttpHeader.IF_RANGE)
              .asImmutable();
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }

  /** Returns where it can be reached. */
  URI address() {
    InetSocketAddress at = new InetSocketAddress(bind, connector.getLocalPort());
    String host = at.getHostString().contains(":") ? "[" + bind + "]" : bind;
    return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
  }

  /** Serves until the process is ended. */
  void await() {
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      // It ends with the process; there is nothing to lose in it.
      return;
    }
  }

  @Override
  public void close() {
    stop(server);
  }
}
