package org.audiobriefing.publication.wav;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audiobriefing.audio.CuePoint;
import org.audiobriefing.audio.Mastering;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.PcmSpool;
import org.audiobriefing.audio.WavWriter;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Publication;

/** Writes the mastered sound with a marker at each chapter. */
public final class WavPublisher {
  private WavPublisher() {}

  /**
   * A written file.
   *
   * @param part where it lies until it appears
   * @param lufs the loudness that was reached
   */
  public record Written(Path part, double lufs) {}

  /**
   * Writes the file.
   *
   * @param spooledLufs loudness of the spool as it is
   */
  public static Written publish(
      Publication publication,
      PcmSpool spool,
      double spooledLufs,
      int threads,
      Path target,
      AtomicFiles files) {
    PcmFormat format = publication.narration().timeline().format();
    Mastering mastering = new Mastering(format, publication.production().loudness(), threads);
    List<CuePoint> cues =
        publication.narration().timeline().chapters().stream()
            .map(chapter -> new CuePoint(chapter.start(), chapter.title()))
            .toList();
    double[] lufs = new double[1];
    Path part =
        files.write(
            target,
            channel -> {
              WavWriter[] latest = new WavWriter[1];
              lufs[0] =
                  mastering.master(
                      spool,
                      spooledLufs,
                      () -> {
                        channel.truncate(0);
                        latest[0] = new WavWriter(channel, format, info(publication));
                        return latest[0]::write;
                      });
              WavWriter wav = latest[0];
              if (wav.frames() != publication.narration().timeline().frames()) {
                throw new IOException(
                    "lost frames: "
                        + wav.frames()
                        + " of "
                        + publication.narration().timeline().frames());
              }
              wav.finish(cues);
            });
    return new Written(part, lufs[0]);
  }

  private static Map<String, String> info(Publication publication) {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("INAM", publication.script().title());
    info.put("IART", publication.artist().orElse("Audio Briefing"));
    info.put(
        "ICRD",
        publication.production().created().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    info.put("ISFT", "Audio Briefing " + publication.production().programVersion());
    return info;
  }
}
