package org.audiobriefing.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    SharedRuns runs = new SharedRuns();
    runs.add(all);
    assertEquals(1, runs.add(cut)[0], 0.02);
    assertEquals(0, runs.add(Shingles.of(words(2, 400)))[0], 0.02);
    assertEquals(0, runs.add(Shingles.of("three words only"))[0], 0);
  }

  /** Compared pair by pair, as the index need not. */
  private static double shared(Set<Integer> one, Set<Integer> two) {
    int smaller = Math.min(one.size(), two.size());
    return smaller == 0 ? 0 : (double) one.stream().filter(two::contains).count() / smaller;
  }

  @Test
  void runsCountedTogetherAreThoseOfEachPair() {
    List<Set<Integer>> texts = new ArrayList<>();
    String common = words(20, 60);
    for (int i = 0; i < 30; i++) {
      texts.add(Shingles.of((i % 3 == 0 ? common : "") + words(21 + i % 7, 5 * i)));
    }
    SharedRuns runs = new SharedRuns();
    for (int i = 0; i < texts.size(); i++) {
      double[] shares = runs.add(texts.get(i));
      for (int k = 0; k < i; k++) {
        assertEquals(shared(texts.get(k), texts.get(i)), shares[k], i + " and " + k);
      }
    }
  }

  @Test
  void theIndexFindsWhatAScanFinds() {
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int[] sketch = Shingles.sketch(Shingles.of(words(30 + i % 50, 40) + words(i, i % 40)));
      heard.add(new Heard("a.example/" + i % 90, "", LocalDate.EPOCH, sketch, null));
    }
    HeardIndex index = new HeardIndex(heard);
    for (int i = 0; i < 120; i++) {
      int[] sketch = Shingles.sketch(Shingles.of(words(30 + i, 40)));
      String key = "a.example/" + i;
      Predicate<Heard> alike = h -> Shingles.likeness(h.sketch(), sketch) >= 0.5;
      Optional<Heard> scanned =
          heard.stream()
              .filter(h -> h.key().equals(key) || alike.test(h))
              .reduce((first, second) -> second);
      assertSame(scanned.orElse(null), index.last(key, sketch, alike).orElse(null), key);
    }
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

  @Test
  void aMemoryInAnyOrderIsRemembered(@TempDir Path folder) throws Exception {
    int[] sketch = Shingles.sketch(Shingles.of(words(70, 300)));
    String backwards =
        IntStream.range(0, sketch.length)
            .mapToObj(i -> String.valueOf(sketch[sketch.length - 1 - i]))
            .collect(Collectors.joining(","));
    Path file = folder.resolve("memory.json");
    Files.writeString(
        file,
        "{\"version\":1,\"stories\":[{\"key\":\"a.example/1\",\"headline\":\"x\",\"told\":\"2026-01-01\",\"sketch\":["
            + backwards
            + "]}],\"episodes\":[]}");
    Story story =
        new Story(
            null,
            null,
            0,
            "b.example/2",
            Optional.empty(),
            0,
            Shingles.of(words(70, 300)),
            null,
            List.of(),
            List.of());
    assertTrue(HeardStories.read(file).find(story).isPresent());
  }
}
