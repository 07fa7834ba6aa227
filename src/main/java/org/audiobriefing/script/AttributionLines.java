package org.audiobriefing.script;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Attribution;

/** What is said about who made a story and when. */
final class AttributionLines {
  private final Phrasebook phrases;

  AttributionLines(Phrasebook phrases) {
    this.phrases = phrases;
  }

  /** Returns the line after the standfirst. */
  Optional<String> byline(Attribution attribution) {
    String names = phrases.list(attribution.authors());
    Optional<String> publisher = attribution.publisher();
    if (names.isEmpty()) {
      return publisher.map(p -> phrases.say("from", "publisher", p));
    }
    boolean same = publisher.map(p -> attribution.authors().contains(p)).orElse(true);
    return Optional.of(
        same
            ? phrases.say("by", "names", names)
            : phrases.say("by-for", "names", names, "publisher", publisher.orElseThrow()));
  }

  /**
   * Returns the lines at the end of a single story; who wrote it is said here where there is no
   * byline.
   */
  List<String> about(Attribution attribution, Telling telling) {
    List<String> said = new ArrayList<>();
    String names = phrases.list(attribution.authors());
    String publisher = attribution.publisher().orElse("");
    boolean known = telling.byline() && byline(attribution).isPresent();
    if (known) {
      // It was said after the summary.
    } else if (!names.isEmpty()) {
      said.add(
          publisher.isEmpty() || publisher.equals(names)
              ? phrases.say("written", "names", names)
              : phrases.say("written-for", "names", names, "publisher", publisher));
    } else if (!publisher.isEmpty()) {
      said.add(phrases.say("story-from", "publisher", publisher));
    }
    attribution
        .agency()
        .filter(a -> !a.equals(publisher))
        .ifPresent(a -> said.add(phrases.say("agency", "agency", a)));
    if (telling.date()) {
      published(attribution).ifPresent(said::add);
    }
    attribution.authorNote().ifPresent(said::add);
    attribution.correction().ifPresent(said::add);
    if (said.isEmpty() && !known) {
      said.add(phrases.say("nobody"));
    }
    return said;
  }

  /** Returns when it was published. */
  Optional<String> published(Attribution attribution) {
    return attribution.date().flatMap(this::day).map(day -> phrases.say("published", "day", day));
  }

  private Optional<String> day(String iso) {
    try {
      return Optional.of(
          phrases.day(LocalDate.parse(iso.substring(0, Math.min(10, iso.length())))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
