package org.audiobriefing.cli;

import java.util.List;
import org.audiobriefing.Briefing;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.script.Script;

/** Speaks a script, own or hand-written. */
final class SpeakCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    List<String> files = settings.required("script");
    settings.only();
    String source = files.get(0);
    String ssml = session.pages(settings).text(source);
    Briefing briefing = session.briefing(settings);
    if (!ssml.stripLeading().startsWith("<")) {
      throw new BriefingException(
          Code.BAD_SCRIPT, source, "is no SSML script", "'briefing make' tells articles");
    }
    Outcome<Script> script = briefing.script(source, ssml);
    session.console().tellAll(script.notes());
    if (script.value().chapters().isEmpty()) {
      throw new BriefingException(Code.BAD_SCRIPT, source, "there is nothing to say in it", "");
    }
    return MakeCommand.publish(
        settings, session, briefing, titled(settings, script.value()), List.of(), script.notes());
  }

  private static Script titled(Settings settings, Script script) {
    return settings
        .title()
        .map(title -> new Script(title, script.language(), script.chapters()))
        .orElse(script);
  }
}
