package org.audiobriefing.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/** Reads pages from files, from standard input ({@code -}) and from the web. */
public final class PageReader {
  private static final int MAX_NAMED = 10;

  /** Where a shell puts what one command writes for another. */
  private static final Pattern SHELL_PIPE =
      Pattern.compile("/(?:dev|proc/[^/]+)/(?:fd/\\d+|stdin)");

  private final FetchLimits limits;
  private final InputStream standardInput;
  private WebFetcher web;

  public PageReader(FetchLimits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * What an argument stands for.
   *
   * @param sources that can be read, one by one
   * @param unread what else lies in a folder
   */
  public record Listing(List<String> sources, List<String> unread) {
    public Listing {
      sources = List.copyOf(sources);
      unread = List.copyOf(unread);
    }

    /** Returns one line about what was not read, if there is anything. */
    public Optional<Diagnostic> note(String folder) {
      if (unread.isEmpty()) {
        return Optional.empty();
      }
      int more = unread.size() - MAX_NAMED;
      String names = String.join(", ", unread.subList(0, Math.min(MAX_NAMED, unread.size())));
      return Optional.of(
          Diagnostic.note(
              folder, "not read: " + names + (more > 0 ? " and " + more + " more" : "")));
    }
  }

  /**
   * Returns what an argument stands for: itself, or for a folder the articles in it, sorted by
   * name. Hidden files are nobody's articles.
   *
   * @throws BriefingException when a folder is empty or cannot be listed
   */
  public Listing expand(String argument) {
    if (isWeb(argument) || argument.equals("-") || !Files.isDirectory(path(argument))) {
      return new Listing(List.of(argument), List.of());
    }
    List<String> files = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(argument))) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (PageKinds.ARTICLE_FILE.matcher(name).matches() && Files.isRegularFile(entry)) {
          files.add(entry.toString());
        } else if (!name.startsWith(".")) {
          unread.add(name);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, argument, "the folder cannot be listed", "check its permissions");
    }
    files.sort(null);
    unread.sort(null);
    if (files.isEmpty()) {
      Listing none = new Listing(files, unread);
      throw new BriefingException(
          Code.INPUT_MISSING,
          argument,
          "holds no article (.txt, .html, .md, .eml, .mhtml)"
              + none.note("").map(n -> "; " + n.what()).orElse(""),
          "name a folder with articles");
    }
    return new Listing(files, unread);
  }

  /**
   * Reads one page.
   *
   * @param argument a file, {@code -} or an http(s) address
   */
  public Page read(String argument) {
    return read(argument, Identity.NOBODY);
  }

  /**
   * Reads one page.
   *
   * @param argument a file, {@code -} or an http(s) address
   * @param identity what its server is told
   */
  public Page read(String argument, Identity identity) {
    if (isWeb(argument)) {
      return web().page(address(argument), identity);
    }
    byte[] bytes = argument.equals("-") ? all(argument, standardInput) : file(argument);
    return PageKinds.page(argument, bytes, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads text that is no article, such as a script. */
  public String text(String argument) {
    if (isWeb(argument)) {
      return read(argument).text();
    }
    byte[] bytes = argument.equals("-") ? all(argument, standardInput) : file(argument);
    return TextDecoder.decode(bytes, Optional.empty());
  }

  /** One client for all pages; most runs need none. */
  private synchronized WebFetcher web() {
    if (web == null) {
      web = new WebFetcher(limits);
    }
    return web;
  }

  private static boolean isWeb(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  private static URI address(String argument) {
    return WebLink.of(argument)
        .orElseThrow(
            () ->
                new BriefingException(
                    Code.INPUT_MISSING, argument, "is not a web address", "check the spelling"));
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new BriefingException(Code.INPUT_MISSING, argument, "is not a file name", "");
    }
  }

  private byte[] file(String argument) {
    Path path = path(argument);
    try {
      if (Files.isRegularFile(path) && Files.size(path) > limits.maxBytes()) {
        throw tooLarge(argument);
      }
      if (isWaiting(path)) {
        throw new BriefingException(
            Code.INPUT_MISSING,
            argument,
            "is a pipe or device, not a file",
            "to read what another command writes, name '-'");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return all(argument, in);
      }
    } catch (NoSuchFileException e) {
      throw new BriefingException(
          Code.INPUT_MISSING,
          argument,
          Files.isSymbolicLink(path)
              ? "is a link to a file that is not there"
              : "there is no such file",
          "check the name");
    } catch (AccessDeniedException e) {
      throw new BriefingException(
          Code.PERMISSION, argument, "may not be read", "check its permissions");
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, argument, "cannot be read: " + e.getMessage(), "");
    }
  }

  /** Opening a pipe waits for whoever will write into it, perhaps for ever. */
  private static boolean isWaiting(Path path) throws IOException {
    return Files.exists(path)
        && Files.readAttributes(path, BasicFileAttributes.class).isOther()
        && !SHELL_PIPE.matcher(path.toString()).matches();
  }

  private byte[] all(String argument, InputStream in) {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.maxBytes() + 1));
      if (bytes.length > limits.maxBytes()) {
        throw tooLarge(argument);
      }
      return bytes;
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, argument, "cannot be read: " + e.getMessage(), "");
    }
  }

  private BriefingException tooLarge(String argument) {
    return new BriefingException(
        Code.NO_ARTICLE,
        argument,
        "is larger than " + (limits.maxBytes() >> 20) + " MiB",
        "name the article alone");
  }
}
