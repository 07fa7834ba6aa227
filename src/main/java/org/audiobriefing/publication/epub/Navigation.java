package org.audiobriefing.publication.epub;

import java.util.List;
import org.audiobriefing.publication.Markup;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.speech.Timeline.ChapterSpan;
import org.audiobriefing.speech.Timeline.PartSpan;

/** The table of contents: chapters, and their parts a level deeper. */
final class Navigation {
  private Navigation() {}

  static String write(Publication publication) {
    Markup out =
        Xhtml.begun(publication, "Contents of " + publication.title())
            .own(
                """
                <nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
                <h1 id="contents">Contents</h1>
                <ol>
                """);
    List<ChapterSpan> chapters = publication.timeline().chapters();
    for (int c = 0; c < chapters.size(); c++) {
      String file = Names.text(c + 1);
      out.open("li").element("a", chapters.get(c).title(), "href", file);
      parts(out, chapters.get(c).parts(), file);
      out.close("li").line();
    }
    return out.own("</ol>\n</nav>\n</body>\n</html>\n").toString();
  }

  private static void parts(Markup out, List<PartSpan> parts, String file) {
    if (parts.size() < 2) {
      return;
    }
    out.own("\n<ol>\n");
    for (int p = 0; p < parts.size(); p++) {
      String title = parts.get(p).title();
      String shown = title.isEmpty() ? "Part " + (p + 1) : title;
      out.open("li").element("a", shown, "href", file + '#' + Names.part(p));
      out.close("li").line();
    }
    out.own("</ol>");
  }
}
