package org.audiobriefing.cli;

import org.audiobriefing.script.Script;
import org.audiobriefing.script.SsmlWriter;

/** Prints what will be said, as SSML. */
final class ScriptCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    Stories stories = session.stories(settings, (source, article) -> {});
    if (!stories.articles().isEmpty()) {
      Script script = session.briefing(settings).script(settings.title(), stories.values());
      session.console().out().print(SsmlWriter.write(script));
    }
    return stories.exitCode();
  }
}
