package org.audiobriefing.article.html;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.sorting.Metadata;
import org.jsoup.nodes.Element;

/** What the site of a page is called, which is never the headline of its story. */
final class SiteNames {
  /** So much of a title is its site, at most. */
  private static final int MOST_WORDS = 6;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
  private static final Set<String> LINK = Set.of("a");
  private static final Pattern HOME = Pattern.compile("(?:https?://[^/]+)?/?(?:index\\.\\w+)?");
  private static final Pattern HOST = Pattern.compile("^(?:www\\.)?(.*?)\\.[^.]+$");

  private final List<PageBlock> blocks;
  private final Metadata metadata;

  /** The texts of the first headings, and of all of them, as keys. */
  private final Set<String> first = new HashSet<>();

  private final Set<String> headings = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private SiteNames(List<PageBlock> blocks, Metadata metadata) {
    this.blocks = blocks;
    this.metadata = metadata;
    for (PageBlock block : blocks) {
      String tag = block.owner().normalName();
      if (HEADINGS.contains(tag)) {
        headings.add(block.raw().key());
      }
      if (tag.equals("h1")) {
        first.add(block.raw().key());
      }
    }
  }

  /** Returns the names of the site, as keys. */
  static Set<String> of(List<PageBlock> blocks, ContainerNames names, Metadata metadata) {
    SiteNames sites = new SiteNames(blocks, metadata);
    sites.addPublisher();
    sites.addHost();
    sites.addLinksHome();
    sites.addMarked(names);
    metadata.headlines().forEach(sites::addParts);
    sites.addTitlesOfOthers();
    sites.names.remove("");
    return sites.names;
  }

  private void addPublisher() {
    Optional<String> publisher = metadata.publisher().map(Texts::key);
    boolean others =
        metadata.headlines().stream().anyMatch(h -> !publisher.equals(Optional.of(Texts.key(h))));
    if (others) {
      publisher.ifPresent(names::add);
    }
  }

  private void addHost() {
    metadata
        .address()
        .map(URI::getHost)
        .map(host -> Texts.key(HOST.matcher(host).replaceFirst("$1")))
        .filter(key -> headings.size() > 1)
        .ifPresent(names::add);
  }

  /** A heading over the page that leads to its front page is a logo. */
  private void addLinksHome() {
    for (PageBlock block : blocks) {
      if (block.owner().normalName().equals("h1")
          && headings.size() > 1
          && block.raw().words() <= MOST_WORDS
          && block.owner().stream().anyMatch(SiteNames::leadsHome)) {
        names.add(block.raw().key());
      }
    }
  }

  /**
   * The first heading may be called, or stand in, what holds the name of a site, and be the page's
   * whole title, while a lower one is called the headline.
   */
  private void addMarked(ContainerNames containers) {
    boolean lower =
        blocks.stream()
            .map(PageBlock::owner)
            .anyMatch(o -> !o.normalName().equals("h1") && containers.has(o, Sign.TITLE));
    for (PageBlock block : lower ? blocks : List.<PageBlock>of()) {
      Element owner = block.owner();
      boolean marked =
          containers.has(owner, Sign.SITE)
              || owner.parent() != null && containers.has(owner.parent(), Sign.SITE);
      if (marked
          && owner.normalName().equals("h1")
          && isWholeTitle(block.raw().key())
          && block.raw().words() <= MOST_WORDS) {
        names.add(block.raw().key());
      }
    }
  }

  private boolean isWholeTitle(String key) {
    return metadata.headlines().stream().map(Texts::key).allMatch(key::equals);
  }

  private static boolean leadsHome(Element element) {
    return LINK.contains(element.normalName())
        && element.hasAttr("href")
        && HOME.matcher(element.attr("href")).matches();
  }

  /**
   * "Harbour News | Ferry sails": of two headings that a title holds, the first one is the site.
   */
  private void addParts(String title) {
    List<String> parts = List.of(Headlines.PARTS.split(title));
    for (String part : parts) {
      String key = Texts.key(part);
      boolean another =
          parts.stream()
              .map(Texts::key)
              .anyMatch(k -> !k.equals(key) && headings.contains(k) && !first.contains(k));
      if (another && first.contains(key) && Texts.words(part) <= MOST_WORDS) {
        names.add(key);
      }
    }
  }

  /** A page may be called like its site while a more trusted title stands over the story. */
  private void addTitlesOfOthers() {
    boolean elsewhere = false;
    for (String title : metadata.headlines()) {
      String key = Texts.key(title);
      if (first.contains(key)) {
        if (elsewhere && Texts.words(title) <= MOST_WORDS) {
          names.add(key);
        }
      } else {
        elsewhere |= blocks.stream().anyMatch(block -> block.raw().key().equals(key));
      }
    }
  }
}
