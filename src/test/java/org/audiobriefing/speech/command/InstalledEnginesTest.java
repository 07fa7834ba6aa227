package org.audiobriefing.speech.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.audiobriefing.TestEngine;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.Performance;
import org.audiobriefing.speech.Speech;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.engines.Synthesizers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The voice files that come with the program, for engines that {@code .ci/run} installs. */
class InstalledEnginesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"flite-slt", "flite-awb", "espeak"})
  void aSentenceIsSaid(String name) {
    Voice voice = TestEngine.get().voices().voice(name);
    assumeTrue(
        Synthesizers.isInstalled(voice),
        () -> name + " needs: " + voice.program().orElseThrow().install());
    Utterance utterance =
        TestEngine.get().phrasing().paragraph("Kyiv has 2.9m people, and one mayor.", 0).get(0);
    Performance performance =
        Synthesizers.of(
                voice,
                TestEngine.get().voices(),
                folder,
                TestEngine.get().pronouncer(),
                Pacing.NEWS)
            .prepare(utterance);
    assertEquals(Optional.empty(), performance.note());
    Speech speech = performance.speak(1);
    assertTrue(performance.naturalSeconds() > 1.5 && performance.naturalSeconds() < 7);
    assertEquals(utterance.words().size(), speech.wordStarts().length);
    int last = speech.wordEnds()[speech.wordEnds().length - 1];
    assertTrue(last > 0.8 * speech.samples().length, "the last word ends near the end");
  }
}
