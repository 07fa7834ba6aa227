package org.audiobriefing.archive;

import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.Engine;
import org.audiobriefing.VoiceFolders;

/** What is loaded once in a JVM, however many tasks it runs. */
final class Stages {
  private static List<String> loadedFor;
  private static ArchiveRun loaded;

  private Stages() {}

  static synchronized ArchiveRun of(List<String> settings) {
    if (!settings.equals(loadedFor)) {
      SparkOrder order = SparkOrder.parse(settings);
      Path cache = Path.of(System.getProperty("java.io.tmpdir"), "audio-briefing");
      Engine engine = new Engine(VoiceFolders.of(), cache, order.archive().dialect());
      loaded =
          new ArchiveRun(
              order.archive().briefing(engine),
              order.archive().settings(),
              HadoopStorage.store(order.output()),
              order.again());
      loadedFor = settings;
    }
    return loaded;
  }
}
