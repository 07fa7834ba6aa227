package org.audiobriefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file of expected output; {@code mvn test -Dgolden.rewrite=true} writes it anew.
 */
public final class Golden {
  private Golden() {}

  /** Fails when the file does not hold exactly this text. */
  public static void check(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.writeString(file, actual);
        return;
      }
      assertTrue(
          Files.exists(file),
          () -> file + " is missing; write it with: mvn test -Dgolden.rewrite=true");
      assertEquals(
          Files.readString(file),
          actual,
          () ->
              file
                  + " differs; if the new output is better, write it with: mvn test -Dgolden.rewrite=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
