package org.audiobriefing.publication.daisy;

import static org.audiobriefing.script.Xml.escape;

import java.util.List;
import java.util.Locale;
import org.audiobriefing.publication.Clock;
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
  String htmlHead() {
    String language = escape(publication.script().language());
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + XHTML
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1$s\" xml:lang=\"%1$s\">\n"
            .formatted(language)
        + "<head>\n<meta http-equiv=\"Content-type\" content=\"text/html; charset=utf-8\" />\n"
        + "<title>"
        + escape(publication.title())
        + "</title>\n";
  }

  /** Returns the whole text; each sentence leads to its sound. */
  String text() {
    StringBuilder out = new StringBuilder(htmlHead());
    out.append(meta("dc:format", "Daisy 2.02")).append("</head>\n<body>\n");
    for (int c = 1; c <= transcript.sections().size(); c++) {
      if (!section(c).isHeaded()) {
        out.append("<h1 id=\"c").append(c).append("\">");
        out.append(escape(section(c).chapter().title())).append("</h1>\n");
      }
      for (Passage passage : section(c).passages()) {
        passage(out, passage, c);
      }
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private static void passage(StringBuilder out, Passage passage, int chapter) {
    String tag =
        switch (passage.kind()) {
          case HEADING -> "h1";
          case SUBHEADING -> "h2";
          case PARAGRAPH -> "p";
        };
    out.append('<').append(tag).append('>');
    String blank = "";
    for (Line line : passage.lines()) {
      out.append(blank).append("<span id=\"s").append(line.number()).append('"');
      out.append(line.language("lang", "xml:lang")).append("><a href=\"");
      out.append(place(chapter, line.number())).append("\">").append(escape(line.text()));
      out.append("</a></span>");
      blank = " ";
    }
    out.append("</").append(tag).append(">\n");
  }

  /** Returns the times of a chapter. */
  String smil(int chapter) {
    Section section = section(chapter);
    Timeline timeline = publication.timeline();
    double elapsed = timeline.seconds(section.chapter().start());
    double length = timeline.seconds(section.chapter().end()) - elapsed;
    StringBuilder out = new StringBuilder(SMIL);
    out.append(meta("dc:format", "Daisy 2.02"));
    out.append(meta("dc:title", publication.title()));
    out.append(meta("title", section.chapter().title()));
    out.append(
        meta("ncc:generator", "Audio Briefing " + publication.production().programVersion()));
    out.append(meta("ncc:totalElapsedTime", Clock.exact(elapsed)));
    out.append(meta("ncc:timeInThisSmil", Clock.exact(length)));
    out.append("<layout>\n<region id=\"textView\" />\n</layout>\n</head>\n<body>\n");
    out.append("<seq dur=\"").append(seconds(length)).append("\">\n");
    Clip clip = clip(chapter);
    for (Transcript.Clip spoken : section.clips()) {
      int n = spoken.line();
      out.append("<par endsync=\"last\" id=\"p").append(n).append("\">\n<text src=\"");
      out.append(TEXT).append("#s").append(n).append("\" id=\"t").append(n).append("\" />\n<seq>");
      out.append("<audio src=\"").append(soundName(chapter)).append("\" clip-begin=\"npt=");
      out.append(seconds(clip.seconds(timeline.seconds(spoken.start()))))
          .append("\" clip-end=\"npt=");
      out.append(seconds(clip.seconds(timeline.seconds(spoken.end()))))
          .append("\" id=\"a")
          .append(n);
      out.append("\" /></seq>\n</par>\n");
    }
    return out.append("</seq>\n</body>\n</smil>\n").toString();
  }

  /** Returns the list of all SMIL files. */
  String master() {
    Timeline timeline = publication.timeline();
    StringBuilder out = new StringBuilder(SMIL);
    out.append(meta("dc:format", "Daisy 2.02"));
    out.append(meta("dc:title", publication.title()));
    out.append(
        meta("ncc:generator", "Audio Briefing " + publication.production().programVersion()));
    out.append(meta("ncc:timeInThisSmil", Clock.exact(timeline.seconds(timeline.frames()))));
    out.append("<layout>\n<region id=\"textView\" />\n</layout>\n</head>\n<body>\n");
    for (int c = 1; c <= transcript.sections().size(); c++) {
      out.append("<ref src=\"").append(smilName(c)).append("\" title=\"");
      out.append(escape(section(c).chapter().title())).append("\" id=\"m").append(c);
      out.append("\" />\n");
    }
    return out.append("</body>\n</smil>\n").toString();
  }

  static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + escape(content) + "\" />\n";
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.3fs", value);
  }
}
