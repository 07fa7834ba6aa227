package org.audiobriefing.edition.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, numbers and particulars of a text. */
class EventFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "84 passengers | 84.0 passengers",
        "at 5.40 in the morning | 5.4 in",
        "about 19,000 vehicles | 19000.0 vehicles",
        "1.8 million pounds | 1800000.0 pounds",
        "£2.9bn for it | 2.9E9 for",
        "Forty-three of them | 43.0 of",
        "two hundred and forty soldiers | 240.0 soldiers",
        "two hundred and soldiers | 200.0 and",
        "fell 11 per cent today | 11.0 today",
        "three thousand two hundred homes | 3200.0 homes",
        "nobody at all | -",
      })
  void numbersInDigitsAndWords(String text, String expected) {
    List<Quantity> found = Quantities.in(text);
    String first = found.isEmpty() ? "-" : found.get(0).value() + " " + found.get(0).counted();
    assertEquals(expected, first);
  }

  @ParameterizedTest
  @CsvSource({
    "2,2,0",
    "9,9,0.35",
    "40,40,0.35",
    "84,84,0.75",
    "200,200,0.6",
    "1340,1340,1",
    "5.4,5.4,1",
    "1998,1998,0.5",
    "2900000000,3000000000,0.3",
    "2014,2016,0",
    "41,43,0",
    "800,1000,0",
  })
  void aParticularNumberTellsMoreThanARoundOne(double one, double two, double likeness) {
    assertEquals(likeness, new Quantity(one, "", "").likeness(new Quantity(two, "", "")), 1e-9);
  }

  @Test
  void namesAreWrittenWithACapitalWhereNoSentenceBegins() {
    EventFacts facts =
        EventFactsTest.of(
            "Ferry Aground",
            "Helicopters came. The Lady Ansgar lay off Carrow Point on Monday, Dr Ruth Pelham’s crew said. Nora Kell waited.",
            "\"Nobody slept,\" said Ansgar's cook. Ferry and ferry are one word.");
    assertEquals(
        new TreeSet<>(List.of("ansgar", "carrow", "kell", "nora", "pelham", "point", "ruth")),
        new TreeSet<>(facts.names().keySet()));
    assertEquals("Ansgar", facts.names().get("ansgar"));
  }

  @Test
  void whatIsNewAgainstWhatIsKnown() {
    EventFacts known = of("Mine", "Anton Belov said 84 miners were at Karsk.");
    EventFacts same = of("Mine", "At Karsk there were 84 miners, said Anton Belov.");
    EventFacts more = of("Mine", "At Karsk, said Olga Sedova, 97 are safe and 1,240 saw it.");
    assertEquals(0, same.newAgainst(known), 1e-9);
    assertTrue(more.newAgainst(known) > 0.7, "" + more.newAgainst(known));
  }

  @Test
  void whatIsRememberedComparesLikeTheStory() {
    EventFacts known = of("Mine", "Anton Belov said 84 miners were at Karsk with 680 lamps.");
    EventFacts remembered =
        EventFacts.remembered(
            List.copyOf(known.names().values()), List.copyOf(known.leadNames()), known.values());
    EventFacts again =
        of("Karsk", "At Karsk there were 84 miners, said Anton Belov, and 680 lamps.");
    EventLikeness likeness = new EventLikeness(List.of(again));
    assertEquals(likeness.of(known, again).score(), likeness.of(remembered, again).score(), 1e-9);
  }

  private static EventFacts of(String headline, String... paragraphs) {
    return EventFacts.of(headline, List.of(paragraphs), EventFacts.LEAD_PARAGRAPHS);
  }
}
