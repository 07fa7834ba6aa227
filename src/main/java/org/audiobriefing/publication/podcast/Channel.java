package org.audiobriefing.publication.podcast;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What directories are told of a podcast.
 *
 * @param base address under which the output folder can be reached, ending in a slash
 * @param email of the owner, or ""
 * @param summary of each episode, with {@code {title} {date} {count} {minutes}}, or ""
 * @param image of its own, or drawn
 * @param season that new episodes belong to
 * @param numbered whether episodes have numbers
 * @param persons who make it
 * @param locked whether it may be imported elsewhere only by its owner
 * @param license SPDX name or short name
 */
public record Channel(
    URI base,
    String author,
    String email,
    String description,
    String summary,
    Category category,
    Optional<String> image,
    boolean explicit,
    Optional<Integer> season,
    boolean numbered,
    List<String> persons,
    boolean locked,
    Optional<String> license) {
  /** The cover that is drawn when there is none. */
  public static final String COVER = "cover.png";

  public Channel {
    persons = List.copyOf(persons);
  }

  /** Returns the name of its picture in the output folder. */
  String picture() {
    return image.orElse(COVER);
  }
}
