package org.audiobriefing.script;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.article.Attribution;

/** What is said about who made a story and when. */
final class AttributionLines {
  private AttributionLines() {}

  /** Returns the line after the standfirst. */
  static Optional<String> byline(Attribution attribution) {
    String names = list(attribution.authors());
    if (names.isEmpty()) {
      return attribution.publisher().map(publisher -> "From " + publisher + ".");
    }
    boolean same = attribution.publisher().map(p -> attribution.authors().contains(p)).orElse(true);
    return Optional.of(
        "By " + names + (same ? "" : ", " + attribution.publisher().orElseThrow()) + ".");
  }

  /** Returns the lines at the end of a single story. */
  static List<String> about(Attribution attribution) {
    List<String> said = new ArrayList<>();
    String names = list(attribution.authors());
    String publisher = attribution.publisher().orElse("");
    if (!names.isEmpty()) {
      said.add(
          "This story was written by "
              + names
              + (publisher.isEmpty() || publisher.equals(names) ? "" : " for " + publisher)
              + ".");
    } else if (!publisher.isEmpty()) {
      said.add("This story is from " + publisher + ".");
    }
    attribution
        .agency()
        .filter(a -> !a.equals(publisher))
        .ifPresent(a -> said.add("With reporting by " + a + "."));
    published(attribution).ifPresent(said::add);
    attribution.authorNote().ifPresent(said::add);
    attribution.correction().ifPresent(said::add);
    if (said.isEmpty()) {
      said.add("No author, publisher or date is given for this story.");
    }
    return said;
  }

  /** Returns when it was published. */
  static Optional<String> published(Attribution attribution) {
    return attribution
        .date()
        .flatMap(AttributionLines::day)
        .map(day -> "It was published on " + day + ".");
  }

  private static Optional<String> day(String iso) {
    try {
      LocalDate day = LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
      return Optional.of(
          name(day.getDayOfWeek())
              + " "
              + day.getDayOfMonth()
              + " "
              + name(day.getMonth())
              + " "
              + day.getYear());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the English name: "Monday" for {@code MONDAY}. */
  private static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static String list(List<String> names) {
    if (names.size() < 2) {
      return names.isEmpty() ? "" : names.get(0);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }
}
