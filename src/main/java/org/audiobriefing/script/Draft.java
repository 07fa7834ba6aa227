package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiobriefing.article.Block;
import org.audiobriefing.script.Cast.Teller;
import org.audiobriefing.script.Segment.Break;
import org.audiobriefing.script.Segment.Mark;
import org.audiobriefing.script.Segment.Part;
import org.audiobriefing.script.Segment.Utterance;

/** A chapter that is being written, paragraph by paragraph. */
final class Draft {
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’)]*");

  private final List<Segment> segments = new ArrayList<>();
  private Teller teller;
  private int paragraph;

  Draft(Teller teller) {
    this.teller = teller;
  }

  /** Lets somebody else speak from here on. */
  Draft by(Teller other) {
    teller = other;
    return this;
  }

  /** Adds a paragraph. */
  void say(String text) {
    add(text, Role.LINE);
    paragraph++;
  }

  /** Adds a text that has no full stop of its own, though the voice must fall. */
  void sayLine(String text) {
    say(sentence(text));
  }

  /** Adds what is said before and after a headline that somebody else may say. */
  void sayAround(String before, Teller reader, String headline, String after) {
    if (reader.speaker().equals(teller.speaker())) {
      sayLine(before + headline + after);
      return;
    }
    Teller usual = teller;
    add(before, Role.LINE);
    by(reader).add(sentence(headline), Role.LINE);
    by(usual).add(after, Role.LINE);
    paragraph++;
  }

  /** Adds the headline of a story. */
  void title(String text) {
    add(sentence(text), Role.TITLE);
    paragraph++;
  }

  /** Adds a crosshead. */
  void heading(String text) {
    add(sentence(text), Role.HEADING);
    paragraph++;
  }

  /** Adds what a block of a story says. */
  void say(Block block) {
    block.text().lines().map(Datelines::without).forEach(this::say);
  }

  private void add(String text, Role role) {
    for (Utterance utterance : teller.phrasing().paragraph(text, paragraph)) {
      segments.add(utterance.as(role, teller.speaker()));
    }
  }

  /** Adds a pause as between the parts of a story. */
  void pause(Strength strength) {
    if (!segments.isEmpty()) {
      segments.add(Break.of(strength));
    }
  }

  /** Adds the sound that sets stories apart. */
  void chime() {
    segments.add(new Segment.Chime());
  }

  /** Begins a part of a story; a title without words to follow leaves no trace. */
  void part(String title) {
    pause(Strength.X_STRONG);
    segments.add(new Part("", ChapterTitles.shortened(title)));
  }

  boolean isEmpty() {
    return segments.stream().noneMatch(Utterance.class::isInstance);
  }

  int wordCount() {
    return new Chapter("", Chapter.NO_STORY, segments)
        .utterances().stream().mapToInt(u -> u.words().size()).sum();
  }

  /**
   * Returns the chapter with its marks named by its number.
   *
   * @param number counted from 1
   */
  Chapter chapter(int number, String title, int story) {
    List<Segment> named = new ArrayList<>();
    named.add(new Mark("chapter-" + number));
    int parts = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (!(segments.get(i) instanceof Part part)) {
        named.add(segments.get(i));
      } else if (speaksBeforeNextPart(i + 1)) {
        named.add(new Part("part-" + number + "-" + ++parts, part.title()));
      }
    }
    return new Chapter(title, story, named);
  }

  private boolean speaksBeforeNextPart(int from) {
    for (Segment segment : segments.subList(from, segments.size())) {
      if (segment instanceof Utterance) {
        return true;
      }
      if (segment instanceof Part) {
        return false;
      }
    }
    return false;
  }

  private static String sentence(String text) {
    String plain = text.strip();
    return SENTENCE.matcher(plain).matches() ? plain : plain + ".";
  }
}
