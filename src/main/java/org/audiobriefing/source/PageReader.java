package org.audiobriefing.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** Reads pages from files, from standard input ({@code -}) and from the web. */
public final class PageReader {
  private final FetchLimits limits;
  private final InputStream standardInput;
  private WebFetcher web;

  public PageReader(FetchLimits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * Returns what an argument stands for: itself, or for a folder the text and HTML files in it,
   * sorted by name.
   *
   * @throws BriefingException when a folder is empty or cannot be listed
   */
  public List<String> expand(String argument) {
    if (isWeb(argument) || argument.equals("-")) {
      return List.of(argument);
    }
    Path path = path(argument);
    if (!Files.isDirectory(path)) {
      return List.of(argument);
    }
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches("[^.].*\\.(?:txt|text|html?|xhtml)") && Files.isRegularFile(entry)) {
          files.add(entry.toString());
        }
      }
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, argument, "the folder cannot be listed", "check its permissions");
    }
    if (files.isEmpty()) {
      throw new BriefingException(
          Code.INPUT_MISSING,
          argument,
          "holds no .txt or .html file",
          "name a folder with articles");
    }
    files.sort(null);
    return files;
  }

  /**
   * Reads one page.
   *
   * @param argument a file, {@code -} or an http(s) address
   */
  public Page read(String argument) {
    if (isWeb(argument)) {
      return web().page(address(argument));
    }
    byte[] bytes = argument.equals("-") ? all(argument, standardInput) : file(argument);
    return page(argument, bytes, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** One client for all pages; most runs need none. */
  private synchronized WebFetcher web() {
    if (web == null) {
      web = new WebFetcher(limits);
    }
    return web;
  }

  /** Makes a page of bytes; the type and charset are those that a server named. */
  static Page page(
      String source,
      byte[] bytes,
      Optional<String> type,
      Optional<String> charset,
      Optional<URI> address) {
    Optional<String> binary = TextDecoder.binary(bytes);
    if (binary.isPresent()) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          source,
          "is " + binary.get() + ", not a text or HTML page",
          "save the article as text or HTML");
    }
    String text = TextDecoder.decode(bytes, charset);
    if (text.isBlank()) {
      throw new BriefingException(Code.NO_ARTICLE, source, "is empty", "");
    }
    return new Page(source, kind(source, text, type), text, address);
  }

  private static Page.Kind kind(String source, String text, Optional<String> type) {
    if (type.isPresent()) {
      return type.get().contains("html") || looksLikeHtml(text) ? Page.Kind.HTML : Page.Kind.TEXT;
    }
    String name = source.toLowerCase(Locale.ROOT);
    boolean html =
        name.matches(".*\\.(?:html?|xhtml|php|aspx?)")
            || !name.endsWith(".txt") && looksLikeHtml(text);
    return html
            || name.endsWith(".txt")
                && text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html")
        ? Page.Kind.HTML
        : Page.Kind.TEXT;
  }

  private static boolean looksLikeHtml(String text) {
    String head =
        text.substring(0, Math.min(text.length(), 2000)).stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<")
            && (head.contains("<head")
                || head.contains("<body")
                || head.contains("<p>")
                || head.contains("<meta"));
  }

  private static boolean isWeb(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  private static URI address(String argument) {
    try {
      URI address = new URI(argument.strip());
      if (address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below, like an address without a host.
    }
    throw new BriefingException(
        Code.INPUT_MISSING, argument, "is not a web address", "check the spelling");
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
      try (InputStream in = Files.newInputStream(path)) {
        return all(argument, in);
      }
    } catch (NoSuchFileException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, argument, "there is no such file", "check the name");
    } catch (AccessDeniedException e) {
      throw new BriefingException(
          Code.PERMISSION, argument, "may not be read", "check its permissions");
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, argument, "cannot be read: " + e.getMessage(), "");
    }
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
