package org.audiobriefing.publication.epub;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Markup;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/** What is in the book and for whom: EPUB 3.3 with the metadata of EPUB Accessibility 1.1. */
final class PackageDocument {
  private static final String[][] ACCESSIBILITY = {
    {"accessMode", "textual"},
    {"accessMode", "auditory"},
    {"accessModeSufficient", "textual,auditory"},
    {"accessModeSufficient", "textual"},
    {"accessModeSufficient", "auditory"},
    {"accessibilityFeature", "synchronizedAudioText"},
    {"accessibilityFeature", "tableOfContents"},
    {"accessibilityFeature", "structuralNavigation"},
    {"accessibilityFeature", "readingOrder"},
    {"accessibilityFeature", "displayTransformability"},
    {"accessibilityHazard", "none"},
    {
      "accessibilitySummary",
      "The whole text is spoken by a synthetic voice and marked sentence by sentence. Chapters and "
          + "their parts can be reached from the table of contents. There are no pictures but the cover."
    },
  };

  private final Publication publication;
  private final Markup out = Markup.xml();

  PackageDocument(Publication publication) {
    this.publication = publication;
  }

  String write() {
    String language = publication.script().language();
    out.own("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .open(
            "package",
            "xmlns",
            "http://www.idpf.org/2007/opf",
            "version",
            "3.0",
            "unique-identifier",
            "id",
            "xml:lang",
            language,
            "prefix",
            "a11y: http://www.idpf.org/epub/vocab/package/a11y/#")
        .own("\n  <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    metadata(language);
    out.own("  </metadata>\n  <manifest>\n");
    manifest();
    out.own("  </manifest>\n  <spine>\n");
    for (int i = 1; i <= chapters().size(); i++) {
      out.own("    ").empty("itemref", "idref", Names.base(i)).line();
    }
    return out.own("  </spine>\n</package>\n").toString();
  }

  private List<ChapterSpan> chapters() {
    return publication.timeline().chapters();
  }

  private void metadata(String language) {
    UUID id =
        UUID.nameUUIDFromBytes(
            (publication.title() + '\0' + publication.production().created())
                .getBytes(StandardCharsets.UTF_8));
    element("dc:identifier", "urn:uuid:" + id, "id", "id");
    element("dc:title", publication.title());
    element("dc:language", language);
    String artist = publication.artist().orElse(publication.production().series());
    element("dc:creator", artist);
    element("dc:publisher", publication.production().series());
    element(
        "dc:date",
        publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    meta(
        "dcterms:modified",
        publication.production().created().truncatedTo(ChronoUnit.SECONDS).toString());
    for (String[] property : ACCESSIBILITY) {
      meta("schema:" + property[0], property[1]);
    }
    meta("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.1 Level AA");
    meta("a11y:certifiedBy", "Audio Briefing");
    meta("media:narrator", publication.narrator() + ", a synthetic voice");
    meta("media:active-class", "said");
    Timeline timeline = publication.timeline();
    meta("media:duration", Clock.exact(timeline.seconds(timeline.frames())));
    for (int i = 1; i <= chapters().size(); i++) {
      ChapterSpan chapter = chapters().get(i - 1);
      double seconds = timeline.seconds(chapter.end()) - timeline.seconds(chapter.start());
      element(
          "meta",
          Clock.exact(seconds),
          "property",
          "media:duration",
          "refines",
          "#" + Names.base(i) + "-overlay");
    }
  }

  private void manifest() {
    item("nav", "nav.xhtml", "application/xhtml+xml", "properties", "nav");
    item("style", "style.css", "text/css");
    item("cover", "cover.png", "image/png", "properties", "cover-image");
    item("sound", Names.SOUND, Format.MP3.mediaType());
    for (int i = 1; i <= chapters().size(); i++) {
      String overlay = Names.base(i) + "-overlay";
      item(Names.base(i), Names.text(i), "application/xhtml+xml", "media-overlay", overlay);
      item(overlay, Names.overlay(i), "application/smil+xml");
    }
  }

  private void item(String id, String href, String type, String... more) {
    String name = more.length > 0 ? more[0] : "properties";
    String value = more.length > 0 ? more[1] : null;
    out.own("    ");
    out.empty("item", "id", id, "href", href, "media-type", type, name, value).line();
  }

  private void meta(String property, String value) {
    element("meta", value, "property", property);
  }

  private void element(String name, String text, Object... attributes) {
    out.own("    ").element(name, text, attributes).line();
  }
}
