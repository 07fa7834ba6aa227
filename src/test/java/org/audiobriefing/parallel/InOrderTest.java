package org.audiobriefing.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfThePieces() {
    List<String> taken = new ArrayList<>();
    try (InOrder order = new InOrder("test", 4, 7)) {
      order.<Integer, Integer, RuntimeException>each(
          IntStream.range(0, 200).iterator(),
          i -> {
            // Later pieces are often done first.
            for (int k = 0; k < (i % 5 == 0 ? 20_000 : 1); k++) {
              Thread.onSpinWait();
            }
            return i * i;
          },
          (i, square) -> taken.add(i + ":" + square));
    }
    assertEquals(IntStream.range(0, 200).mapToObj(i -> i + ":" + i * i).toList(), taken);
  }

  @Test
  void onlyAFewAreAhead() {
    AtomicInteger begun = new AtomicInteger();
    int[] done = {0};
    try (InOrder order = new InOrder("test", 2, 3)) {
      order.<Integer, Integer, RuntimeException>each(
          IntStream.range(0, 50).iterator(),
          i -> begun.incrementAndGet(),
          (i, n) -> {
            done[0]++;
            assertTrue(begun.get() <= done[0] + 3, begun + " begun, " + done[0] + " taken");
          });
    }
    assertEquals(50, done[0]);
  }

  @Test
  void theFirstFailureInOrderIsTold() {
    List<Integer> taken = new ArrayList<>();
    try (InOrder order = new InOrder("test", 3, 6)) {
      IOException failure =
          assertThrows(
              IOException.class,
              () ->
                  order.<Integer, Integer, IOException>each(
                      IntStream.range(0, 20).iterator(),
                      i -> {
                        if (i > 2) {
                          throw new IOException("piece " + i);
                        }
                        return i;
                      },
                      (i, n) -> taken.add(n)));
      assertEquals("piece 3", failure.getMessage());
      assertEquals(List.of(0, 1, 2), taken);
      assertThrows(
          StackOverflowError.class,
          () ->
              order.<Integer, Integer, IOException>each(
                  List.of(1).iterator(),
                  i -> {
                    throw new StackOverflowError();
                  },
                  (i, n) -> taken.add(n)));
    }
  }
}
