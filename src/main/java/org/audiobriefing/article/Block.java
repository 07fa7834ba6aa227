package org.audiobriefing.article;

import java.util.List;
import java.util.Objects;

/** A piece of a story's body. */
public sealed interface Block {

  /** Returns what a reader sees. */
  String text();

  /** A paragraph of the story. */
  record Paragraph(String text) implements Block {
    public Paragraph {
      Objects.requireNonNull(text, "text");
    }
  }

  /** A crosshead: a few words between paragraphs that begin a new part. */
  record Subheading(String text) implements Block {
    public Subheading {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Somebody's words set apart from the story's own. */
  record Quotation(String text) implements Block {
    public Quotation {
      Objects.requireNonNull(text, "text");
    }
  }

  /** A list that belongs to the story. */
  record ListBlock(List<String> items) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return String.join("\n", items);
    }
  }

  /** What stands under a picture; kept apart from the body and not read aloud. */
  record Caption(String text) implements Block {
    public Caption {
      Objects.requireNonNull(text, "text");
    }
  }
}
