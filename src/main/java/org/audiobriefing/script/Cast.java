package org.audiobriefing.script;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.text.LanguageTag;

/**
 * Who speaks in a briefing: one voice tells the stories, another one may announce them, and stories
 * of other languages are told by voices that read them.
 *
 * @param own tells whatever nobody else does
 * @param announcer says headlines and what stands between the stories, where it knows their
 *     language
 * @param others tell stories of other languages, at most one each
 */
public record Cast(Teller own, Optional<Teller> announcer, List<Teller> others) {
  public Cast {
    others = List.copyOf(others);
  }

  /**
   * A voice with what it reads.
   *
   * @param phrasing makes sentences for it
   */
  public record Teller(Speaker speaker, Phrasing phrasing) {
    boolean tells(String language) {
      return LanguageTag.same(phrases().language(), language);
    }

    Phrasebook phrases() {
      return phrasing.phrases();
    }
  }

  /** A single voice. */
  public static Cast of(Phrasing phrasing) {
    return new Cast(new Teller(Speaker.OWN, phrasing), Optional.empty(), List.of());
  }

  /** Returns who tells a story of a language; the usual voice where nobody knows it. */
  Teller teller(String language) {
    return others.stream()
        .filter(teller -> !own.tells(language) && teller.tells(language))
        .findFirst()
        .orElse(own);
  }

  /** Returns who says what stands between the stories. */
  Teller host() {
    return announcer.filter(teller -> teller.tells(own.phrases().language())).orElse(own);
  }

  /** Returns who says a headline. */
  Teller reader(String language) {
    Teller teller = teller(language);
    return announcer.filter(a -> a.tells(teller.phrases().language())).orElse(teller);
  }

  /** Returns the cast of a briefing that is in one language throughout. */
  Cast in(String language) {
    Teller teller = teller(language);
    return new Cast(teller, announcer, others);
  }

  /** Returns what the briefing says of itself. */
  Phrasebook phrases() {
    return own.phrases();
  }
}
