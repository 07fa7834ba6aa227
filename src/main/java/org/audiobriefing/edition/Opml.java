package org.audiobriefing.edition;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.source.WebLink;
import org.audiobriefing.xml.StrangeXml;

/** Lists of feeds as readers export them: OPML 1.0 and 2.0. */
public final class Opml {
  private Opml() {}

  /**
   * A subscription.
   *
   * @param name for people
   * @param section the outermost group that it stands in, or ""
   */
  public record Subscription(String name, URI feed, String section) {}

  /**
   * Returns all feeds of a list, each once.
   *
   * @throws BriefingException when it is not there, no list, or lists no feed
   */
  public static List<Subscription> read(Path file) {
    List<Subscription> found = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = StrangeXml.of(in);
      Deque<String> groups = new ArrayDeque<>();
      boolean opml = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          opml |= xml.getLocalName().equalsIgnoreCase("opml");
          if (xml.getLocalName().equals("outline")) {
            outline(xml, groups, found);
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("outline")) {
          groups.pop();
        }
      }
      if (!opml) {
        throw wrong(file, "is no OPML file");
      }
    } catch (NoSuchFileException e) {
      throw new BriefingException(Code.INPUT_MISSING, file.toString(), "there is no such file", "");
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, file.toString(), "cannot be read: " + e.getMessage(), "");
    } catch (XMLStreamException e) {
      throw wrong(file, "is not well-formed XML");
    }
    if (found.isEmpty()) {
      throw wrong(file, "lists no feed");
    }
    return found;
  }

  private static void outline(XMLStreamReader xml, Deque<String> groups, List<Subscription> found) {
    String text = attribute(xml, "text").or(() -> attribute(xml, "title")).orElse("");
    Optional<URI> feed = attribute(xml, "xmlUrl").flatMap(WebLink::of);
    if (feed.isPresent() && found.stream().noneMatch(s -> s.feed().equals(feed.get()))) {
      String section = groups.isEmpty() ? "" : groups.peekLast();
      String name = text.isBlank() ? feed.get().getHost() : text.strip();
      found.add(new Subscription(name, feed.get(), section));
    }
    groups.push(text.strip());
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(v -> !v.isBlank());
  }

  private static BriefingException wrong(Path file, String what) {
    return new BriefingException(
        Code.CONFIGURATION, file.toString(), what, "export the subscriptions as OPML");
  }
}
