package org.audiobriefing.publication.daisy;

import java.util.List;
import java.util.Locale;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Markup;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.Transcript.Line;
import org.audiobriefing.publication.Transcript.Passage;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.publication.mp3.EncodedSound;
import org.audiobriefing.speech.Timeline;

/**
 * Text and times of the book; source: "DAISY 2.02 Specification" (DAISY Consortium, 28 February
 * 2001). One SMIL and one sound file a chapter.
 */
final class Book {
  static final String TEXT = "text.html";

  private static final String XHTML =
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
          + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n";
  private static final String SMIL =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
          + "<!DOCTYPE smil PUBLIC \"-//W3C//DTD SMIL 1.0//EN\""
          + " \"http://www.w3.org/TR/REC-smil/SMIL10.dtd\">\n<smil>\n<head>\n";

  private static final String LAYOUT =
      "<layout>\n<region id=\"textView\" />\n</layout>\n</head>\n<body>\n";

  private final Publication publication;
  private final Transcript transcript;
  private final EncodedSound sound;

  Book(Publication publication, Transcript transcript, EncodedSound sound) {
    this.publication = publication;
    this.transcript = transcript;
    this.sound = sound;
  }

  Publication publication() {
    return publication;
  }

  List<Section> sections() {
    return transcript.sections();
  }

  static String smilName(int chapter) {
    return String.format(Locale.ROOT, "c%04d.smil", chapter);
  }

  static String soundName(int chapter) {
    return String.format(Locale.ROOT, "c%04d.mp3", chapter);
  }

  /** Returns the place in a SMIL file that speaks a line. */
  static String place(int chapter, int line) {
    return smilName(chapter) + "#t" + line;
  }

  Clip clip(int chapter) {
    return Clip.of(section(chapter).chapter(), sound);
  }

  Section section(int chapter) {
    return transcript.sections().get(chapter - 1);
  }

  /** Returns the beginning of an XHTML document up to its title. */
  Markup htmlHead() {
    String language = publication.script().language();
    return Markup.oldXml()
        .own("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        .own(XHTML)
        .open(
            "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language)
        .own(
            "\n<head>\n<meta http-equiv=\"Content-type\" content=\"text/html; charset=utf-8\" />\n")
        .element("title", publication.title())
        .line();
  }

  /** Returns the whole text; each sentence leads to its sound. */
  String text() {
    Markup out = htmlHead();
    meta(out, "dc:format", "Daisy 2.02").own("</head>\n<body>\n");
    for (int c = 1; c <= transcript.sections().size(); c++) {
      if (!section(c).isHeaded()) {
        out.element("h1", section(c).chapter().title(), "id", "c" + c).line();
      }
      for (Passage passage : section(c).passages()) {
        passage(out, passage, c);
      }
    }
    return out.own("</body>\n</html>\n").toString();
  }

  private static void passage(Markup out, Passage passage, int chapter) {
    String tag =
        switch (passage.kind()) {
          case HEADING -> "h1";
          case SUBHEADING -> "h2";
          case PARAGRAPH -> "p";
        };
    out.open(tag);
    String blank = "";
    for (Line line : passage.lines()) {
      String language = line.language();
      out.own(blank)
          .open("span", "id", "s" + line.number(), "lang", language, "xml:lang", language);
      out.element("a", line.text(), "href", place(chapter, line.number())).close("span");
      blank = " ";
    }
    out.close(tag).line();
  }

  /** Returns the times of a chapter. */
  String smil(int chapter) {
    Section section = section(chapter);
    Timeline timeline = publication.timeline();
    double elapsed = timeline.seconds(section.chapter().start());
    double length = timeline.seconds(section.chapter().end()) - elapsed;
    Markup out = Markup.oldXml().own(SMIL);
    meta(out, "dc:format", "Daisy 2.02");
    meta(out, "dc:title", publication.title());
    meta(out, "title", section.chapter().title());
    generator(out);
    meta(out, "ncc:totalElapsedTime", Clock.exact(elapsed));
    meta(out, "ncc:timeInThisSmil", Clock.exact(length));
    out.own(LAYOUT).open("seq", "dur", seconds(length)).line();
    Clip clip = clip(chapter);
    for (Transcript.Clip spoken : section.clips()) {
      int n = spoken.line();
      out.open("par", "endsync", "last", "id", "p" + n).line();
      out.empty("text", "src", TEXT + "#s" + n, "id", "t" + n).own("\n<seq>");
      out.empty(
              "audio",
              "src",
              soundName(chapter),
              "clip-begin",
              "npt=" + seconds(clip.seconds(timeline.seconds(spoken.start()))),
              "clip-end",
              "npt=" + seconds(clip.seconds(timeline.seconds(spoken.end()))),
              "id",
              "a" + n)
          .own("</seq>\n</par>\n");
    }
    return out.own("</seq>\n</body>\n</smil>\n").toString();
  }

  /** Returns the list of all SMIL files. */
  String master() {
    Timeline timeline = publication.timeline();
    Markup out = Markup.oldXml().own(SMIL);
    meta(out, "dc:format", "Daisy 2.02");
    meta(out, "dc:title", publication.title());
    generator(out);
    meta(out, "ncc:timeInThisSmil", Clock.exact(timeline.seconds(timeline.frames())));
    out.own(LAYOUT);
    for (int c = 1; c <= transcript.sections().size(); c++) {
      String title = section(c).chapter().title();
      out.empty("ref", "src", smilName(c), "title", title, "id", "m" + c).line();
    }
    return out.own("</body>\n</smil>\n").toString();
  }

  private void generator(Markup out) {
    meta(out, "ncc:generator", "Audio Briefing " + publication.production().programVersion());
  }

  static Markup meta(Markup out, String name, String content) {
    return out.empty("meta", "name", name, "content", content).line();
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.3fs", value);
  }
}
