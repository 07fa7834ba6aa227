package org.audiobriefing.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static String words(long seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("word").append(random.nextInt(3000)).append(' ');
    }
    return text.toString();
  }

  @Test
  void aCutVersionIsTheSameStory() {
    String whole = words(1, 400);
    Set<Integer> all = Shingles.of(whole);
    Set<Integer> cut = Shingles.of(whole.substring(0, whole.length() / 3));
    assertEquals(1, Shingles.shared(all, cut), 0.02);
    assertEquals(0, Shingles.shared(all, Shingles.of(words(2, 400))), 0.02);
    assertEquals(0, Shingles.shared(all, Shingles.of("three words only")), 0);
  }

  @Test
  void aSketchEstimatesLikeness() {
    String shared = words(3, 300);
    Set<Integer> one = Shingles.of(shared + words(4, 300));
    Set<Integer> two = Shingles.of(shared + words(5, 300));
    // A third of all shingles stands in both.
    double likeness = Shingles.likeness(Shingles.sketch(one), Shingles.sketch(two));
    assertEquals(1 / 3.0, likeness, 0.17);
    assertEquals(1, Shingles.likeness(Shingles.sketch(one), Shingles.sketch(one)));
    assertTrue(
        Shingles.likeness(Shingles.sketch(one), Shingles.sketch(Shingles.of(words(9, 500))))
            < 0.05);
  }
}
