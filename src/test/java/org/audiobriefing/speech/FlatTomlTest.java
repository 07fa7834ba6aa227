package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is read as the library reads it; all else is left to it. */
class FlatTomlTest {
  private static Map<String, String> texts(Map<String, Object> keys) {
    Map<String, String> texts = new TreeMap<>();
    keys.forEach(
        (key, value) ->
            texts.put(
                key,
                value instanceof Number number
                    ? String.valueOf(number.doubleValue())
                    : (String) value));
    return texts;
  }

  private static Map<String, String> byLibrary(String toml) throws IOException {
    return texts(new TomlMapper().readValue(toml, new TypeReference<>() {}));
  }

  @Test
  void ourVoicesAreReadWithoutTheLibrary() throws IOException {
    Path voices = Path.of(System.getProperty("briefing.home"), "voices");
    try (Stream<Path> files = Files.list(voices)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".toml")).toList()) {
        String toml = Files.readString(file);
        if (toml.contains("engine = \"command\"")) {
          // Programs take lists of arguments, which are no flat text, and longer to start.
          continue;
        }
        assertEquals(byLibrary(toml), texts(FlatToml.read(toml).orElseThrow()), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# a\n\na = \"b\" # c\r\nb=-1.5\n",
        "a-b_1 = \"é # no comment\"",
        "n = 0",
        "n = +7 #"
      })
  void plainLinesMeanTheSame(String toml) throws IOException {
    assertEquals(byLibrary(toml), texts(FlatToml.read(toml).orElseThrow()));
  }

  @Test
  void everythingElseIsLeftToTheLibrary() {
    for (String toml :
        List.of(
            "[a]",
            "a = 'b'",
            "a = \"\\u00e9\"",
            "a = \"\"\"b\"\"\"",
            "a = [1]",
            "a = true",
            "a.b = 1",
            "a = 1\na = 2",
            "a = 1e3",
            "a = 007",
            "a = \"b\" c",
            "a =",
            "nonsense")) {
      assertEquals(Optional.empty(), FlatToml.read(toml), toml);
    }
  }
}
