package org.audiobriefing.cli;

import java.util.List;
import org.audiobriefing.Briefing;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.script.Script;
import org.audiobriefing.source.Page;

/** Speaks a script, own or hand-written. */
final class SpeakCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    List<String> files = settings.required("script");
    if (files.size() > 1) {
      throw new BriefingException(
          Code.USAGE, "", "'speak' takes one script at a time", "see 'briefing help speak'");
    }
    Page page = session.pages(settings).read(files.get(0));
    Briefing briefing = session.briefing(settings);
    Outcome<Script> script = briefing.script(page.source(), page.text());
    script.notes().forEach(note -> session.console().tell(note.toString()));
    if (script.value().chapters().isEmpty()) {
      throw new BriefingException(
          Code.BAD_SCRIPT, page.source(), "there is nothing to say in it", "");
    }
    return MakeCommand.publish(
        settings, session, briefing, script.value(), List.of(), script.notes());
  }
}
