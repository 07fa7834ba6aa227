package org.audiobriefing.publication.epub;

import static org.audiobriefing.script.Xml.escape;

import java.util.List;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.speech.Timeline.ChapterSpan;
import org.audiobriefing.speech.Timeline.PartSpan;

/** The table of contents: chapters, and their parts a level deeper. */
final class Navigation {
  private Navigation() {}

  static String write(Publication publication) {
    String language = escape(publication.script().language());
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
        <head><title>Contents of %2$s</title><link rel="stylesheet" href="style.css"/></head>
        <body>
        <nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
        <h1 id="contents">Contents</h1>
        <ol>
        """
            .formatted(language, escape(publication.title())));
    List<ChapterSpan> chapters = publication.timeline().chapters();
    for (int c = 0; c < chapters.size(); c++) {
      String file = Names.text(c + 1);
      out.append("<li><a href=\"").append(file).append("\">");
      out.append(escape(chapters.get(c).title())).append("</a>");
      parts(out, chapters.get(c).parts(), file);
      out.append("</li>\n");
    }
    return out.append("</ol>\n</nav>\n</body>\n</html>\n").toString();
  }

  private static void parts(StringBuilder out, List<PartSpan> parts, String file) {
    if (parts.size() < 2) {
      return;
    }
    out.append("\n<ol>\n");
    for (int p = 0; p < parts.size(); p++) {
      out.append("<li><a href=\"").append(file).append('#').append(Names.part(p)).append("\">");
      String title = parts.get(p).title();
      out.append(escape(title.isEmpty() ? "Part " + (p + 1) : title)).append("</a></li>\n");
    }
    out.append("</ol>");
  }
}
