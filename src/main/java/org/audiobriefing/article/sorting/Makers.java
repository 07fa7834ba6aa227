package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.Agencies;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.GivenNames;

/** Who made a story, of all whom the page's data, its marks and its visible lines name. */
final class Makers {
  private final Metadata metadata;
  private final List<String> signed;
  private final List<String> authors;

  /**
   * @param signed in the first line that says "By"
   * @param authors in any visible line
   */
  Makers(Metadata metadata, List<String> signed, List<String> authors) {
    this.metadata = metadata;
    this.signed = signed;
    this.authors = authors;
  }

  /** Persons before desks and agencies, and those before the name of the site. */
  List<String> names(Optional<String> agency) {
    List<String> marked = metadata.marks().authors();
    List<String> stated = metadata.fallbackAuthors();
    List<String> credited = metadata.markup() ? List.of() : agency.map(List::of).orElse(List.of());
    List<String> found =
        Stream.of(
                signed(),
                metadata.authors().stream().map(this::inFull).toList(),
                moreThanSeen(),
                withPersons(authors),
                withPersons(marked),
                without(stated, this::isSite),
                authors,
                marked,
                stated,
                credited)
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse(List.of());
    return withoutSite(found);
  }

  /** "By Anna Berg, The Harbour Times" on the page of The Harbour Times is by Anna Berg. */
  private List<String> withoutSite(List<String> names) {
    List<String> others = names.stream().filter(name -> !isSite(name)).toList();
    return others.isEmpty() ? names : others;
  }

  /**
   * Who signed the story under its headline, when the page's data name somebody else: whoever has
   * the account from which it was posted.
   */
  private List<String> signed() {
    boolean more =
        isMore(
            signed, metadata.authors(), name -> Agencies.isNamed(name) || GivenNames.begins(name));
    boolean posted =
        !signed.isEmpty()
            && !metadata.authors().isEmpty()
            && signed.stream().allMatch(Texts::looksLikeName)
            && signed.stream().noneMatch(Makers::isNoPerson)
            && signed.stream().noneMatch(this::isStated);
    return more || posted ? signed : List.of();
  }

  private boolean isStated(String name) {
    String key = Texts.key(name);
    String last = Texts.key(name.substring(name.lastIndexOf(' ') + 1));
    return metadata.authors().stream()
        .map(Texts::key)
        .anyMatch(stated -> stated.contains(last) || key.contains(stated));
  }

  /** The marks of a head name whoever the visible lines name, and more persons. */
  private List<String> moreThanSeen() {
    List<String> marked = metadata.marks().authors();
    return isMore(marked, authors, GivenNames::begins) ? marked : List.of();
  }

  /** Returns whether some names are all of the others and more, each of these a maker's. */
  private static boolean isMore(List<String> names, List<String> others, Predicate<String> maker) {
    return names.size() > others.size()
        && !others.isEmpty()
        && names.containsAll(others)
        && names.stream().allMatch(name -> others.contains(name) || maker.test(name));
  }

  /** "Todd" is Todd Bates, when the page shows him. */
  private String inFull(String name) {
    return name.indexOf(' ') >= 0
        ? name
        : Stream.concat(authors.stream(), metadata.marks().authors().stream())
            .filter(other -> other.startsWith(name + " "))
            .findFirst()
            .orElse(name);
  }

  /** Returns the persons and the agencies beside them; none when no person is named. */
  private static List<String> withPersons(List<String> names) {
    return names.stream().allMatch(Makers::isNoPerson)
        ? List.of()
        : names.stream().filter(name -> !isNoPerson(name) || Agencies.isNamed(name)).toList();
  }

  /** Returns the names, or none when one of them is of a kind that counts less. */
  private static List<String> without(List<String> names, Predicate<String> less) {
    return names.stream().anyMatch(less) ? List.of() : names;
  }

  private static boolean isNoPerson(String name) {
    return BylineReader.isOrganisation(name) || BylineReader.isRole(name) || Agencies.isNamed(name);
  }

  private boolean isSite(String name) {
    return metadata.publisher().filter(site -> Texts.key(site).equals(Texts.key(name))).isPresent();
  }
}
