package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final String MARKED_STORY = "articleBody";
  private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|h\\d)\\b");
  private static final int CREDITS_BEHIND = 6;
  private static final int LINES_ABOVE = 6;
  private static final int LINES_BEHIND = 2;
  private static final int LONGEST_CUT = 8;
  private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.|\\[…])\\s*$");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

  private final BoilerplateRules rules;

  private final List<PageRule> cutting;

  public HtmlExtractor(BoilerplateRules rules) {
    this(rules, PageRules.ALL);
  }

  HtmlExtractor(BoilerplateRules rules, List<PageRule> cutting) {
    this.rules = rules;
    this.cutting = cutting;
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
    int last = end;
    return blocks.subList(end, Math.min(blocks.size(), end + CREDITS_BEHIND)).stream()
        .filter(block -> blocks.indexOf(block) < last + LINES_BEHIND || isCredit(block))
        .filter(block -> !block.clutter().startsWith("comment"))
        .map(PageBlock::raw)
        .filter(raw -> raw.linkShare() == 0 || !BylineReader.authors(raw.text()).isEmpty())
        .toList();
  }

  /** What signs a story may stand a little farther behind it, and is no teaser's. */
  private static boolean isCredit(PageBlock block) {
    return block.clutter().isEmpty() && !BylineReader.authors(block.raw().text()).isEmpty();
  }

  private static List<RawBlock> raw(List<PageBlock> blocks) {
    return blocks.stream().map(PageBlock::raw).toList();
  }

  private static boolean breaksOff(Article article) {
    return article.body().stream()
        .map(Block::text)
        .anyMatch(t -> CUT.matcher(end(t)).find() && Texts.words(t) >= StoryPage.FEWEST_WORDS);
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
        plainBlocks(body).stream().map(block -> StoryCut.plain(block.raw())).toList();
    String headline = Headlines.fromMetadata(blocks, new ContainerNames(), metadata, page);
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
    int heading = Headlines.visible(blocks, names, metadata, StoryPage.firstInside(blocks, region));
    if (heading < 0) {
      heading = Headlines.ofStory(blocks, names, metadata, StoryPage.firstInside(blocks, region));
    }
    if (heading >= 0 && Headlines.contradicts(blocks.get(heading), page.hints())) {
      heading = -1;
    }
    StoryPage found = new StoryPage(blocks, names, rules, metadata, region, heading);
    Decisions decisions = new Decisions();
    String headline =
        heading >= 0
            ? Headlines.withoutKicker(blocks.get(heading), names, metadata, decisions)
            : Headlines.fromMetadata(blocks, names, metadata, page);
    decisions.add(
        heading >= 0 ? "headline-shown" : "headline-of-metadata", Part.HEADLINE, headline);
    List<RawBlock> story = new ArrayList<>(StoryCut.of(found, cutting, decisions));
    if (heading >= 0 && story.stream().noneMatch(b -> b.kind() == RawBlock.Kind.STANDFIRST)) {
      Headlines.subtitle(blocks.get(heading), names)
          .ifPresent(line -> story.add(0, new RawBlock(RawBlock.Kind.STANDFIRST, line, 0)));
    }
    PageRefusals.refuseSecondStory(page.source(), headline, SecondStory.in(story, true));
    StoryAssembler assembler =
        new StoryAssembler(
            rules, page.source(), headline, metadata.with(HeadMarks.of(found, elements, names)));
    assembler.dateAbove(dateAbove(found));
    assembler.behind(rightBehind(blocks, region));
    Story assembled = assembler.assemble(story);
    refuse(page, elements, metadata, found, headline, assembled.article());
    collected.skipped().forEach(left -> decisions.leftOut(left.why(), left.text()));
    if (metadata.kind().filter("LiveBlogPosting"::equals).isPresent()) {
      decisions.leftOut(
          "live-blog", "this is a live blog that has ended; its entries are told in order");
    }
    return assembled.after(decisions);
  }

  /** Returns the date in one of the short lines right above the headline. */
  private static Optional<String> dateAbove(StoryPage found) {
    for (int i = found.heading() - 1; i >= Math.max(0, found.heading() - LINES_ABOVE); i--) {
      PageBlock block = found.blocks().get(i);
      Optional<String> date = BylineReader.date(block.raw().text());
      if (block.clutter().isEmpty() && !block.raw().prose() && date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Refuses what only looks like a story. */
  private static void refuse(
      Page page,
      PageElements elements,
      Metadata metadata,
      StoryPage found,
      String headline,
      Article article) {
    List<String> titles = new ArrayList<>(metadata.headlines());
    titles.add(headline);
    List<String> seen = new Neighbours(elements).behind(found.blocks(), found.first());
    PageRefusals.refuse(
        page.source(),
        new PageRefusals.Surroundings(
            titles,
            PageRefusals.nearEnd(seen, article),
            article.bodyWords(),
            breaksOff(article),
            metadata.claims()));
    boolean marked = metadata.kind().isPresent() || elements.properties(MARKED_STORY).size() == 1;
    PageRefusals.refuseStub(
        page.source(), marked || isHeaded(found, article), article, raw(found.blocks()));
  }

  private static boolean isHeaded(StoryPage found, Article article) {
    return found.heading() >= 0
        && found.blocks().get(found.heading()).owner().normalName().equals("h1")
        && article.body().size() > 1;
  }
}
