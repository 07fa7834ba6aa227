package org.audiobriefing.publication.epub;

import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Markup;
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
    String title = section.chapter().title();
    Markup out =
        Xhtml.begun(publication, title)
            .own(
                "<section epub:type=\"chapter\" role=\"doc-chapter\" aria-labelledby=\"title\">\n");
    if (!section.isHeaded()) {
      out.element("h1", title, "id", "title").line();
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
                out.open("p", "class", "source")
                    .element("a", "The article on the web", "href", address.toASCIIString())
                    .close("p")
                    .line());
    return out.own("</section>\n</body>\n</html>\n").toString();
  }

  private static void passage(Markup out, Passage passage, boolean beginsPart) {
    String tag =
        switch (passage.kind()) {
          case HEADING -> "h1";
          case SUBHEADING -> "h2";
          case PARAGRAPH -> "p";
        };
    if (beginsPart) {
      out.open("div", "id", Names.part(passage.part()));
    }
    out.open(tag, "id", passage.kind() == Kind.HEADING ? "title" : null);
    String blank = "";
    for (Line line : passage.lines()) {
      String language = line.language();
      out.own(blank);
      out.element(
          "span", line.text(), "id", "s" + line.number(), "lang", language, "xml:lang", language);
      blank = " ";
    }
    out.close(tag).own(beginsPart ? "</div>\n" : "\n");
  }

  /** Returns the overlay: clips without gaps, so that pauses are heard too. */
  String overlay() {
    Timeline timeline = publication.timeline();
    Markup out =
        Markup.xml()
            .own("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .own("<smil xmlns=\"http://www.w3.org/ns/SMIL\"")
            .own(" xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\">\n<body>\n")
            .open(
                "seq", "id", "chapter", "epub:textref", Names.text(number), "epub:type", "chapter")
            .line();
    for (Clip clip : section.clips()) {
      out.open("par", "id", "p" + clip.line())
          .empty("text", "src", Names.text(number) + "#s" + clip.line())
          .empty(
              "audio",
              "src",
              Names.SOUND,
              "clipBegin",
              clock(timeline, clip.start()),
              "clipEnd",
              clock(timeline, clip.end()))
          .close("par")
          .line();
    }
    return out.own("</seq>\n</body>\n</smil>\n").toString();
  }

  private static String clock(Timeline timeline, long frame) {
    return Clock.exact(timeline.seconds(frame));
  }
}
