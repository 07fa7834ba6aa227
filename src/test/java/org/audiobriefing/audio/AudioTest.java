package org.audiobriefing.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioTest {
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  @TempDir Path folder;

  private static float[] sine(double hz, double amplitude, double seconds) {
    float[] samples = new float[(int) (seconds * 16_000)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * i / 16_000));
    }
    return samples;
  }

  /** ITU-R BS.1770-4: a 997 Hz sine at full scale in one channel is −3.01 LUFS. */
  @ParameterizedTest
  @CsvSource({"1.0,-3.01", "0.1,-23.01", "0.01,-43.01"})
  void loudnessOfASine(double amplitude, double lufs) {
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    float[] sine = sine(997, amplitude, 5);
    meter.add(sine, sine.length);
    assertEquals(lufs, meter.integratedLufs(), 0.05);
  }

  /** EBU Tech 3341, case 3 in one channel: quiet passages are gated out. */
  @Test
  void quietPassagesDoNotCount() {
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    for (double level : new double[] {-36, -23, -36}) {
      float[] part = sine(997, Math.pow(10, (level + 3.01) / 20), level == -23 ? 60 : 10);
      meter.add(part, part.length);
    }
    assertEquals(-23, meter.integratedLufs(), 0.1);
  }

  @Test
  void silenceHasNoLoudness() {
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    meter.add(new float[32_000], 32_000);
    assertEquals(-70, meter.integratedLufs());
  }

  @Test
  void limiterHoldsTruePeaksAndLeavesQuietSoundAlone() {
    float[] loud = sine(3_900, 1.0, 1);
    TruePeakLimiter limiter = new TruePeakLimiter(FORMAT, 6, -2);
    limiter.apply(loud, loud.length);
    double ceiling = Math.pow(10, -2 / 20.0);
    for (float sample : loud) {
      assertTrue(Math.abs(sample) <= ceiling + 1e-6, () -> "sample " + sample);
    }
    float[] quiet = sine(500, 0.1, 1);
    float[] limited = quiet.clone();
    TruePeakLimiter same = new TruePeakLimiter(FORMAT, 0, -2);
    same.apply(limited, limited.length);
    for (int i = same.delayFrames(); i < limited.length; i++) {
      assertEquals(quiet[i - same.delayFrames()], limited[i], 1e-6);
    }
  }

  @Test
  void highPassRemovesRumbleAndKeepsSpeech() {
    float[] rumble = sine(20, 0.5, 1);
    float[] speech = sine(200, 0.5, 1);
    new HighPass(FORMAT, 70).apply(rumble, rumble.length);
    new HighPass(FORMAT, 70).apply(speech, speech.length);
    assertTrue(rms(rumble) < 0.1 * 0.35, "rumble " + rms(rumble));
    assertEquals(0.3535, rms(speech), 0.02);
  }

  @ParameterizedTest
  @CsvSource({"100, 0, 0.3", "550, -2, 0.4", "4000, 3.8, 0.5", "7000, 4, 0.3"})
  void presenceBringsConsonantsForward(double hz, double db, double tolerance) {
    float[] tone = sine(hz, 0.3, 1);
    double before = rms(tone);
    new Presence(FORMAT, 4).apply(tone, tone.length);
    assertEquals(db, 20 * Math.log10(rms(tone) / before), tolerance);
    float[] silence = new float[100];
    new Presence(FORMAT, 4).apply(silence, silence.length);
    assertArrayEquals(new float[100], silence);
  }

  private static double rms(float[] samples) {
    double sum = 0;
    for (int i = samples.length / 2; i < samples.length; i++) {
      sum += samples[i] * samples[i];
    }
    return Math.sqrt(sum / (samples.length / 2.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.7, 1.05, 1.3, 1.7, 1.99, 2.0, 2.5, 3.5})
  void fasterSpeechKeepsPitchAndLength(double speed) {
    float[] in = sine(110, 0.5, 4);
    TimeStretcher.Stretched out = new TimeStretcher(FORMAT).stretched(in, speed);
    assertEquals(in.length / speed, out.samples().length, in.length / speed * 0.01);
    assertEquals(
        crossings(in) / 4.0, crossings(out.samples()) * 16_000.0 / out.samples().length, 4);
    assertEquals(out.samples().length, out.map(in.length));
    int last = 0;
    for (int frame = 0; frame <= in.length; frame += 97) {
      assertTrue(out.map(frame) >= last);
      last = out.map(frame);
    }
  }

  /** Bursts of noise: where one begins in the new sound is told within 15 ms. */
  @ParameterizedTest
  @ValueSource(doubles = {1.2, 1.8, 2.4, 3.5})
  void placesAreKnown(double speed) {
    float[] in = new float[32_000];
    java.util.Random random = new java.util.Random(3);
    for (int i = 0; i < in.length; i++) {
      in[i] = (float) (0.2 * random.nextGaussian() * (i / 4000 % 2));
    }
    TimeStretcher.Stretched out = new TimeStretcher(FORMAT).stretched(in, speed);
    assertEquals(Math.round(in.length / speed), out.samples().length);
    // Bursts begin at odd multiples of a quarter second.
    for (int burst = 4000; burst < in.length; burst += 8000) {
      int at = out.map(burst);
      double before = energy(out.samples(), at - 480, at - 240);
      double behind = energy(out.samples(), at + 240, at + 480);
      assertTrue(before < behind / 20, "burst " + burst + ": " + before + " and " + behind);
    }
  }

  private static double energy(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(samples.length, to); i++) {
      sum += samples[i] * samples[i];
    }
    return sum;
  }

  private static int crossings(float[] samples) {
    int crossings = 0;
    for (int i = 1; i < samples.length; i++) {
      crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return crossings;
  }

  @Test
  void spoolReturnsWhatItGot() throws IOException {
    Path file = folder.resolve("spool");
    Random random = new Random(1);
    float[] samples = new float[70_001];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = random.nextFloat() * 3 - 1.5f;
    }
    try (PcmSpool spool = new PcmSpool(file)) {
      spool.append(samples, samples.length);
      for (int from : new int[] {0, 1, 16_383, 40_000, 70_000, 70_001}) {
        float[] read = new float[20_000];
        spool.read(from, read);
        for (int i = 0; i < read.length; i++) {
          assertEquals(from + i < samples.length ? samples[from + i] : 0, read[i], 1e-4);
        }
      }
      assertEquals(samples.length, spool.frames());
    }
    assertTrue(Files.notExists(file), "the spool file is removed");
  }

  @Test
  void waveHasItsChunksInOrder() throws IOException {
    Path file = folder.resolve("a.wav");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      WavWriter wav = new WavWriter(channel, FORMAT, Map.of("INAM", "Titel é"));
      wav.write(new float[] {0, 0.5f, -1, 2}, 4);
      wav.finish(List.of(new CuePoint(0, "Öne"), new CuePoint(3, "x".repeat(300))));
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals("RIFF", id(bytes, 0));
    assertEquals(bytes.capacity() - 8, bytes.getInt(4));
    StringBuilder order = new StringBuilder();
    for (int at = 12;
        at < bytes.capacity();
        at += 8 + bytes.getInt(at + 4) + (bytes.getInt(at + 4) & 1)) {
      order.append(id(bytes, at)).append('|');
      if (id(bytes, at).equals("data")) {
        short[] frames = new short[4];
        bytes.slice(at + 8, 8).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(frames);
        assertArrayEquals(new short[] {0, 16384, -32768, 32767}, frames);
      }
    }
    assertEquals("fmt |LIST|data|cue |LIST|", order.toString());
  }

  private static String id(ByteBuffer bytes, int at) {
    byte[] id = new byte[4];
    bytes.get(at, id);
    return new String(id, StandardCharsets.US_ASCII);
  }

  @Test
  void cuesMustLieInOrderInside() throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("b.wav"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      WavWriter wav = new WavWriter(channel, FORMAT, Map.of());
      wav.write(new float[10], 10);
      assertThrows(
          IllegalArgumentException.class, () -> wav.finish(List.of(new CuePoint(10, "end"))));
      assertThrows(
          IllegalArgumentException.class,
          () -> wav.finish(List.of(new CuePoint(5, "b"), new CuePoint(1, "a"))));
    }
  }
}
