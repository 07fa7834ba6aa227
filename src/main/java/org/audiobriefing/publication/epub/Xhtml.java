package org.audiobriefing.publication.epub;

import org.audiobriefing.publication.Markup;
import org.audiobriefing.publication.Publication;

/** What every document of the book begins with. */
final class Xhtml {
  private Xhtml() {}

  /** Returns the beginning of a document, up to what stands in its body. */
  static Markup begun(Publication publication, String title) {
    String language = publication.script().language();
    return Markup.xml()
        .own("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
        .open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            language,
            "xml:lang",
            language)
        .line()
        .open("head")
        .element("title", title)
        .own("<link rel=\"stylesheet\" href=\"style.css\"/></head>\n<body>\n");
  }
}
