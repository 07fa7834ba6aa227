package org.audiobriefing.publication.epub;

import static org.audiobriefing.script.Xml.escape;

import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Transcript.Clip;
import org.audiobriefing.publication.Transcript.Kind;
import org.audiobriefing.publication.Transcript.Line;
import org.audiobriefing.publication.Transcript.Passage;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.speech.Timeline;

/** A chapter as text, and the overlay that says when each sentence of it is heard. */
final class ChapterDocument {
  private final Publication publication;
  private final Section section;
  private final int number;

  ChapterDocument(Publication publication, Section section, int number) {
    this.publication = publication;
    this.section = section;
    this.number = number;
  }

  /** Returns the XHTML. */
  String text() {
    String language = escape(publication.script().language());
    String title = escape(section.chapter().title());
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
        <head><title>%2$s</title><link rel="stylesheet" href="style.css"/></head>
        <body>
        <section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
        """
            .formatted(language, title));
    boolean headed = section.isHeaded();
    if (!headed) {
      out.append("<h1 id=\"title\">").append(title).append("</h1>\n");
    }
    int part = -1;
    for (Passage passage : section.passages()) {
      passage(out, passage, passage.part() != part);
      part = passage.part();
    }
    publication
        .address(section.chapter())
        .ifPresent(
            address ->
                out.append("<p class=\"source\"><a href=\"")
                    .append(escape(address.toASCIIString()))
                    .append("\">The article on the web</a></p>\n"));
    return out.append("</section>\n</body>\n</html>\n").toString();
  }

  private static void passage(StringBuilder out, Passage passage, boolean beginsPart) {
    String tag =
        switch (passage.kind()) {
          case HEADING -> "h1";
          case SUBHEADING -> "h2";
          case PARAGRAPH -> "p";
        };
    if (beginsPart) {
      out.append("<div id=\"").append(Names.part(passage.part())).append("\">");
    }
    out.append('<').append(tag).append(passage.kind() == Kind.HEADING ? " id=\"title\">" : ">");
    String blank = "";
    for (Line line : passage.lines()) {
      out.append(blank).append("<span id=\"s").append(line.number()).append('"');
      out.append(line.language("lang", "xml:lang")).append('>');
      out.append(escape(line.text())).append("</span>");
      blank = " ";
    }
    out.append("</").append(tag).append('>').append(beginsPart ? "</div>\n" : "\n");
  }

  /** Returns the overlay: clips without gaps, so that pauses are heard too. */
  String overlay() {
    Timeline timeline = publication.timeline();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
        <body>
        <seq id="chapter" epub:textref="%1$s" epub:type="chapter">
        """
            .formatted(Names.text(number)));
    for (Clip clip : section.clips()) {
      out.append("<par id=\"p").append(clip.line()).append("\"><text src=\"");
      out.append(Names.text(number)).append("#s").append(clip.line()).append("\"/><audio src=\"");
      out.append(Names.SOUND).append("\" clipBegin=\"").append(clock(timeline, clip.start()));
      out.append("\" clipEnd=\"").append(clock(timeline, clip.end())).append("\"/></par>\n");
    }
    return out.append("</seq>\n</body>\n</smil>\n").toString();
  }

  private static String clock(Timeline timeline, long frame) {
    return Clock.exact(timeline.seconds(frame));
  }
}
