package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.tables.Table;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names of containers say: each row by its example, and names that only look alike. */
class ContainerNamesTest {
  private static Element named(String names) {
    return new Element("div").attr("class", names);
  }

  @Test
  void everyRowFitsItsExample() {
    for (Table.Row row : Table.load(NameTable.class, "containers").rows()) {
      Sign sign = Sign.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      assertTrue(new ContainerNames().has(named(row.cell(2)), sign), row.cell(0) + " " + sign);
      if (sign.isClutter()) {
        assertTrue(new ContainerNames().clutter(named(row.cell(2))).isPresent(), row.cell(0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shareholders",
        "has-sharing",
        "no-sidebar",
        "navigator",
        "commentary",
        "tagline",
        "advice",
        "menuhin",
        "footage",
        "pollution",
        "radio",
        "reader",
        "story-body",
        "content",
        "paragraph"
      })
  void likeNamesAreNoClutter(String name) {
    assertEquals(Optional.empty(), new ContainerNames().clutter(named(name)));
  }

  @Test
  void namesAreReadFromClassIdAndComponent() {
    ContainerNames names = new ContainerNames();
    assertTrue(names.has(new Element("div").attr("id", "byline"), Sign.WRITER));
    assertTrue(names.has(new Element("div").attr("data-testid", "articleDate"), Sign.DATE));
    // The id of a section is often made of its heading's words.
    Element section = new Element("section").attr("id", "related-work");
    section.appendElement("h2").text("Related work");
    assertFalse(names.clutter(section).isPresent());
  }
}
