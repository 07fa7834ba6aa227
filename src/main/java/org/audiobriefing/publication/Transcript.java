package org.audiobriefing.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiobriefing.script.Role;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;
import org.audiobriefing.speech.Timeline.PartSpan;
import org.audiobriefing.speech.Timeline.SentenceSpan;

/**
 * What was written, in the order in which it is heard, with its headings found: the reading side of
 * a timeline, from which every format with text is made.
 *
 * @param sections one a chapter
 */
public record Transcript(List<Section> sections) {
  /** What tells chapters of one title apart. */
  private static final Pattern NUMBER = Pattern.compile(" \\(\\d+\\)$");

  /** A chapter with its passages. */
  public record Section(ChapterSpan chapter, List<Passage> passages) {

    /** Returns whether one of the passages speaks the title. */
    public boolean isHeaded() {
      return passages.stream().anyMatch(passage -> passage.kind() == Kind.HEADING);
    }

    /** Returns whether its title is but the beginning of what is said. */
    public boolean isTitledByItsText() {
      String title = NUMBER.matcher(chapter.title()).replaceFirst("");
      String bare = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
      return !passages.isEmpty() && passages.get(0).lines().get(0).text().startsWith(bare);
    }

    /** Returns its sentences as stretches of sound without gaps, so that pauses are heard too. */
    public List<Clip> clips() {
      List<Line> lines = passages.stream().flatMap(passage -> passage.lines().stream()).toList();
      List<Clip> clips = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        long start = i == 0 ? chapter.start() : lines.get(i).span().start();
        boolean last = i + 1 == lines.size();
        clips.add(
            new Clip(
                lines.get(i).number(),
                start,
                last ? chapter.end() : lines.get(i + 1).span().start()));
      }
      return clips;
    }
  }

  /**
   * The sound of a sentence up to the next one.
   *
   * @param line number of the sentence
   * @param start first frame
   * @param end behind the last frame
   */
  public record Clip(int line, long start, long end) {}

  /**
   * A paragraph or a heading that is spoken.
   *
   * @param kind what it is
   * @param part number of its part in the chapter, counted from 0
   * @param lines its sentences
   */
  public record Passage(Kind kind, int part, List<Line> lines) {}

  /**
   * A sentence.
   *
   * @param number counted from 1 over the whole
   */
  public record Line(int number, SentenceSpan span) {
    /** Returns what was written. */
    public String text() {
      return span.utterance().written();
    }

    /** Returns the BCP 47 tag of its language, or null for the language of the briefing. */
    public String language() {
      String tag = span.utterance().speaker().language();
      return tag.isEmpty() ? null : tag;
    }
  }

  /** What a passage is. */
  public enum Kind {
    /** Heads its chapter. */
    HEADING,
    /** Heads a part of it. */
    SUBHEADING,
    PARAGRAPH
  }

  /** Returns the transcript of a briefing. */
  public static Transcript of(Timeline timeline) {
    List<Section> sections = new ArrayList<>();
    int number = 1;
    for (ChapterSpan chapter : timeline.chapters()) {
      List<Passage> passages = new ArrayList<>();
      boolean titled = hasTitle(chapter);
      boolean headed = false;
      for (int p = 0; p < chapter.parts().size(); p++) {
        PartSpan part = chapter.parts().get(p);
        for (List<SentenceSpan> paragraph : paragraphs(part.sentences())) {
          List<Line> lines = new ArrayList<>();
          for (SentenceSpan sentence : paragraph) {
            lines.add(new Line(number++, sentence));
          }
          Kind kind = kind(lines.get(0).span().utterance().role(), titled, headed);
          headed |= kind == Kind.HEADING;
          passages.add(new Passage(kind, p, lines));
        }
      }
      sections.add(new Section(chapter, passages));
    }
    return new Transcript(sections);
  }

  private static List<List<SentenceSpan>> paragraphs(List<SentenceSpan> sentences) {
    List<List<SentenceSpan>> paragraphs = new ArrayList<>();
    int open = -1;
    for (SentenceSpan sentence : sentences) {
      if (paragraphs.isEmpty() || sentence.utterance().paragraph() != open) {
        paragraphs.add(new ArrayList<>());
        open = sentence.utterance().paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).add(sentence);
    }
    return paragraphs;
  }

  private static boolean hasTitle(ChapterSpan chapter) {
    return chapter.sentences().stream().anyMatch(s -> s.utterance().role() == Role.TITLE);
  }

  /** The headline heads its chapter; where there is none, the first crosshead does. */
  private static Kind kind(Role role, boolean titled, boolean headed) {
    return switch (role) {
      case TITLE -> headed ? Kind.SUBHEADING : Kind.HEADING;
      case HEADING -> titled || headed ? Kind.SUBHEADING : Kind.HEADING;
      case LINE -> Kind.PARAGRAPH;
    };
  }
}
