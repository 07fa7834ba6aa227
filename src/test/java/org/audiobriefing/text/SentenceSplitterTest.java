package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Burke left.|He was tired.",
        "“Come in.”|Mary did.",
        "“Stop!” he said.|She stopped.",
        "It rose by 2.5 per cent.|Then it fell.",
        "The U.S. Senate voted.|It passed.",
        "He lives in the U.S.|She does not.",
        "George W. Bush spoke.|Nobody listened.",
        "See No. 10 and p. 5 for more.|It helps.",
        "Is it over?|No.|It is not…|Perhaps.",
        "Apple Inc. rose.|Ford fell.",
        "She met Dr. No at 9 a.m. on Monday.|He was late.",
        "They (the drivers) left.|‘It was cold,’ one said.",
        "Visit www.example.com today.|It is free.",
        "e.g. this one.",
        "1. Wash your hands.|2. Dry them well.",
        "It was 5.|He left.",
        "The boat sank.[1]|Nobody drowned.[b]|It was late.",
        "It cost Rs. 500 crore.|Nobody paid.",
        "He left at 9 a.m.|Mr Jones stayed.",
        "Albert I. Jones won.|He was glad.",
        "So am I.|Then he left.",
        "She bought it.|iPhone sales rose.|easyJet fell.",
        "He is here.|J. K. Rowling wrote it.",
        "He got a B.|She got an A.|They left.",
        "What is it?|it is a boat.",
        "“Why?” he asked.|“Go.”",
        "Vol. 3 No. 2 was late.|It is on p. 5 now."
      })
  void findsSentences(String marked) {
    String text = marked.replace("|", " ");
    List<String> found =
        splitter.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
    assertEquals(List.of(marked.split("\\|")), found);
  }
}
