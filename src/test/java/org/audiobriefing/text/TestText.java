package org.audiobriefing.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables of tests. */
final class TestText {
  private TestText() {}

  static List<String> lines(String resource) {
    try (InputStream in = TestText.class.getResourceAsStream(resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
