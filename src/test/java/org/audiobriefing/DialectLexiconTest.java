package org.audiobriefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.audiobriefing.text.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that Britain and America say otherwise. */
class DialectLexiconTest {
  private static final Engine BRITISH =
      new Engine(
          VoiceFolders.of(Path.of("voices")), Path.of("target", "voice-cache"), Dialect.EN_GB);
  private static final Engine AMERICAN =
      new Engine(
          VoiceFolders.of(Path.of("voices")), Path.of("target", "voice-cache"), Dialect.EN_US);

  @ParameterizedTest
  @CsvSource({
    "schedule, sh eh1 d y uw l, s k eh1 jh uh l",
    "laboratory, l ax b ao1 r ax t r iy, l ae1 b r ax t ao1 r iy",
    "privacy, p r ih1 v ax s iy, p r ay1 v ax s iy",
    "tomato, t ax m aa1 t ow, t ax m ey1 t ow1",
    "vase, v aa1 z, v ey1 s",
    "herb, hh er1 b, er1 b",
    "missile, m ih1 s ay l, m ih1 s ax l",
    "clerk, k l aa1 r k, k l er1 k",
    "either, ay1 dh er, iy1 dh er",
    "zebra, z eh1 b r ax, z iy1 b r ax",
    "Zelensky, z ax l eh1 n s k iy, z ax l eh1 n s k iy",
  })
  void eachEnglishHasItsOwnLexicon(String word, String british, String american) {
    assertEquals(british, BRITISH.pronouncer().pronounce(word).pronunciation().toString());
    assertEquals(american, AMERICAN.pronouncer().pronounce(word).pronunciation().toString());
  }
}
