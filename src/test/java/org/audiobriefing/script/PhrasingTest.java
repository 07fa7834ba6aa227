package org.audiobriefing.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.lexicon.LexiconFolders;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.SentenceSplitter;
import org.audiobriefing.text.Verbalizer;
import org.junit.jupiter.api.Test;

class PhrasingTest {
  private final Phrasing phrasing =
      new Phrasing(
          new Verbalizer(Dialect.EN_US),
          new SentenceSplitter(),
          new LexiconFolders(List.of(Path.of("voices/lexicon"))).of("en-US"));

  @Test
  void aParagraphIsReadOnce() {
    String text = "The bridge opened on 3 May. It cost $2m.";
    List<Utterance> first = phrasing.paragraph(text, 0);
    List<Utterance> again = phrasing.paragraph(text, 7);
    assertEquals(2, again.size());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(0, first.get(i).paragraph());
      assertEquals(7, again.get(i).paragraph());
      assertEquals(first.get(i).written(), again.get(i).written());
      assertSame(first.get(i).words(), again.get(i).words());
    }
  }

  @Test
  void whatWasAskedForLongAgoIsForgotten() {
    List<Utterance> first = phrasing.paragraph("A paragraph.", 0);
    for (int i = 0; i < 2000; i++) {
      phrasing.paragraph("Paragraph " + i + ".", 0);
    }
    List<Utterance> again = phrasing.paragraph("A paragraph.", 0);
    assertEquals(first, again);
    assertNotSame(first.get(0).words(), again.get(0).words());
  }
}
