package org.audiobriefing.edition.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of invented stories, by two newsrooms each. */
class EventLikenessTest {
  private static final Path PAIRS = Path.of("src/test/resources/edition/events");

  static List<Path> same() throws IOException {
    return pairs("same");
  }

  static List<Path> different() throws IOException {
    return pairs("different");
  }

  private static List<Path> pairs(String kind) throws IOException {
    try (Stream<Path> files = Files.list(PAIRS.resolve(kind))) {
      return files.sorted().toList();
    }
  }

  static EventFacts facts(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return EventFacts.of(lines.get(0), lines.subList(1, lines.size()), EventFacts.LEAD_PARAGRAPHS);
  }

  private static EventFacts read(Path pair, String name) throws IOException {
    return facts(Files.readString(pair.resolve(name)));
  }

  private static EventLikeness.Likeness compare(EventFacts one, EventFacts two) {
    return new EventLikeness(List.of(one, two)).of(one, two);
  }

  @ParameterizedTest
  @MethodSource("same")
  void oneEventIsKnownWhoeverTellsIt(Path pair) throws IOException {
    EventFacts one = read(pair, "a.txt");
    EventFacts two = read(pair, "b.txt");
    assertTrue(compare(one, two).score() > 0, () -> "" + compare(one, two));
    assertTrue(compare(one, two).shared().size() > 2, () -> "" + compare(one, two));
    assertEquals(compare(one, two).score(), compare(two, one).score(), 0.6, "either way");
  }

  @ParameterizedTest
  @MethodSource("different")
  void eventsThatLookAlikeStayApart(Path pair) throws IOException {
    EventFacts one = read(pair, "a.txt");
    EventFacts two = read(pair, "b.txt");
    assertTrue(compare(one, two).score() <= 0, () -> "" + compare(one, two));
  }

  private static final String STAGE =
      """
      Falk wins the %s stage of the Tour of Alba
      Ines Falk won the %s stage of the Tour of Alba on %s, in front of %s at the finish in Montrel.
      She rides for the Nordvik team and leads Marta Dahl by 54 seconds before the end in %s.
      """;

  private static double stages(
      String place, String otherDay, String otherPeople, String otherMonth) {
    EventFacts one =
        facts(STAGE.formatted("third", "third", "Monday", "9,300 people", "September"));
    EventFacts two = facts(STAGE.formatted(place, place, otherDay, otherPeople, otherMonth));
    return compare(one, two).score();
  }

  @Test
  void eachThingThatOneEventHasOnceSpeaksAgainstAnother() {
    double same = stages("third", "Monday", "9,300 people", "September");
    assertTrue(same > 0, "one stage " + same);
    assertTrue(stages("fourth", "Monday", "9,300 people", "September") < same - 1, "stage");
    assertTrue(stages("third", "Tuesday", "9,300 people", "September") < same - 1, "day");
    assertTrue(stages("third", "Monday", "4,100 people", "September") < same - 1, "spectators");
    assertTrue(stages("third", "Monday", "9,300 people", "June") < same - 0.8, "month");
  }

  @Test
  void aNameThatManyStoriesHaveTellsLess() {
    EventFacts one = facts("Bridge shut\nThe bridge at Ashby was shut by Norrington council.\n");
    EventFacts two = facts("Dam shut\nThe dam at Ashby was shut by Varga council.\n");
    List<EventFacts> day = new ArrayList<>(List.of(one, two));
    double rare = new EventLikeness(day).of(one, two).score();
    EventFacts ashby = facts("Fair\nThe fair in Ashby was opened by the weather.\n");
    day.addAll(Collections.nCopies(8, ashby));
    double common = new EventLikeness(day).of(one, two).score();
    assertTrue(common < rare, common + " against " + rare);
  }

  @Test
  void twoTownsAndANumberAreNoEvent() {
    EventFacts goat = facts("Goat named\nA goat in Penhale was named by Ashby, who is nine.\n");
    EventFacts bottle =
        facts("Bottle found\nA girl of nine found a bottle in Penhale and Ashby.\n");
    assertTrue(compare(goat, bottle).score() < 0, "" + compare(goat, bottle));
  }

  @Test
  void everySignHasAWeightAndAnExample() {
    List<String> signs =
        Table.load(EventLikeness.class, "likeness").rows().stream()
            .peek(row -> assertTrue(!row.cell(2).isBlank(), row.cell(0)))
            .map(row -> row.cell(0))
            .toList();
    EventFacts any = facts("Any\nAny story.\n");
    List<String> known = new ArrayList<>(List.of("base"));
    known.addAll(
        new EventLikeness(List.of()).signs(any, any, List.of(), new ArrayList<>()).keySet());
    assertEquals(known, signs);
  }
}
