package org.audiobriefing.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.audiobriefing.DailyEdition.Report;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.Edition;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.speech.Timeline;

/** What a run came to, as one JSON object without anything that changes from run to run. */
final class RunReport {
  private RunReport() {}

  static String json(Report report, List<Diagnostic> failures) {
    ObjectNode root = new JsonMapper().createObjectNode();
    root.put("edition", report.id());
    root.put("outcome", report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    report.planned().ifPresent(planned -> plan(root, planned));
    report.published().ifPresent(published -> files(root, published));
    ArrayNode failed = root.putArray("failures");
    failures.forEach(failure -> failed.add(failure.toString()));
    return root.toString();
  }

  private static void plan(ObjectNode root, Edition.Planned planned) {
    root.put("sourcesReached", planned.reached());
    ArrayNode stories = root.putArray("stories");
    planned.plan().reasons().forEach(stories::add);
    ArrayNode omitted = root.putArray("omitted");
    planned.plan().omissions().forEach(omission -> omitted.add(omission.toString()));
  }

  private static void files(ObjectNode root, Published published) {
    Timeline timeline = published.publication().timeline();
    root.put("seconds", Math.round(timeline.seconds(timeline.frames()) * 1000) / 1000.0);
    ArrayNode files = root.putArray("files");
    published.files().forEach(file -> files.add(file.getFileName().toString()));
  }
}
