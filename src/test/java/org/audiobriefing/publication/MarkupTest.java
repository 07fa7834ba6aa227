package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void whateverStandsInOrBetweenTagsIsEscaped() {
    String out =
        Markup.xml()
            .open("a", "href", "x?a=1&b=\"2\"", "lang", null)
            .text("<b>\u0000&")
            .close("a")
            .empty("img", "alt", "<>")
            .line()
            .toString();
    assertEquals(
        "<a href=\"x?a=1&amp;b=&quot;2&quot;\">&lt;b&gt;\uFFFD&amp;</a><img alt=\"&lt;&gt;\"/>\n",
        out);
  }

  @Test
  void anElementWithoutContentEndsAsItsReadersWant() {
    assertEquals("<br/>", Markup.xml().empty("br").toString());
    assertEquals("<br>", Markup.html().empty("br").toString());
    assertEquals("<br />", Markup.oldXml().empty("br").toString());
    assertEquals(
        "<p><b class=\"x\">1</b></p>",
        Markup.html()
            .open("p")
            .add(Markup.html().element("b", 1, "class", "x"))
            .own("</p>")
            .toString());
  }
}
