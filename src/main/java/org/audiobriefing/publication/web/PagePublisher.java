package org.audiobriefing.publication.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Csp;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Markup;
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
    Markup html = Markup.html();
    head(html, publication);
    player(html, publication);
    html.own("<div class=\"columns\">\n");
    chapters(html, timeline);
    html.own("<div id=\"transcript\" tabindex=\"-1\">\n");
    int told = Chapter.NO_STORY;
    for (int i = 0; i < transcript.sections().size(); i++) {
      Section section = transcript.sections().get(i);
      section(html, publication, section, i + 1, section.chapter().story() != told);
      told = section.chapter().story();
    }
    html.own("</div>\n</div>\n</main>\n");
    foot(html, publication);
    html.own("<script type=\"application/json\" id=\"times\">");
    html.own(WordTimes.json(transcript, timeline)).own("</script>\n");
    html.own("<script>").own(SCRIPT).own("</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private static void head(Markup html, Publication publication) {
    String language = publication.script().language();
    html.own("<!DOCTYPE html>\n").open("html", "lang", language, "data-id", publication.slug());
    html.own("\n<head>\n<meta charset=\"utf-8\">\n");
    html.own("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.own("media-src 'self' file:; img-src data:; script-src '").own(Csp.hash(SCRIPT));
    html.own("'; style-src '").own(Csp.hash(STYLE));
    html.own("'; base-uri 'none'; form-action 'none'\">\n");
    html.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.own("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.own("<link rel=\"icon\" href=\"data:,\">\n");
    html.element("title", publication.title()).own("\n<style>").own(STYLE);
    html.own("</style>\n</head>\n<body>\n");
    html.own("<a class=\"skip\" href=\"#transcript\">Skip to the transcript</a>\n");
    html.own("<header>\n").element("h1", publication.title()).own("\n<p class=\"meta\">");
    Timeline timeline = publication.timeline();
    html.text(publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate());
    html.own(" · ").text(Clock.brief(timeline.seconds(timeline.frames()))).own(" · ");
    html.text(publication.artist().orElse(publication.production().series()));
    html.own("</p>\n</header>\n<main>\n");
  }

  private static void player(Markup html, Publication publication) {
    Format sound = Format.sound(publication.production().formats()).orElse(Format.WAV);
    String name = publication.slug() + sound.ending();
    html.own("<div class=\"player\" role=\"region\" aria-label=\"Player\">\n");
    html.own("<audio id=\"audio\" controls preload=\"metadata\"");
    html.attributes(
        "src",
        reference(name),
        "data-name",
        name,
        "data-artist",
        publication.artist().orElse(publication.production().series()),
        "aria-label",
        publication.title());
    html.own("></audio>\n<p><a download").attributes("href", reference(name)).own(">Download ");
    html.text(sound.name()).own("</a></p>\n");
    html.own(Resources.text(PagePublisher.class, "controls.html"));
  }

  /** A file name may hold what means something else in an address. */
  private static String reference(String name) {
    return "./" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void chapters(Markup html, Timeline timeline) {
    html.own("<nav aria-labelledby=\"chapters\">\n<h2 id=\"chapters\">Chapters</h2>\n<ol>\n");
    int number = 1;
    for (ChapterSpan chapter : timeline.chapters()) {
      String title = chapter.title();
      long from = timeline.millis(chapter.start());
      html.open("li");
      html.open("a", "href", "#c" + number++, "data-from", from, "data-title", title);
      html.element("time", Clock.brief(timeline.seconds(chapter.start()))).own(" ");
      html.element("span", title).own("</a></li>\n");
    }
    html.own("</ol>\n</nav>\n");
  }

  private static void section(
      Markup html, Publication publication, Section section, int number, boolean beginsStory) {
    String id = "c" + number;
    html.open("section", "aria-labelledby", id).line();
    boolean headed = section.isHeaded();
    if (!headed) {
      String seen = section.isTitledByItsText() ? "unseen" : null;
      html.element("h2", section.chapter().title(), "id", id, "tabindex", "-1", "class", seen);
      html.line();
    }
    boolean before = headed;
    for (Passage passage : section.passages()) {
      before &= passage.kind() != Kind.HEADING;
      passage(html, passage, id, before);
    }
    publication
        .address(section.chapter())
        .filter(address -> beginsStory)
        .ifPresent(address -> article(html, publication, section, address));
    html.own("</section>\n");
  }

  private static void article(Markup html, Publication publication, Section section, URI address) {
    String headline = publication.article(section.chapter()).orElseThrow().headline();
    html.own("<p class=\"meta\">");
    html.open("a", "href", address.toASCIIString(), "rel", "noreferrer");
    html.own("The article “").text(headline).own("”</a></p>\n");
  }

  private static void passage(Markup html, Passage passage, String id, boolean beforeHeading) {
    String tag =
        switch (passage.kind()) {
          case HEADING -> "h2";
          case SUBHEADING -> "h3";
          case PARAGRAPH -> "p";
        };
    if (passage.kind() == Kind.HEADING) {
      html.open(tag, "id", id, "tabindex", "-1");
    } else {
      html.open(tag, "class", beforeHeading ? "kicker" : null);
    }
    String blank = "";
    for (Line line : passage.lines()) {
      html.own(blank);
      html.element("span", line.text(), "class", "s", "tabindex", "-1", "lang", line.language());
      blank = " ";
    }
    html.close(tag).line();
  }

  private static void foot(Markup html, Publication publication) {
    html.own("<footer>\n<p>Spoken by the synthetic voice ").text(publication.narrator());
    html.own(", made with Audio Briefing ").text(publication.production().programVersion());
    html.own(". The articles belong to their publishers.</p>\n</footer>\n");
  }
}
