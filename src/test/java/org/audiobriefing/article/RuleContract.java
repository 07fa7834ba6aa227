package org.audiobriefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a file of examples, does what they say, and is missed when it is switched off.
 *
 * @param <R> the kind of rule
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RuleContract<R> {
  private final Path folder;
  private final String ending;
  private final List<R> all;
  private final Function<R, String> id;
  private final Function<String, ? extends List<? extends RuleExample<R>>> reader;

  /**
   * @param folder of the files of examples, on the class path
   * @param ending of their names
   * @param reader reads the examples of one file
   */
  protected RuleContract(
      String folder,
      String ending,
      List<R> all,
      Function<R, String> id,
      Function<String, ? extends List<? extends RuleExample<R>>> reader) {
    this.ending = ending;
    this.all = all;
    this.id = id;
    this.reader = reader;
    try {
      this.folder = Path.of(RuleContract.class.getResource(folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Stream<String> ids() {
    return all.stream().map(id);
  }

  private List<? extends RuleExample<R>> examples(String rule) throws IOException {
    return reader.apply(Files.readString(folder.resolve(rule + ending)));
  }

  @Test
  void everyRuleHasExamplesAndEveryFileOfExamplesARule() throws IOException {
    Set<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names =
          files
              .filter(Files::isRegularFile)
              .map(f -> f.getFileName().toString().replace(ending, ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(ids().collect(Collectors.toCollection(TreeSet::new)), names);
    assertEquals(names.size(), all.size(), "two rules have one id");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void doesWhatItsExamplesSay(String rule) throws IOException {
    List<? extends RuleExample<R>> examples = examples(rule);
    assertFalse(examples.isEmpty(), rule);
    for (RuleExample<R> example : examples) {
      assertEquals(
          String.join("\n", example.expected()),
          String.join("\n", example.found(all)),
          example::name);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isMissedWhenItIsSwitchedOff(String rule) throws IOException {
    List<R> others = all.stream().filter(other -> !id.apply(other).equals(rule)).toList();
    boolean missed = false;
    for (RuleExample<R> example : examples(rule)) {
      missed |= !example.holds(others);
    }
    assertTrue(missed, () -> "no example of " + rule + " needs it");
  }
}
