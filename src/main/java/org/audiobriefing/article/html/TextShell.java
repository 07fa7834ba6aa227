package org.audiobriefing.article.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Plain text that a browser or a program has saved as a page without any markup of its own. */
final class TextShell {
  /** Elements that any page has which somebody has written as one. */
  private static final String MARKUP = "p,div,h1,h2,h3,article,section,main,table,ul,ol,br";

  private TextShell() {}

  /** Returns the text of such a page. */
  static Optional<String> of(Document page) {
    Element body = page.body();
    Element only = body.childrenSize() == 1 ? body.firstElementChild() : body;
    boolean shell = only.normalName().equals("pre") || only == body && body.childrenSize() == 0;
    return shell && only.selectFirst(MARKUP) == null
        ? Optional.of(only.wholeText()).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
