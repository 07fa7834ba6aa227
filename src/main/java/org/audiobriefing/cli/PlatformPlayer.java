package org.audiobriefing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.Format;

/** The sound output of the platform, which knows WAV alone. */
final class PlatformPlayer implements Player {
  private static final int BUFFER = 1 << 13;

  @Override
  public String name() {
    return "Java";
  }

  @Override
  public void play(Path sound, double from, DoubleConsumer stopped) {
    String name = sound.toString();
    Path wav =
        name.endsWith(Format.WAV.ending())
            ? sound
            : Path.of(name.substring(0, Math.max(0, name.lastIndexOf('.'))) + Format.WAV.ending());
    if (!Files.exists(wav)) {
      throw missing("only WAV files can be played here");
    }
    try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
      AudioFormat format = in.getFormat();
      long frames = Math.min((long) (from * format.getFrameRate()), in.getFrameLength());
      in.skipNBytes(frames * format.getFrameSize());
      try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
        line.open(format);
        line.start();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          line.write(buffer, 0, n);
        }
        line.drain();
        stopped.accept(line.getMicrosecondPosition() / 1e6);
      }
    } catch (UnsupportedAudioFileException | IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, wav.toString(), "cannot be played: " + e.getMessage(), "");
    } catch (LineUnavailableException | IllegalArgumentException | LinkageError e) {
      // A Java without sound has no library for it.
      throw missing("there is no sound output");
    }
  }

  private static BriefingException missing(String what) {
    return new BriefingException(
        Code.VOICE_MISSING, "play", what + " and no player was found", "apt-get install mpv");
  }
}
