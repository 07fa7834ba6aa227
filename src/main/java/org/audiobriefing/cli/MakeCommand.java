package org.audiobriefing.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.Briefing;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.script.Script;
import org.audiobriefing.speech.Timeline;

/** Makes a briefing of articles. */
final class MakeCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.required("source");
    session.preload(settings);
    List<Diagnostic> notes = new ArrayList<>();
    Stories stories =
        session.stories(
            settings,
            (source, article) -> {
              notes.addAll(article.notes());
              if (!settings.quiet()) {
                LeftOut.much(source, article).ifPresent(session.console()::tell);
              }
            });
    if (stories.articles().isEmpty()) {
      return stories.exitCode();
    }
    Briefing briefing = session.briefing(settings);
    List<Article> articles = stories.values();
    Script script = briefing.script(settings.title(), articles);
    int code = publish(settings, session, briefing, script, articles, notes);
    return Math.max(code, stories.exitCode());
  }

  /**
   * Speaks, writes and says what was written.
   *
   * @return 0, or 1 when a format could not be written
   */
  static int publish(
      Settings settings,
      Session session,
      Briefing briefing,
      Script script,
      List<Article> articles,
      List<Diagnostic> notes) {
    Target target = Target.of(settings.output(), script.title(), session.environment().now());
    target.keeps(settings.arguments(), settings.formats());
    if (settings.dryRun()) {
      planned(settings, session.console().out(), target);
      return 0;
    }
    Published published;
    try (FolderLock lock = target.lock(session.environment().cache())) {
      published = briefing.publish(target.name(), script, articles, notes, target.folder());
    }
    published.failures().forEach(failure -> session.console().tell(failure.toString()));
    if (!settings.quiet()) {
      report(settings, session.console().out(), published);
    }
    return published.failures().isEmpty() ? 0 : Session.PARTIAL;
  }

  private static void planned(Settings settings, PrintStream out, Target target) {
    List<String> files =
        settings.formats().stream().sorted().map(format -> target.file(format) + "").toList();
    if (settings.json()) {
      out.println(JsonLines.planned(files));
    } else {
      files.forEach(file -> out.println("Would write " + file));
    }
  }

  private static Path folder(Path file) {
    return file.getParent() == null ? Path.of(".") : file.getParent();
  }

  /** The kinds of files beside the first, in a few words. */
  private static String endings(Published published) {
    String slug = published.publication().slug();
    return String.join(
        ", ",
        published.files().stream()
            .map(file -> file.getFileName().toString())
            .map(name -> name.startsWith(slug) ? name.substring(slug.length()) : name)
            .toList());
  }

  private static void report(Settings settings, PrintStream out, Published published) {
    if (settings.json()) {
      out.println(JsonLines.made(published));
      return;
    }
    Timeline timeline = published.publication().timeline();
    double rate = timeline.format().sampleRateHz();
    Path named = Path.of(settings.output());
    out.println(published.files().contains(named) ? named : published.best());
    out.println("Length: " + Spans.words(timeline.frames() / rate));
    out.println("Chapters: " + timeline.chapters().size());
    for (Timeline.ChapterSpan chapter : timeline.chapters()) {
      out.println(Clock.brief(chapter.start() / rate) + " " + chapter.title());
    }
    if (published.files().size() > 1) {
      out.println("Folder: " + folder(published.best()) + ", with " + endings(published));
    }
  }
}
