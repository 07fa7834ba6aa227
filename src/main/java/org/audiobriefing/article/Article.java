package org.audiobriefing.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.audiobriefing.article.Block.Caption;

/**
 * A story taken apart.
 *
 * @param source the argument that it came from
 * @param headline never empty
 * @param standfirst the sentence under the headline, when the page has one
 * @param body in order, without captions; at least one paragraph
 * @param captions of its pictures
 * @param language BCP 47 tag
 */
public record Article(
    String source,
    String headline,
    Optional<String> standfirst,
    List<Block> body,
    List<Caption> captions,
    Attribution attribution,
    String language) {
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(attribution, "attribution");
    body = List.copyOf(body);
    captions = List.copyOf(captions);
  }
}
