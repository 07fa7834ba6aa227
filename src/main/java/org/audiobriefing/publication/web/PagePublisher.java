package org.audiobriefing.publication.web;

import static org.audiobriefing.script.Xml.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Csp;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.publication.Resources;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.Transcript.Kind;
import org.audiobriefing.publication.Transcript.Line;
import org.audiobriefing.publication.Transcript.Passage;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/**
 * Writes one web page that needs nothing but the sound beside it: player, chapters, and a
 * transcript that follows the voice. Article text is only ever escaped text; scripts and styles run
 * by their hash alone.
 */
public final class PagePublisher implements Publisher {
  private static final String STYLE = Resources.text(PagePublisher.class, "page.css");
  private static final String SCRIPT = Resources.text(PagePublisher.class, "page.js");

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    files.write(target, page(publication));
  }

  private static String page(Publication publication) {
    Timeline timeline = publication.timeline();
    Transcript transcript = Transcript.of(timeline);
    StringBuilder html = new StringBuilder(1 << 16);
    head(html, publication);
    player(html, publication);
    html.append("<div class=\"columns\">\n");
    chapters(html, timeline);
    html.append("<div id=\"transcript\" tabindex=\"-1\">\n");
    int told = Chapter.NO_STORY;
    for (int i = 0; i < transcript.sections().size(); i++) {
      Section section = transcript.sections().get(i);
      section(html, publication, section, i + 1, section.chapter().story() != told);
      told = section.chapter().story();
    }
    html.append("</div>\n</div>\n</main>\n");
    foot(html, publication);
    html.append("<script type=\"application/json\" id=\"times\">");
    html.append(WordTimes.json(transcript, timeline)).append("</script>\n");
    html.append("<script>").append(SCRIPT).append("</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private static void head(StringBuilder html, Publication publication) {
    String title = escape(publication.title());
    html.append("<!DOCTYPE html>\n<html lang=\"").append(escape(publication.script().language()));
    html.append("\" data-id=\"").append(escape(publication.slug())).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.append("media-src 'self' file:; img-src data:; script-src '").append(Csp.hash(SCRIPT));
    html.append("'; style-src '").append(Csp.hash(STYLE));
    html.append("'; base-uri 'none'; form-action 'none'\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.append("<link rel=\"icon\" href=\"data:,\">\n");
    html.append("<title>").append(title).append("</title>\n<style>").append(STYLE);
    html.append("</style>\n</head>\n<body>\n");
    html.append("<a class=\"skip\" href=\"#transcript\">Skip to the transcript</a>\n");
    html.append("<header>\n<h1>").append(title).append("</h1>\n<p class=\"meta\">");
    Timeline timeline = publication.timeline();
    html.append(publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate())
        .append(" · ");
    html.append(Clock.brief(timeline.seconds(timeline.frames()))).append(" · ");
    html.append(escape(publication.artist().orElse(publication.production().series())));
    html.append("</p>\n</header>\n<main>\n");
  }

  private static void player(StringBuilder html, Publication publication) {
    Format sound = Format.sound(publication.production().formats()).orElse(Format.WAV);
    String name = publication.slug() + sound.ending();
    html.append("<div class=\"player\" role=\"region\" aria-label=\"Player\">\n");
    html.append("<audio id=\"audio\" controls preload=\"metadata\" src=\"")
        .append(escape(reference(name)));
    html.append("\" data-name=\"").append(escape(name)).append("\" data-artist=\"");
    html.append(escape(publication.artist().orElse(publication.production().series())));
    html.append("\" aria-label=\"").append(escape(publication.title())).append("\"></audio>\n");
    html.append("<p><a download href=\"").append(escape(reference(name))).append("\">Download ");
    html.append(sound.name()).append("</a></p>\n");
    html.append(Resources.text(PagePublisher.class, "controls.html"));
  }

  /** A file name may hold what means something else in an address. */
  private static String reference(String name) {
    return "./" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void chapters(StringBuilder html, Timeline timeline) {
    html.append("<nav aria-labelledby=\"chapters\">\n<h2 id=\"chapters\">Chapters</h2>\n<ol>\n");
    int number = 1;
    for (ChapterSpan chapter : timeline.chapters()) {
      String title = escape(chapter.title());
      html.append("<li><a href=\"#c").append(number++).append("\" data-from=\"");
      html.append(timeline.millis(chapter.start())).append("\" data-title=\"").append(title);
      html.append("\"><time>").append(Clock.brief(timeline.seconds(chapter.start())));
      html.append("</time> <span>").append(title).append("</span></a></li>\n");
    }
    html.append("</ol>\n</nav>\n");
  }

  private static void section(
      StringBuilder html,
      Publication publication,
      Section section,
      int number,
      boolean beginsStory) {
    String id = "c" + number;
    html.append("<section aria-labelledby=\"").append(id).append("\">\n");
    boolean headed = section.isHeaded();
    if (!headed) {
      String seen = section.isTitledByItsText() ? " class=\"unseen\"" : "";
      html.append("<h2 id=\"").append(id).append("\" tabindex=\"-1\"").append(seen).append('>');
      html.append(escape(section.chapter().title())).append("</h2>\n");
    }
    boolean before = headed;
    for (Passage passage : section.passages()) {
      before &= passage.kind() != Kind.HEADING;
      passage(html, passage, id, before);
    }
    publication
        .address(section.chapter())
        .filter(address -> beginsStory)
        .ifPresent(
            address ->
                html.append("<p class=\"meta\"><a href=\"")
                    .append(escape(address.toASCIIString()))
                    .append("\" rel=\"noreferrer\">The article “")
                    .append(escape(publication.article(section.chapter()).orElseThrow().headline()))
                    .append("”</a></p>\n"));
    html.append("</section>\n");
  }

  private static void passage(
      StringBuilder html, Passage passage, String id, boolean beforeHeading) {
    String tag =
        switch (passage.kind()) {
          case HEADING -> "h2";
          case SUBHEADING -> "h3";
          case PARAGRAPH -> "p";
        };
    html.append('<').append(tag);
    if (passage.kind() == Kind.HEADING) {
      html.append(" id=\"").append(id).append("\" tabindex=\"-1\"");
    } else if (beforeHeading) {
      html.append(" class=\"kicker\"");
    }
    html.append('>');
    String blank = "";
    for (Line line : passage.lines()) {
      html.append(blank).append("<span class=\"s\" tabindex=\"-1\"");
      html.append(line.language("lang")).append('>');
      html.append(escape(line.text())).append("</span>");
      blank = " ";
    }
    html.append("</").append(tag).append(">\n");
  }

  private static void foot(StringBuilder html, Publication publication) {
    html.append("<footer>\n<p>Spoken by the synthetic voice ");
    html.append(escape(publication.narrator())).append(", made with Audio Briefing ");
    html.append(escape(publication.production().programVersion()));
    html.append(". The articles belong to their publishers.</p>\n</footer>\n");
  }
}
