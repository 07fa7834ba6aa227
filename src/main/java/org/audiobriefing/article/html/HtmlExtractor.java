package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.plain.TextExtractor;
import org.audiobriefing.article.sorting.Decisions;
import org.audiobriefing.article.sorting.Metadata;
import org.audiobriefing.article.sorting.PageRefusals;
import org.audiobriefing.article.sorting.Part;
import org.audiobriefing.article.sorting.RawBlock;
import org.audiobriefing.article.sorting.SecondStory;
import org.audiobriefing.article.sorting.Story;
import org.audiobriefing.article.sorting.StoryAssembler;
import org.audiobriefing.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Finds the story on a web page. */
public final class HtmlExtractor {
  static final int FEWEST_WORDS = 10;

  static final double MOSTLY_LINKS = 0.5;

  private static final String MARKED_STORY = "articleBody";
  private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|h\\d)\\b");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.):]\\s");
  private static final Set<String> HEADER = Set.of("header");
  private static final int LINES_BEHIND = 2;
  private static final int LONGEST_CUT = 8;
  private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.|\\[…])\\s*$");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

  private final BoilerplateRules rules;

  public HtmlExtractor(BoilerplateRules rules) {
    this.rules = rules;
  }

  public Story extract(Page page) {
    PageBudget.check(page.source(), page.text());
    Document document = Jsoup.parse(page.text(), page.address().map(Object::toString).orElse(""));
    Optional<String> shell = TextShell.of(document);
    if (shell.isPresent()) {
      return new TextExtractor(rules).extract(page.source(), shell.get());
    }
    PageElements elements = new PageElements(document);
    ContainerNames names = new ContainerNames();
    Metadata metadata = MetadataReader.read(document, elements, names).with(page.hints());
    BlockCollector.Collected collected =
        BlockCollector.collect(document.body(), elements, names, StoryHolders.of(elements, names));
    PageRefusals.refuseLiveBlog(page.source(), metadata, raw(collected.blocks()));
    Element region = StoryRegion.of(collected.blocks(), rules);
    if (region == null) {
      // Perhaps the names of the containers misled; look at the text alone.
      collected = BlockCollector.collectAll(document.body(), elements, names);
      region = StoryRegion.of(collected.blocks(), rules);
    }
    if (region == null) {
      return untold(page, metadata, collected.blocks());
    }
    return told(page, elements, names, metadata, collected, region);
  }

  /** The lines next to the story's own container, where it may be signed. */
  private static List<RawBlock> rightBehind(List<PageBlock> blocks, Element region) {
    int end = 0;
    for (int i = 0; i < blocks.size(); i++) {
      end = Nesting.isWithin(blocks.get(i).owner(), region) ? i + 1 : end;
    }
    return blocks.subList(end, Math.min(blocks.size(), end + LINES_BEHIND)).stream()
        .map(PageBlock::raw)
        .filter(raw -> raw.linkShare() == 0)
        .toList();
  }

  private static List<RawBlock> raw(List<PageBlock> blocks) {
    return blocks.stream().map(PageBlock::raw).toList();
  }

  private static boolean breaksOff(Article article) {
    return article.body().stream()
        .map(Block::text)
        .anyMatch(t -> CUT.matcher(end(t)).find() && Texts.words(t) >= FEWEST_WORDS);
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_CUT));
  }

  /** Some pages show nothing and tell their story to search engines alone. */
  private Story untold(Page page, Metadata metadata, List<PageBlock> blocks) {
    List<String> near = blocks.stream().map(block -> block.raw().text()).toList();
    if (metadata.claims().body().isEmpty()) {
      PageRefusals.refuse(
          page.source(),
          new PageRefusals.Surroundings(metadata.headlines(), near, 0, false, metadata.claims()));
      throw PageRefusals.refusal(page.source(), raw(blocks));
    }
    String body = metadata.claims().body().get();
    Decisions decisions = new Decisions();
    near.forEach(text -> decisions.leftOut("outside-the-story", text));
    List<RawBlock> paragraphs =
        plainBlocks(body).stream().map(block -> plain(block.raw())).toList();
    String headline = Headlines.fromMetadata(blocks, metadata, page);
    decisions.add("headline-of-metadata", Part.HEADLINE, headline);
    return new StoryAssembler(rules, page.source(), headline, metadata)
        .assemble(paragraphs)
        .after(decisions);
  }

  private static List<PageBlock> plainBlocks(String body) {
    Document page = Jsoup.parse(paragraphs(body));
    return BlockCollector.collectAll(page.body(), new PageElements(page), new ContainerNames())
        .blocks();
  }

  private static String paragraphs(String body) {
    return MARKUP.matcher(body).find()
        ? body
        : "<p>" + LINES.matcher(Entities.escape(body)).replaceAll("</p><p>") + "</p>";
  }

  private Story told(
      Page page,
      PageElements elements,
      ContainerNames names,
      Metadata metadata,
      BlockCollector.Collected collected,
      Element region) {
    List<PageBlock> blocks = collected.blocks();
    int first = firstInside(blocks, region);
    int heading = Headlines.visible(blocks, names, metadata, first);
    if (heading >= 0 && Headlines.contradicts(blocks.get(heading), page.hints())) {
      heading = -1;
    }
    first = behindStandfirst(blocks, names, region, heading, first, metadata);
    Decisions decisions = new Decisions();
    String headline =
        heading >= 0
            ? Headlines.withoutKicker(blocks.get(heading), names, metadata, decisions)
            : Headlines.fromMetadata(blocks, metadata, page);
    decisions.add(
        heading >= 0 ? "headline-shown" : "headline-of-metadata", Part.HEADLINE, headline);
    List<RawBlock> story = story(blocks, names, region, heading, first, metadata, decisions);
    PageRefusals.refuseSecondStory(page.source(), headline, SecondStory.in(story, true));
    StoryAssembler assembler = new StoryAssembler(rules, page.source(), headline, metadata);
    assembler.behind(rightBehind(blocks, region));
    Story assembled = assembler.assemble(story);
    List<String> titles = new ArrayList<>(metadata.headlines());
    titles.add(headline);
    PageRefusals.refuse(
        page.source(),
        new PageRefusals.Surroundings(
            titles,
            PageRefusals.nearEnd(
                new Neighbours(elements).behind(blocks, first), assembled.article()),
            assembled.article().bodyWords(),
            breaksOff(assembled.article()),
            metadata.claims()));
    boolean headed =
        metadata.kind().isPresent()
            || elements.properties(MARKED_STORY).size() == 1
            || heading >= 0
                && blocks.get(heading).owner().normalName().equals("h1")
                && assembled.article().body().size() > 1;
    PageRefusals.refuseStub(page.source(), headed, assembled.article(), raw(blocks));
    collected.skipped().forEach(left -> decisions.leftOut(left.why(), left.text()));
    if (metadata.kind().filter("LiveBlogPosting"::equals).isPresent()) {
      decisions.leftOut(
          "live-blog", "this is a live blog that has ended; its entries are told in order");
    }
    return assembled.after(decisions);
  }

  static boolean good(PageBlock block) {
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

  private static int firstInside(List<PageBlock> blocks, Element region) {
    for (int i = 0; i < blocks.size(); i++) {
      if (good(blocks.get(i)) && Nesting.isWithin(blocks.get(i).owner(), region)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Standfirst and credits may stand in the story's own container; the first paragraph is behind.
   */
  private int behindStandfirst(
      List<PageBlock> blocks,
      ContainerNames names,
      Element region,
      int heading,
      int first,
      Metadata metadata) {
    if (heading < 0 || heading > first) {
      return first;
    }
    Element header = header(blocks, heading, region);
    StandfirstSigns signs = new StandfirstSigns(blocks, names, rules, metadata, heading);
    for (int i = first; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (!Nesting.isWithin(block.owner(), region) || !good(block)) {
        continue;
      }
      boolean apart =
          block.raw().kind() == RawBlock.Kind.STANDFIRST
                  && signs.isDek(block)
                  && signs.isStandfirst(block, block)
              || header != null && Nesting.isWithin(block.owner(), header)
              || signs.leadList(i) > 0;
      if (!apart) {
        return i;
      }
    }
    return first;
  }

  /** Returns the header element around the headline, unless it holds the story too, or null. */
  private static Element header(List<PageBlock> blocks, int heading, Element region) {
    Element header = heading < 0 ? null : Nesting.around(blocks.get(heading).owner(), HEADER);
    if (header == null) {
      return null;
    }
    int within = 0;
    int all = 0;
    for (PageBlock block : blocks) {
      if (good(block) && Nesting.isWithin(block.owner(), region)) {
        all += block.raw().words();
        within += Nesting.isWithin(block.owner(), header) ? block.raw().words() : 0;
      }
    }
    return within * 3 > all ? null : header;
  }

  private List<RawBlock> story(
      List<PageBlock> blocks,
      ContainerNames names,
      Element region,
      int heading,
      int first,
      Metadata metadata,
      Decisions decisions) {
    List<RawBlock> story = new ArrayList<>();
    int start = heading >= 0 && heading < first ? heading + 1 : first;
    boolean standfirst = false;
    Element header = header(blocks, heading, region);
    Element trunk = trunk(blocks, region);
    StandfirstSigns signs = new StandfirstSigns(blocks, names, rules, metadata, heading);
    for (int i = 0; i < start; i++) {
      if (i != heading) {
        decisions.leftOut("above-the-story", blocks.get(i).raw().text());
      }
    }
    for (int i = start; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean before = i < first;
      if (i == heading || !before && !Nesting.isWithin(block.owner(), region)) {
        decisions.leftOut("outside-the-story", i == heading ? "" : block.raw().text());
        continue;
      }
      boolean set =
          i == first
              && block.raw().kind() == RawBlock.Kind.STANDFIRST
              && i + 1 < blocks.size()
              && blocks.get(i + 1).owner().parent() != block.owner().parent();
      int items = !standfirst && before && i + 1 < first ? signs.leadList(i) : 0;
      boolean candidate =
          !standfirst
              && (before || set)
              && !signs.repeatsHeadline(block)
              && (items > 0 || signs.isStandfirst(block, blocks.get(first)));
      if (candidate) {
        int parts = items > 0 ? items : signs.parts(i, first);
        StringBuilder text = new StringBuilder(block.raw().text());
        for (int k = 1; k < parts; k++) {
          text.append(' ').append(blocks.get(i + k).raw().text());
        }
        i += parts - 1;
        story.add(new RawBlock(RawBlock.Kind.STANDFIRST, text.toString(), 0));
        standfirst = true;
      } else if (before
          && header != null
          && Nesting.isWithin(block.owner(), header)
          && block.raw().kind() != RawBlock.Kind.CAPTION) {
        headerText(block, story, decisions);
      } else if (!block.clutter().isEmpty()
          && block.raw().kind() != RawBlock.Kind.CAPTION
          && !(before && !BylineReader.authors(block.raw().text()).isEmpty())) {
        decisions.leftOut("container-" + block.clutter(), block.raw().text());
      } else if (isTeaser(blocks, i, before, trunk)) {
        decisions.leftOut("linked-heading", block.raw().text());
      } else if (block.raw().linkShare() > 0.8
          && !(block.raw().words() >= 10 && block.raw().text().endsWith("."))
          && block.raw().kind() != RawBlock.Kind.HEADING
          && !before) {
        decisions.leftOut("link-only", block.raw().text());
      } else {
        if (i > heading && block.owner().normalName().equals("h1")) {
          decisions.leftOut("second-headline", block.raw().text());
        }
        story.add(plain(block.raw()));
      }
    }
    return story;
  }

  /** Beside the headline stand bylines and dates, but never the story itself. */
  private static void headerText(PageBlock block, List<RawBlock> story, Decisions decisions) {
    RawBlock raw = block.raw();
    boolean byline = !BylineReader.authors(raw.text()).isEmpty();
    if (!byline && (raw.prose() || !block.clutter().isEmpty())) {
      decisions.leftOut("header-text", raw.text());
    } else {
      story.add(raw.as(RawBlock.Kind.LABEL));
    }
  }

  /** Returns the element that holds most of the paragraphs directly. */
  private static Element trunk(List<PageBlock> blocks, Element region) {
    Map<Element, Integer> words = new IdentityHashMap<>();
    Element best = null;
    for (PageBlock block : blocks) {
      Element owner = block.owner();
      if (owner.normalName().equals("p") && good(block) && Nesting.isWithin(owner, region)) {
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
    if (linked && NUMBERED.matcher(raw.text()).lookingAt()) {
      // The headings of a list of things lead to each of them.
      return false;
    }
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
      if (Nesting.isWithin(heading, at)) {
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
    return raw.kind() == RawBlock.Kind.STANDFIRST ? raw.as(RawBlock.Kind.PARAGRAPH) : raw;
  }
}
