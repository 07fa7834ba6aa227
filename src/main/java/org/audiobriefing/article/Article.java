package org.audiobriefing.article;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.audiobriefing.article.Block.Caption;
import org.audiobriefing.diagnostic.Redaction;
import org.audiobriefing.source.WebLink;

/**
 * A story taken apart.
 *
 * @param source the argument that it came from
 * @param headline never empty
 * @param standfirst the sentence under the headline, when the page has one
 * @param body in order, without captions; at least one paragraph
 * @param captions of its pictures
 * @param language BCP 47 tag
 * @param address where it can be read on the web, when that is known
 */
public record Article(
    String source,
    String headline,
    Optional<String> standfirst,
    List<Block> body,
    List<Caption> captions,
    Attribution attribution,
    String language,
    Optional<URI> address) {
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(attribution, "attribution");
    body = List.copyOf(body);
    captions = List.copyOf(captions);
  }

  /** Returns the same story with so many blocks of its text. */
  public Article first(int blocks) {
    return new Article(
        source,
        headline,
        standfirst,
        body.subList(0, blocks),
        captions,
        attribution,
        language,
        address);
  }

  /** Returns how many words its text has. */
  public int bodyWords() {
    return body.stream().mapToInt(block -> Texts.words(block.text())).sum();
  }

  /** Returns the same story by others. */
  public Article by(Attribution other) {
    return new Article(source, headline, standfirst, body, captions, other, language, address);
  }

  /** Returns the same story, to be read at this address. */
  public Article at(URI web) {
    return new Article(
        source, headline, standfirst, body, captions, attribution, language, Optional.of(web));
  }

  /** Returns an absolute http or https address in ASCII, if the text is one. */
  public static Optional<URI> webAddress(String text) {
    return WebLink.of(Redaction.of(text)).map(uri -> URI.create(uri.toASCIIString()));
  }
}
