package org.audiobriefing.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the story on a web page. */
final class HtmlExtractor {
  private static final int FEWEST_WORDS = 10;

  /** A longer text about cookies is a story about cookies. */
  private static final int CONSENT_PAGE_WORDS = 600;

  private static final double MOSTLY_LINKS = 0.5;

  private final BoilerplateRules rules;

  HtmlExtractor(BoilerplateRules rules) {
    this.rules = rules;
  }

  StoryAssembler.Story extract(Page page) {
    Document document = Jsoup.parse(page.text(), page.address().map(Object::toString).orElse(""));
    Metadata metadata = MetadataReader.read(document);
    refuseLiveBlog(page, metadata);
    List<PageBlock> blocks =
        BlockCollector.collect(document.body(), StoryHolders.of(document), true);
    Element region = region(blocks);
    if (region == null) {
      // Perhaps the names of the containers misled; look at the text alone.
      blocks = BlockCollector.collect(document.body(), Set.of(), false);
      region = region(blocks);
    }
    if (region == null) {
      throw refusal(page, document, blocks);
    }
    int first = firstInside(blocks, region);
    int heading = heading(blocks, metadata, first);
    first = behindStandfirst(blocks, region, heading, first, metadata);
    String headline =
        heading >= 0 ? blocks.get(heading).raw().text() : fromMetadata(metadata, page);
    List<Diagnostic> left = new ArrayList<>();
    List<RawBlock> story = story(blocks, region, heading, first, metadata, left);
    StoryAssembler.Story assembled =
        new StoryAssembler(rules, page.source(), headline, metadata).assemble(story);
    refuseStub(page, document, metadata, assembled.article(), blocks);
    List<Diagnostic> notes = new ArrayList<>(left);
    notes.addAll(assembled.notes());
    return new StoryAssembler.Story(assembled.article(), notes);
  }

  private static boolean good(PageBlock block) {
    RawBlock raw = block.raw();
    boolean kind =
        raw.kind() != RawBlock.Kind.CAPTION
            && raw.kind() != RawBlock.Kind.HEADING
            && raw.kind() != RawBlock.Kind.TABLE_ROW;
    return kind
        && block.clutter().isEmpty()
        && raw.words() >= FEWEST_WORDS
        && raw.linkShare() < MOSTLY_LINKS
        && raw.prose();
  }

  /**
   * Returns the smallest element that holds nearly all the prose around the best-scoring container,
   * or null.
   */
  private Element region(List<PageBlock> blocks) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    Map<Element, Integer> words = new IdentityHashMap<>();
    for (PageBlock block : blocks) {
      if (!good(block)
          || rules.match(shorter(block.raw().text()), block.raw().words()).isPresent()) {
        continue;
      }
      double score =
          1
              + block.raw().text().chars().filter(c -> c == ',').count()
              + Math.min(block.raw().words() / 15.0, 4);
      Element at = parent(block.owner());
      double share = 1;
      for (int up = 0; at != null && up < 60; up++, at = at.parent()) {
        if (share > 0.1) {
          scores.merge(at, score * share, Double::sum);
        }
        words.merge(at, block.raw().words(), Integer::sum);
        share = up == 0 ? 0.5 : share / 1.5;
      }
    }
    Element best = null;
    double bestScore = 0;
    for (PageBlock block : blocks) {
      Element at = parent(block.owner());
      for (int up = 0; at != null && up < 5; up++, at = at.parent()) {
        double score = scores.getOrDefault(at, 0.0);
        if (score > bestScore) {
          bestScore = score;
          best = at;
        }
      }
    }
    return best == null ? null : widened(twins(best, words), words);
  }

  /**
   * A long story is cut into pieces in containers of the same name; returns what holds them all.
   */
  private static Element twins(Element best, Map<Element, Integer> words) {
    if (best.className().isBlank() || best.normalName().equals("article")) {
      return best;
    }
    Element region = best;
    Element at = best.parent();
    for (int up = 0; at != null && up < 8 && !at.normalName().matches("body|html"); up++) {
      int twins = 0;
      int inTwins = 0;
      for (Element twin : at.getElementsByClass(best.classNames().iterator().next())) {
        if (twin.className().equals(best.className()) && words.getOrDefault(twin, 0) >= 100) {
          twins++;
          inTwins += words.get(twin);
        }
      }
      if (twins > 1
          && inTwins * 10 >= words.getOrDefault(at, 0) * 8
          && at.select("article,h1").size() <= 1) {
        region = at;
      }
      at = at.parent();
    }
    return region;
  }

  /**
   * A story may be split over several containers; go up as long as that adds a good part of prose.
   */
  private static Element widened(Element best, Map<Element, Integer> words) {
    Element region = best;
    Element at = best.parent();
    while (at != null && !at.normalName().equals("html")) {
      int inside = words.getOrDefault(region, 0);
      int outside = words.getOrDefault(at, 0);
      if (outside > inside * 1.15
          && outside < inside * 4
          && !(region.normalName().equals("article")
              && at.getElementsByTag("article").size() > 1)) {
        region = at;
      }
      at = at.parent();
    }
    return region;
  }

  private static final Set<String> PARENTS =
      Set.of("div", "section", "article", "main", "td", "body");

  private static Element parent(Element owner) {
    return owner.parent() == null || PARENTS.contains(owner.normalName()) ? owner : owner.parent();
  }

  private static String shorter(String text) {
    return text.length() > 900 ? text.substring(0, 900) : text;
  }

  private static boolean inside(Element element, Element region) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == region) {
        return true;
      }
    }
    return false;
  }

  private static int firstInside(List<PageBlock> blocks, Element region) {
    for (int i = 0; i < blocks.size(); i++) {
      if (good(blocks.get(i)) && inside(blocks.get(i).owner(), region)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Standfirst and credits may stand in the story's own container; the first paragraph is behind.
   */
  private int behindStandfirst(
      List<PageBlock> blocks, Element region, int heading, int first, Metadata metadata) {
    if (heading < 0 || heading > first) {
      return first;
    }
    Element header = header(blocks, heading, region);
    for (int i = first; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (!inside(block.owner(), region) || !good(block)) {
        continue;
      }
      boolean apart =
          block.raw().kind() == RawBlock.Kind.STANDFIRST
                  && isDek(block)
                  && isStandfirst(block, block, metadata)
              || header != null && inside(block.owner(), header)
              || leadList(blocks, heading, i) > 0;
      if (!apart) {
        return i;
      }
    }
    return first;
  }

  /** Returns the header element around the headline, unless it holds the story too, or null. */
  private static Element header(List<PageBlock> blocks, int heading, Element region) {
    Element header = heading < 0 ? null : blocks.get(heading).owner().closest("header");
    if (header == null) {
      return null;
    }
    int within = 0;
    int all = 0;
    for (PageBlock block : blocks) {
      if (good(block) && inside(block.owner(), region)) {
        all += block.raw().words();
        within += inside(block.owner(), header) ? block.raw().words() : 0;
      }
    }
    return within * 3 > all ? null : header;
  }

  /** Names that hardly ever stand on a first paragraph. */
  private static final Pattern DEK =
      Pattern.compile(
          "(?:^|[ _-])(?:standfirst|stand-first|dek|deck|sub-?titles?|sub-?headlines?|strapline|article-?summary|teaser-?text)(?:$|[ _-])");

  private static final Pattern LEAD_LIST =
      Pattern.compile(
          DEK.pattern()
              + "|(?:^|[ _-])(?:summary|highlights?|key-?(?:points|takeaways|facts)|takeaways|bullet-?points|at-?a-?glance)(?:$|[ _-])");

  private static boolean isDek(PageBlock block) {
    Element owner = block.owner();
    return DEK.matcher(BlockCollector.names(owner)).find()
        || owner.parent() != null && DEK.matcher(BlockCollector.names(owner.parent())).find();
  }

  /**
   * Returns how many list items from here on make up a bulleted standfirst: a whole short list
   * between headline and first paragraph, or 0.
   */
  private static int leadList(List<PageBlock> blocks, int heading, int i) {
    Element list = blocks.get(i).owner().closest("ul,ol");
    if (list == null
        || heading < 0
        || !(LEAD_LIST.matcher(BlockCollector.names(list)).find()
            || list.parent() != null
                && LEAD_LIST.matcher(BlockCollector.names(list.parent())).find())) {
      return 0;
    }
    int start = i;
    while (start > heading + 1 && inside(blocks.get(start - 1).owner(), list)) {
      start--;
    }
    for (int k = heading + 1; k < start; k++) {
      RawBlock above = blocks.get(k).raw();
      if (blocks.get(k).clutter().isEmpty()
          && above.kind() == RawBlock.Kind.PARAGRAPH
          && above.words() >= FEWEST_WORDS
          && above.prose()) {
        return 0;
      }
    }
    int items = 0;
    int end = start;
    for (; end < blocks.size() && inside(blocks.get(end).owner(), list); end++) {
      RawBlock raw = blocks.get(end).raw();
      boolean item =
          (blocks.get(end).clutter().isEmpty() || blocks.get(end).clutter().startsWith("key"))
              && (raw.kind() == RawBlock.Kind.LIST_ITEM || raw.kind() == RawBlock.Kind.STANDFIRST)
              && raw.words() >= 5
              && raw.words() <= 45
              && raw.linkShare() < 0.3;
      if (!item) {
        return 0;
      }
      items++;
    }
    return items >= 2 && items <= 6 && i == start ? items : items >= 2 && items <= 6 ? end - i : 0;
  }

  /** Returns the index of the visible headline: the h1 most like what the metadata says, or -1. */
  private static int heading(List<PageBlock> blocks, Metadata metadata, int first) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      Element owner = block.owner();
      boolean h1 = owner.normalName().equals("h1") || owner.closest("h1") != null;
      boolean heading =
          h1
              || owner.normalName().equals("h2") && i < first
              || owner.attr("itemprop").equals("headline");
      if (!heading || block.raw().words() < 1) {
        continue;
      }
      double likeness = likeness(block.raw().text(), metadata.headlines());
      double score =
          likeness * 2
              + (h1 ? 0.6 : 0)
              + Math.min(block.raw().words(), 8) / 20.0
              - (i > first ? 0.3 : 0)
              - (block.clutter().isEmpty() ? 0 : 0.4);
      if (score > bestScore && (h1 || likeness > 0.6)) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  /** Returns how much of the words two texts share, 0 to 1, at best over the candidates. */
  static double likeness(String text, List<String> candidates) {
    Set<String> words = wordSet(text);
    double best = 0;
    for (String candidate : candidates) {
      Set<String> other = wordSet(candidate);
      Set<String> common = new HashSet<>(words);
      common.retainAll(other);
      double total = words.size() + other.size();
      best = Math.max(best, total == 0 ? 0 : 2 * common.size() / total);
    }
    return best;
  }

  private static Set<String> wordSet(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without a visible headline the metadata's is taken, less the name of the site. */
  private static String fromMetadata(Metadata metadata, Page page) {
    if (metadata.headlines().isEmpty()) {
      throw new BriefingException(
          Code.NO_ARTICLE, page.source(), "has no headline", "name a page with one article");
    }
    String headline = metadata.headlines().get(0);
    int cut =
        Math.max(
            headline.lastIndexOf(" | "),
            Math.max(headline.lastIndexOf(" - "), headline.lastIndexOf(" – ")));
    boolean site = cut > 15 && (Texts.words(headline.substring(cut)) <= 5);
    return site ? headline.substring(0, cut).strip() : headline;
  }

  private List<RawBlock> story(
      List<PageBlock> blocks,
      Element region,
      int heading,
      int first,
      Metadata metadata,
      List<Diagnostic> left) {
    List<RawBlock> story = new ArrayList<>();
    int start = heading >= 0 && heading < first ? heading + 1 : first;
    boolean standfirst = false;
    Element header = header(blocks, heading, region);
    Element trunk = trunk(blocks, region);
    for (int i = start; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean before = i < first;
      if (i == heading || !before && !inside(block.owner(), region)) {
        continue;
      }
      boolean set =
          i == first
              && block.raw().kind() == RawBlock.Kind.STANDFIRST
              && i + 1 < blocks.size()
              && blocks.get(i + 1).owner().parent() != block.owner().parent();
      int items = !standfirst && before && i + 1 < first ? leadList(blocks, heading, i) : 0;
      boolean candidate =
          !standfirst
              && (before || set)
              && !repeatsHeadline(block, blocks, heading)
              && (items > 0 || isStandfirst(block, blocks.get(first), metadata));
      if (candidate) {
        int parts = items > 0 ? items : parts(blocks, i, first, metadata);
        StringBuilder text = new StringBuilder(block.raw().text());
        for (int k = 1; k < parts; k++) {
          text.append(' ').append(blocks.get(i + k).raw().text());
        }
        i += parts - 1;
        story.add(new RawBlock(RawBlock.Kind.STANDFIRST, text.toString(), 0));
        standfirst = true;
      } else if (before
          && header != null
          && inside(block.owner(), header)
          && block.raw().kind() != RawBlock.Kind.CAPTION) {
        headerText(block, story, left);
      } else if (!block.clutter().isEmpty()
          && block.raw().kind() != RawBlock.Kind.CAPTION
          && !(before && !BylineReader.authors(block.raw().text()).isEmpty())) {
        left.add(Diagnostic.note("container-" + block.clutter(), block.raw().text()));
      } else if (isTeaser(blocks, i, before, trunk)) {
        left.add(Diagnostic.note("linked-heading", block.raw().text()));
      } else if (block.raw().linkShare() > 0.8
          && !(block.raw().words() >= 10 && block.raw().text().endsWith("."))
          && block.raw().kind() != RawBlock.Kind.HEADING
          && !before) {
        left.add(Diagnostic.note("link-only", block.raw().text()));
      } else {
        story.add(plain(block.raw()));
      }
    }
    return story;
  }

  private static boolean repeatsHeadline(PageBlock block, List<PageBlock> blocks, int heading) {
    return heading >= 0
        && Texts.key(block.raw().text()).equals(Texts.key(blocks.get(heading).raw().text()));
  }

  /** Beside the headline stand bylines and dates, but never the story itself. */
  private static void headerText(PageBlock block, List<RawBlock> story, List<Diagnostic> left) {
    RawBlock raw = block.raw();
    boolean byline = !BylineReader.authors(raw.text()).isEmpty();
    if (!byline && (raw.prose() || !block.clutter().isEmpty())) {
      left.add(Diagnostic.note("header-text", raw.text()));
    } else {
      story.add(new RawBlock(RawBlock.Kind.LABEL, raw.text(), raw.linkShare()));
    }
  }

  /** A standfirst may be set in several lines, all of which the description repeats. */
  private int parts(List<PageBlock> blocks, int i, int first, Metadata metadata) {
    int parts = 1;
    while (i + parts < first
        && quoted(blocks.get(i), metadata)
        && quoted(blocks.get(i + parts), metadata)
        && blocks.get(i + parts).owner().parent() == blocks.get(i).owner().parent()
        && isStandfirst(blocks.get(i + parts), blocks.get(first), metadata)) {
      parts++;
    }
    return parts;
  }

  /** Returns whether the page's description holds this line word for word. */
  private static boolean quoted(PageBlock block, Metadata metadata) {
    String key = Texts.key(block.raw().text());
    return key.length() >= 25
        && !Texts.endsSentence(block.raw().text())
        && BylineReader.nameList(block.raw().text()).isEmpty()
        && metadata.description().map(d -> Texts.key(d).contains(key)).orElse(false);
  }

  /** Lines above the names of the authors are no part of the story. */
  private static boolean namesFollow(PageBlock block) {
    Element next = block.owner().nextElementSibling();
    for (int k = 0; next != null && k < 4; k++, next = next.nextElementSibling()) {
      String text = Texts.normal(next.text());
      if (BylineReader.nameList(text).size() > 0 || !BylineReader.authors(text).isEmpty()) {
        return true;
      }
      if (Texts.endsSentence(text)) {
        return false;
      }
    }
    return false;
  }

  /** Returns the element that holds most of the paragraphs directly. */
  private static Element trunk(List<PageBlock> blocks, Element region) {
    Map<Element, Integer> words = new IdentityHashMap<>();
    Element best = null;
    for (PageBlock block : blocks) {
      Element owner = block.owner();
      if (owner.normalName().equals("p") && good(block) && inside(owner, region)) {
        int sum = words.merge(owner.parent(), block.raw().words(), Integer::sum);
        best = best == null || sum > words.get(best) ? owner.parent() : best;
      }
    }
    return best;
  }

  /** A heading that is a link leads to another story, and so does the short text under it. */
  private static boolean isTeaser(List<PageBlock> blocks, int i, boolean before, Element trunk) {
    RawBlock raw = blocks.get(i).raw();
    if (before) {
      return raw.kind() == RawBlock.Kind.HEADING && raw.linkShare() > 0.8;
    }
    RawBlock above = i > 0 ? blocks.get(i - 1).raw() : raw;
    boolean linked = raw.kind() == RawBlock.Kind.HEADING && raw.linkShare() > 0.8;
    boolean under =
        above.kind() == RawBlock.Kind.HEADING && above.linkShare() > 0.8 && above.words() >= 4;
    boolean ownText = blocks.get(i).owner().parent() == trunk && raw.prose();
    return linked
        || under
            && !ownText
            && raw.words() < 60
            && linkedHeadings(blocks, i) > 1
            && close(blocks.get(i - 1).owner(), blocks.get(i).owner());
  }

  /** A teaser's heading and text stand in one small container. */
  private static boolean close(Element heading, Element text) {
    Element at = text.parent();
    for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
      if (inside(heading, at)) {
        return at.getElementsByTag("p").size() <= 4;
      }
    }
    return false;
  }

  private static int linkedHeadings(List<PageBlock> blocks, int around) {
    int found = 0;
    for (int k = Math.max(0, around - 5); k < Math.min(blocks.size(), around + 5); k++) {
      RawBlock raw = blocks.get(k).raw();
      found += raw.kind() == RawBlock.Kind.HEADING && raw.linkShare() > 0.8 ? 1 : 0;
    }
    return found;
  }

  private static RawBlock plain(RawBlock raw) {
    return raw.kind() == RawBlock.Kind.STANDFIRST
        ? new RawBlock(RawBlock.Kind.PARAGRAPH, raw.text(), raw.linkShare())
        : raw;
  }

  /** Set apart between headline and story, and no byline, date or label. */
  private boolean isStandfirst(PageBlock block, PageBlock firstParagraph, Metadata metadata) {
    RawBlock raw = block.raw();
    int words = raw.words();
    boolean possible =
        words >= 4
            && words <= 90
            && raw.linkShare() < MOSTLY_LINKS
            && raw.kind() != RawBlock.Kind.CAPTION
            && raw.kind() != RawBlock.Kind.LIST_ITEM;
    if (!possible
        || rules.match(shorter(raw.text()), words).isPresent()
        || BylineReader.isDateLine(raw.text())
        || !BylineReader.authors(raw.text()).isEmpty()) {
      return false;
    }
    boolean described =
        metadata.description().map(d -> likeness(raw.text(), List.of(d)) > 0.6).orElse(false)
            || quoted(block, metadata) && namesFollow(block);
    boolean marked =
        raw.kind() == RawBlock.Kind.STANDFIRST && (block.clutter().isEmpty() || isDek(block));
    boolean heading = raw.kind() == RawBlock.Kind.HEADING && words >= 6;
    return marked
        || described
        || heading
        || raw.prose()
            && block.clutter().isEmpty()
            && likeness(raw.text(), List.of(firstParagraph.raw().text())) < 0.8;
  }

  private static void refuseLiveBlog(Page page, Metadata metadata) {
    if (metadata.kind().filter("LiveBlogPosting"::equals).isPresent()) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          page.source(),
          "is a live blog, not one story",
          "name the page of a finished story");
    }
  }

  private BriefingException refusal(Page page, Document document, List<PageBlock> blocks) {
    String text = document.body().text().toLowerCase(java.util.Locale.ROOT);
    boolean consent =
        text.contains("cookie") && (text.contains("consent") || text.contains("accept"));
    long links = blocks.stream().filter(b -> b.raw().linkShare() > 0.8).count();
    String what =
        consent
            ? "is a consent page for cookies"
            : links > 15
                ? "is an index page with links to many stories"
                : "holds no story that can be told";
    return new BriefingException(
        Code.NO_ARTICLE, page.source(), what, "name a page with one article");
  }

  /**
   * A few words and an invitation to pay are not a story; nor are the teasers of a front page, nor
   * a cookie notice.
   */
  private void refuseStub(
      Page page, Document document, Metadata metadata, Article article, List<PageBlock> blocks) {
    int words = 0;
    for (Block block : article.body()) {
      words += Texts.words(block.text());
    }
    if (words < CONSENT_PAGE_WORDS) {
      String told = String.join(" ", article.body().stream().map(Block::text).toList());
      long consentWords =
          Pattern.compile("cookie|consent|privacy|partners")
              .matcher(told.toLowerCase(java.util.Locale.ROOT))
              .results()
              .count();
      if (consentWords * 30 > words) {
        throw refusal(page, document, blocks);
      }
    }
    if (words >= 150) {
      return;
    }
    String text = document.body().text().toLowerCase(java.util.Locale.ROOT);
    boolean pay =
        text.matches(
            "(?s).*(?:subscribe to (?:continue|keep|read)|to continue reading|subscribers? only|already a subscriber|unlock this (?:article|story)).*");
    if (pay) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          page.source(),
          "shows only the beginning of the story behind a paywall",
          "save the page while logged in");
    }
    boolean consent =
        text.contains("cookie")
            && (text.contains("consent") || text.contains("accept all"))
            && words < 120
            && text.length() < 6000;
    long teasers =
        blocks.stream().filter(b -> b.raw().linkShare() > 0.8 && b.raw().words() > 4).count();
    boolean marked =
        words >= 40
            && (metadata.kind().isPresent()
                || document.select("[itemprop=articleBody]").size() == 1);
    if (consent || teasers > 15 && words < 100 && !marked) {
      throw refusal(page, document, blocks);
    }
  }
}
