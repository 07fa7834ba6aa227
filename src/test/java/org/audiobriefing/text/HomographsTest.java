package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are noun and verb: each row of the tables by its example, and fresh sentences. */
@Tag("locale")
class HomographsTest {
  private static final Verbalizer VERBALIZER = new Verbalizer(Dialect.EN_GB);

  private static String said(String sentence, String word) {
    return VERBALIZER.verbalize(sentence).stream()
        .filter(w -> w.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(word + " is not in " + sentence))
        .phones();
  }

  @TestFactory
  List<DynamicTest> everyRowByItsExample() {
    List<String> taught =
        Table.load(HomographsTest.class, "heteronyms").rows().stream()
            .map(row -> row.cell(1))
            .toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Row row : Table.load(HomographsTest.class, "homographs").rows()) {
      String sense = row.cell(row.cell(6).equals("verb") ? 3 : 2);
      if (!taught.contains(row.cell(0))) {
        tests.add(
            DynamicTest.dynamicTest(
                row.cell(5), () -> assertEquals(sense, said(row.cell(5), row.cell(0)))));
      }
    }
    return tests;
  }

  @Test
  void everyRowOfTheContextByItsExample() {
    for (Table.Row row : Table.load(HomographsTest.class, "verb-context").rows()) {
      String example = row.cell(5);
      int at =
          Math.max(
              example.indexOf("conflict"),
              Math.max(example.indexOf("survey"), example.indexOf("contests")));
      String word = example.substring(at).split(" ")[0];
      Optional<Boolean> verb =
          VerbContext.isVerb(
              word.endsWith("s"),
              example.substring(0, at).strip(),
              example.substring(at + word.length()).strip());
      assertEquals(Optional.of(row.cell(4).equals("verb")), verb, row.cell(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What does it cost? | does | d ah1 z",
        "She does. | does | d ah1 z",
        "The firm exports cars to Asia. | exports | ih k s p ao1 r t s",
        "Exports of cars fell. | exports | eh1 k s p ao r t s",
        "It conflicts with the law. | conflicts | k ax n f l ih1 k t s",
        "Several conflicts were settled. | conflicts | k aa1 n f l ih k t s",
        "The bishop objects to the plan. | objects | ax b jh eh1 k t s",
        "The museum gave the objects to the school. | objects | aa1 b jh eh k t s",
        "Firm exports steel to 30 countries. | exports | ih k s p ao1 r t s",
        "Britain imports most of its tomatoes. | imports | ih m p ao1 r t s",
        "Steel imports rose again. | imports | ih1 m p ao r t s",
        "Rivers record lowest levels in a decade. | record | r ax k ao1 r d",
        "The rivers hold the record levels of May. | record | r eh1 k er d",
        "Parents object as school scraps bus. | object | ax b jh eh1 k t",
        "Voters desert ruling party in droves. | desert | d ih z er1 t",
        "Live: Budget day as it happens. | live | l ay1 v",
        "Labour's lead in the polls fell. | lead | l iy1 d",
        "Rivers that wind through it flood. | wind | w ay1 n d",
        "The wind through the trees was cold. | wind | w ih1 n d",
        "Actors took a final bow. | bow | b aw1",
        "Steelworks to close by Easter. | close | k l ow1 z",
        "She spoke to close friends. | close | k l ow1 s",
        "Two accounts conflict with each other. | conflict | k ax n f l ih1 k t",
        "The conflict with them goes on. | conflict | k aa1 n f l ih k t",
        "A strike leaves refuse piled high. | refuse | r eh1 f y uw s",
        "An aged aunt left it. | aged | ey1 jh ih d",
        "A man aged forty left it. | aged | ey1 jh d",
        "Live in peace. | live | l ih1 v",
        "Reading have a new coach. | reading | r eh1 d ih ng",
        "Reading has declined. | reading | r iy1 d ih ng",
        "Wardens counted forty does in the park. | does | d ow1 z",
        "That august chamber voted. | august | ao g ah1 s t",
        "In this August heat he slept. | august | ao1 g ax s t",
        "He objects to the plan. | objects | ax b jh eh1 k t s",
        "Two metal objects were found. | objects | aa1 b jh eh k t s",
        "Which records were broken? | records | r eh1 k er d z",
        "They were frequent guests. | frequent | f r iy1 k w ax n t",
        "The proceeds go to charity. | proceeds | p r ow1 s iy d z",
      })
  void sentences(String sentence, String word, String phones) {
    assertEquals(phones, said(sentence, word), sentence);
  }
}
