package org.audiobriefing.script;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.audiobriefing.text.SpokenWord;

/** A piece of a script. */
public sealed interface Segment {

  /**
   * One sentence, for example {@code <s>Kyiv said <sub alias="thirty kilometres">30km</sub> were
   * lost.</s>}
   *
   * @param paragraph number of its paragraph within the chapter; sentences of one paragraph are
   *     kept closer together
   * @param role of its paragraph
   * @param speaker who says it
   * @param written as a reader sees it
   * @param words as a listener hears it, at least one
   * @param prosodies for each word how it differs from the voice's usual manner
   */
  record Utterance(
      int paragraph,
      Role role,
      Speaker speaker,
      String written,
      List<SpokenWord> words,
      List<Prosody> prosodies)
      implements Segment {
    public Utterance {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(written, "written");
      words = List.copyOf(words);
      prosodies = List.copyOf(prosodies);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("an utterance without words: '" + written + "'");
      }
      if (prosodies.size() != words.size()) {
        throw new IllegalArgumentException(
            prosodies.size() + " prosodies for " + words.size() + " words");
      }
    }

    /** A line of the usual speaker. */
    public Utterance(
        int paragraph, String written, List<SpokenWord> words, List<Prosody> prosodies) {
      this(paragraph, Role.LINE, Speaker.OWN, written, words, prosodies);
    }

    /** A line of the usual speaker, of one manner throughout. */
    public Utterance(int paragraph, String written, List<SpokenWord> words, Prosody prosody) {
      this(paragraph, written, words, Collections.nCopies(words.size(), prosody));
    }

    /** Returns the same in another paragraph. */
    Utterance in(int other) {
      return other == paragraph
          ? this
          : new Utterance(other, role, speaker, written, words, prosodies);
    }

    /** Returns the same as another part of the script, by another speaker. */
    Utterance as(Role other, Speaker by) {
      return other == role && by.equals(speaker)
          ? this
          : new Utterance(paragraph, other, by, written, words, prosodies);
    }

    /** Returns the same with only some of its words. */
    public Utterance of(List<SpokenWord> some, List<Prosody> theirs) {
      return new Utterance(paragraph, role, speaker, written, some, theirs);
    }
  }

  /**
   * A pause, for example {@code <break strength="strong"/>}, in place of the one that the structure
   * would give.
   *
   * @param strength scaled with the speed of speech
   * @param duration an exact length instead, at most {@link Pacing#MAX_BREAK}
   */
  record Break(Strength strength, Optional<Duration> duration) implements Segment {
    public Break {
      Objects.requireNonNull(strength, "strength");
      if (duration.isPresent()
          && (duration.get().isNegative() || duration.get().compareTo(Pacing.MAX_BREAK) > 0)) {
        throw new IllegalArgumentException(
            "break of " + duration.get() + " is not in 0.." + Pacing.MAX_BREAK);
      }
    }

    /** Returns a break as long as the pacing makes it. */
    public static Break of(Strength strength) {
      return new Break(strength, Optional.empty());
    }
  }

  /**
   * A part of a story begins within its chapter, for example {@code <mark name="part-2-1"/>} with
   * {@code <meta name="part-2-1" content="Summary"/>}.
   *
   * @param name an XML name, unique in the script
   * @param title what a player shows
   */
  record Part(String name, String title) implements Segment {
    public Part {
      Objects.requireNonNull(name, "name");
      title = PlainText.line(Objects.requireNonNull(title, "title"));
    }
  }

  /** A short sound that sets stories apart, {@code <mark name="chime"/>}. */
  record Chime() implements Segment {
    /** The name of its mark. */
    public static final String MARK = "chime";
  }

  /**
   * A named place, for example {@code <mark name="standfirst"/>}.
   *
   * @param name an XML name, unique in the script
   */
  record Mark(String name) implements Segment {
    public Mark {
      Objects.requireNonNull(name, "name");
    }
  }
}
