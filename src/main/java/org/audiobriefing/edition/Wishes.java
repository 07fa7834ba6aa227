package org.audiobriefing.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.edition.EditionSettings.Source;
import org.audiobriefing.source.FeedEntry;

/** What the settings ask of the stories of one source. */
final class Wishes {
  /** A date farther ahead is a mistake of whoever wrote it, or of a clock. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Source source;
  private final Instant now;
  private final List<Pattern> wanted;
  private final List<Pattern> unwanted;

  Wishes(Source source, Instant now) {
    this.source = source;
    this.now = now;
    this.wanted = source.include().stream().map(Wishes::word).toList();
    this.unwanted = source.exclude().stream().map(Wishes::word).toList();
  }

  private static Pattern word(String word) {
    return Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
  }

  /** Returns why an entry is not told, if it is not. */
  Optional<String> refusal(FeedEntry entry) {
    return tooOld(date(entry))
        .or(() -> wanted.isEmpty() && unwanted.isEmpty() ? Optional.empty() : words(entry.words()));
  }

  private Optional<String> words(String text) {
    if (!wanted.isEmpty() && wanted.stream().noneMatch(word -> word.matcher(text).find())) {
      return Optional.of("has none of the words asked for");
    }
    return unwanted.stream().anyMatch(word -> word.matcher(text).find())
        ? Optional.of("has a word that is not wanted")
        : Optional.empty();
  }

  /** Returns what to say of a story of this age, if it is too old. */
  Optional<String> tooOld(Optional<Instant> published) {
    return source
        .oldest()
        .filter(age -> published.isPresent() && published.get().isBefore(now.minus(age)))
        .map(age -> "is older than " + age.toHours() + " hours");
  }

  /** Returns when an entry was published. */
  Optional<Instant> date(FeedEntry entry) {
    return plausible(entry.published());
  }

  /** A date in the future is none. */
  Optional<Instant> plausible(Optional<Instant> date) {
    return date.filter(d -> d.isBefore(now.plus(AHEAD)));
  }
}
