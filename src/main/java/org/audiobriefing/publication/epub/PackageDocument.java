package org.audiobriefing.publication.epub;

import static org.audiobriefing.script.Xml.escape;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.audiobriefing.publication.Clock;
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
  private final StringBuilder out = new StringBuilder();

  PackageDocument(Publication publication) {
    this.publication = publication;
  }

  String write() {
    String language = escape(publication.script().language());
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%s" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        """
            .formatted(language));
    metadata(language);
    out.append("  </metadata>\n  <manifest>\n");
    manifest();
    out.append("  </manifest>\n  <spine>\n");
    for (int i = 1; i <= chapters().size(); i++) {
      out.append("    <itemref idref=\"").append(Names.base(i)).append("\"/>\n");
    }
    return out.append("  </spine>\n</package>\n").toString();
  }

  private List<ChapterSpan> chapters() {
    return publication.timeline().chapters();
  }

  private void metadata(String language) {
    UUID id =
        UUID.nameUUIDFromBytes(
            (publication.title() + '\0' + publication.production().created())
                .getBytes(StandardCharsets.UTF_8));
    element("<dc:identifier id=\"id\">", "urn:uuid:" + id, "</dc:identifier>");
    element("<dc:title>", publication.title(), "</dc:title>");
    element("<dc:language>", language, "</dc:language>");
    String artist = publication.artist().orElse(publication.production().series());
    element("<dc:creator>", artist, "</dc:creator>");
    element("<dc:publisher>", publication.production().series(), "</dc:publisher>");
    element(
        "<dc:date>",
        publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
        "</dc:date>");
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
          "<meta property=\"media:duration\" refines=\"#" + Names.base(i) + "-overlay\">",
          Clock.exact(seconds),
          "</meta>");
    }
  }

  private void manifest() {
    item("nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
    item("style", "style.css", "text/css", "");
    item("cover", "cover.png", "image/png", " properties=\"cover-image\"");
    item("sound", Names.SOUND, "audio/mpeg", "");
    for (int i = 1; i <= chapters().size(); i++) {
      String overlay = Names.base(i) + "-overlay";
      item(
          Names.base(i),
          Names.text(i),
          "application/xhtml+xml",
          " media-overlay=\"" + overlay + "\"");
      item(overlay, Names.overlay(i), "application/smil+xml", "");
    }
  }

  private void item(String id, String href, String type, String more) {
    out.append("    <item id=\"").append(id).append("\" href=\"").append(href);
    out.append("\" media-type=\"").append(type).append('"').append(more).append("/>\n");
  }

  private void meta(String property, String value) {
    element("<meta property=\"" + property + "\">", value, "</meta>");
  }

  private void element(String open, String text, String close) {
    out.append("    ").append(open).append(escape(text)).append(close).append('\n');
  }
}
