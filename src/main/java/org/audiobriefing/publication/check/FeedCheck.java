package org.audiobriefing.publication.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audiobriefing.publication.podcast.Category;
import org.audiobriefing.xml.StrangeXml;

/** A podcast feed: what apps and directories ask of RSS 2.0 with enclosures. */
final class FeedCheck {
  private final Path file;
  private final Finding.Draft draft;
  private final Set<String> guids = new HashSet<>();
  private final Map<String, String> channel = new HashMap<>();
  private final Map<String, String> item = new HashMap<>();
  private int items;

  private FeedCheck(Path file, Finding.Draft draft) {
    this.file = file;
    this.draft = draft;
  }

  static Finding of(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    try (var in = Files.newInputStream(file)) {
      new FeedCheck(file, draft).read(StrangeXml.of(in));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      draft.fault("line " + line + ": is not well-formed XML");
    }
    return draft.checked();
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
    boolean inItem = false;
    String text = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        text = "";
        inItem |= xml.getLocalName().equals("item");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          String key = name(xml) + "@" + xml.getAttributeLocalName(i);
          (inItem ? item : channel).put(key, xml.getAttributeValue(i));
        }
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text += xml.getText();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("item")) {
          item();
          inItem = false;
          item.clear();
        } else {
          (inItem ? item : channel).put(name(xml), text.strip());
        }
        text = "";
      }
    }
    for (String needed :
        new String[] {
          "title", "link", "description", "language", "itunes:author", "itunes:explicit"
        }) {
      draft.need(!channel.getOrDefault(needed, "").isBlank(), "the channel has no " + needed);
    }
    draft.need(channel.containsKey("itunes:image@href"), "the channel has no itunes:image");
    String category = channel.get("itunes:category@text");
    draft.need(category != null, "the channel has no itunes:category");
    draft.need(
        category == null || Category.named(category).isPresent(),
        "the category '" + category + "' is in no podcast directory");
    draft.fact(items + (items == 1 ? " episode" : " episodes"));
  }

  private static String name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }

  private void item() throws IOException {
    items++;
    String where = "episode " + items;
    String guid = item.getOrDefault("guid", "");
    draft.need(!guid.isBlank(), where + " has no guid");
    draft.need(guids.add(guid), where + " has the guid of another one");
    draft.need(!item.getOrDefault("title", "").isBlank(), where + " has no title");
    String url = item.getOrDefault("enclosure@url", "");
    String length = item.getOrDefault("enclosure@length", "");
    draft.need(url.matches("https?://.+"), where + " has no enclosure with a web address");
    draft.need(length.matches("[1-9][0-9]*"), where + " does not say how many bytes it has");
    draft.need(
        item.getOrDefault("enclosure@type", "").matches("audio/.+"),
        where + " is not of a sound type");
    String date = item.getOrDefault("pubDate", "");
    try {
      DateTimeFormatter.RFC_1123_DATE_TIME.parse(date);
    } catch (DateTimeException e) {
      draft.fault(where + " has the date '" + date + "', which is not RFC 2822");
    }
    size(where, url, length);
  }

  /** Where the sound lies beside the feed, its size must be the one that is told. */
  private void size(String where, String url, String length) throws IOException {
    if (!url.matches("https?://[^\\s]+") || !length.matches("[1-9][0-9]{0,17}")) {
      return;
    }
    String[] steps = URI.create(url).getPath().split("/");
    for (int from = 1; from < steps.length; from++) {
      Path beside = file.toAbsolutePath().getParent();
      for (int i = from; i < steps.length; i++) {
        beside = beside.resolve(Path.of(steps[i]).getFileName());
      }
      if (Files.isRegularFile(beside)) {
        long bytes = Files.size(beside);
        draft.need(
            bytes == Long.parseLong(length), where + " says " + length + " bytes but has " + bytes);
        return;
      }
    }
  }
}
