package org.audiobriefing.publication.daisy;

import static org.audiobriefing.publication.daisy.Book.meta;

import java.time.ZoneOffset;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Markup;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Transcript.Passage;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.speech.Timeline;

/**
 * The navigation control centre: what a player shows and jumps by. Level one is a chapter, level
 * two a part of it.
 */
final class ControlCentre {
  /** The centre itself is listed with the others before its size is known. */
  private static final int OWN_KILOBYTES = 8;

  private final Book book;
  private final long bytes;
  private final Markup headings = Markup.oldXml();
  private int entries;
  private int depth = 1;

  /**
   * @param bytes of all other files
   */
  ControlCentre(Book book, long bytes) {
    this.book = book;
    this.bytes = bytes;
  }

  String write() {
    Publication publication = book.publication();
    for (int c = 1; c <= book.sections().size(); c++) {
      chapter(c);
    }
    Markup out = book.htmlHead();
    meta(out, "dc:title", publication.title());
    meta(out, "dc:creator", publication.artist().orElse(publication.production().series()));
    out.empty(
            "meta",
            "name",
            "dc:date",
            "content",
            publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate(),
            "scheme",
            "yyyy-mm-dd")
        .line();
    meta(out, "dc:format", "Daisy 2.02");
    meta(out, "dc:identifier", publication.slug());
    meta(out, "dc:language", publication.script().language());
    meta(out, "dc:publisher", publication.production().series());
    Timeline timeline = publication.timeline();
    int files = 3 + 2 * book.sections().size();
    String[][] facts = {
      {"ncc:charset", "utf-8"},
      {"ncc:depth", depth + ""},
      {"ncc:files", files + ""},
      {"ncc:footnotes", "0"},
      {"ncc:generator", "Audio Briefing " + publication.production().programVersion()},
      {"ncc:kByteSize", bytes / 1024 + OWN_KILOBYTES + ""},
      {"ncc:maxPageNormal", "0"},
      {"ncc:multimediaType", "audioFullText"},
      {"ncc:narrator", publication.narrator() + ", a synthetic voice"},
      {"ncc:pageFront", "0"},
      {"ncc:pageNormal", "0"},
      {"ncc:pageSpecial", "0"},
      {"ncc:prodNotes", "0"},
      {"ncc:producer", "Audio Briefing"},
      {"ncc:setInfo", "1 of 1"},
      {"ncc:sidebars", "0"},
      {"ncc:tocItems", entries + ""},
      {"ncc:totalTime", Clock.whole(timeline.seconds(timeline.frames()))},
    };
    for (String[] fact : facts) {
      meta(out, fact[0], fact[1]);
    }
    return out.own("</head>\n<body>\n").add(headings).own("</body>\n</html>\n").toString();
  }

  private void chapter(int c) {
    Section section = book.section(c);
    int part = 0;
    for (Passage passage : section.passages()) {
      int line = passage.lines().get(0).number();
      if (entries == 0) {
        // The first heading of a book is its title.
        heading(1, book.publication().title(), c, line);
      }
      if (passage == section.passages().get(0)) {
        heading(1, section.chapter().title(), c, line);
      } else if (passage.part() != part && !partTitle(section, passage).isEmpty()) {
        heading(2, partTitle(section, passage), c, line);
      }
      part = passage.part();
    }
  }

  private static String partTitle(Section section, Passage passage) {
    return section.chapter().parts().get(passage.part()).title();
  }

  private void heading(int level, String title, int chapter, int line) {
    String id = "h" + ++entries;
    depth = Math.max(depth, level);
    headings.open("h" + level, "class", entries == 1 ? "title" : null, "id", id);
    headings.element("a", title, "href", Book.place(chapter, line)).close("h" + level).line();
  }
}
