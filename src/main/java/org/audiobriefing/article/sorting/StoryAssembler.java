package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.Block.Caption;
import org.audiobriefing.article.Block.Paragraph;
import org.audiobriefing.article.Language;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRule;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * Sorts the blocks that follow a headline into the parts of a story. Text and HTML both end here,
 * so that what is left out, and why, is decided in one place.
 */
public final class StoryAssembler {
  /** So many links at most stand under a label among the paragraphs of a story. */
  private static final int LABELLED_LINES = 6;

  private static final double MOSTLY_LINK = 0.6;

  private static final int SIGNATURE_WORDS = 12;
  private static final int SHORTEST_STANDFIRST = 4;
  private static final int LONGEST_STANDFIRST = 90;

  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)^\\W*(?:(?:this|an earlier version of this|a previous version of this) (?:article|story|report|headline|piece|page)[^.]{0,60}(?:was|were|has been|had been) (?:amended|corrected|updated|changed|edited|revised)|(?:a )?(?:correction|clarification) was (?:made|issued|added)|(?:correction|clarification)(?=\\s*[:.–—-]|$)|editor'?s[’']? note|corrections? (?:and|&) clarifications?|(?:amended|corrected) (?:on|at))\\b.*");

  private static final Pattern FIRST_SEGMENT = Pattern.compile("\\s+[—–|-]\\s+");

  /** Rules of text in which a publisher speaks of itself; a story may begin with their words. */
  private static final Set<String> SELF_PRAISE =
      Set.of(
          "newsletter",
          "tip-line",
          "promo-sentence",
          "share-sentence",
          "comments",
          "subscribe",
          "support");

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)^\\W*(?:(?:media|press|investor)s? (?:contacts?|enquir|inquir|relations|office)|contacts?\\b|for (?:more|further) information|notes? (?:to|for) editors)|\\S+@\\S+\\.\\S+|\\+\\d[\\d ()-]{7,}");

  private final BlockRules rules;
  private final String source;
  private final String headline;
  private final String headlineKey;
  private final Metadata metadata;
  private final AttributionDraft attribution;
  private final BodyBuilder body;
  private final List<Diagnostic> notes = new ArrayList<>();
  private List<RawBlock> behind = List.of();
  private final List<Caption> captions = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> captionTexts = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private Optional<String> standfirst = Optional.empty();

  public StoryAssembler(BoilerplateRules rules, String source, String headline, Metadata metadata) {
    this.rules = new BlockRules(rules);
    this.source = source;
    this.headline = headline;
    this.metadata = metadata;
    this.attribution = new AttributionDraft(metadata);
    this.body = new BodyBuilder(metadata, this.rules, this::note);
    this.headlineKey = Texts.key(headline);
    seen.add(headlineKey);
  }

  /** What became of the blocks. */
  public record Story(Article article, List<Diagnostic> notes) {
    /** Returns the same, with what was left out before the blocks came here. */
    public Story after(Losses losses) {
      List<Diagnostic> all = new ArrayList<>(losses.notes());
      all.addAll(notes);
      return new Story(article, all);
    }
  }

  /** Text behind the story: only who owns it and who reported it is taken from there. */
  public void behind(List<RawBlock> blocks) {
    behind = blocks;
  }

  /** A date above the headline counts when none stands below it. */
  public void dateAbove(Optional<String> found) {
    attribution.dateAbove(found);
  }

  public Story assemble(List<RawBlock> blocks) {
    BylineSorter bylines = new BylineSorter(metadata, rules, attribution, blocks);
    Map<String, Integer> counts = counts(blocks);
    int last = lastProse(blocks);
    Set<Integer> company = CompanyNotes.in(blocks);
    String site = metadata.publisher().orElse("");
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      if (company.contains(i)) {
        note("company-note", block.text());
        continue;
      }
      if (!body.isEmpty()
          && block.kind() != RawBlock.Kind.HEADING
          && Promotion.is(block, i >= last, site)) {
        note("promotion", block.text());
        continue;
      }
      Optional<BoilerplateRule> rule =
          isFixture(block, next(blocks, i)) || isHeadCredit(block) || isOwnNews(block)
              ? Optional.empty()
              : rules.of(block);
      if (rule.isPresent()
          && rule.get().action() == BoilerplateRule.Action.END
          && proseFrom(blocks, i + 1) * 3 < body.words()
          && !storyGoesOn(blocks, i + 1)) {
        note(rule.get().id(), block.text() + " (and all that follows)");
        fromTail(blocks.subList(i + 1, blocks.size()));
        break;
      }
      if (rule.isPresent() && block.text().matches("_{3,6}") && !body.isEmpty()) {
        body.tell(new Paragraph(block.text()));
      } else if (rule.isPresent()) {
        attribution.agencyIn(block.text());
        attribution.dateIn(block.text(), body.words());
        attribution.creditsIn(block.text());
        note(rule.get().id(), block.text());
      } else {
        place(bylines, blocks, i, last, counts);
      }
    }
    int mentioned = 0;
    for (RawBlock block : behind) {
      if (!attribution.hasAuthorNote()
          && mentioned++ < 12
          && block.words() <= 60
          && attribution.aboutAuthor(block.text())) {
        attribution.authorNote(block.text());
      }
      attribution.creditsIn(block.text());
      if (attribution.isAnonymous() && block.words() <= SIGNATURE_WORDS) {
        Credits.read(block.text())
            .filter(Credits.Credit::labelled)
            .ifPresent(credit -> credit.names().forEach(attribution::author));
      }
      if (!metadata.markup()) {
        note("behind-the-story", block.text());
      }
    }
    body.trimSubheadings();
    return finish();
  }

  private static Optional<RawBlock> next(List<RawBlock> blocks, int i) {
    return i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
  }

  /** "Posted on 8 October by Anna Berg" is more than a label. */
  private boolean isHeadCredit(RawBlock block) {
    return body.isEmpty()
        && Credits.read(block.text()).filter(Credits.Credit::labelled).isPresent()
        && !CaptionSigns.isCredit(FIRST_SEGMENT.split(block.text())[0]);
  }

  /** A story may be about newsletters, and begin like one. */
  private boolean isOwnNews(RawBlock block) {
    return !body.isEmpty()
        && block.linkShare() == 0
        && Promotion.isNarrated(block)
        && rules.of(block).filter(rule -> SELF_PRAISE.contains(rule.id())).isPresent();
  }

  /** Reports on games end with the heading "UP NEXT" and the next game of each side. */
  private boolean isFixture(RawBlock label, Optional<RawBlock> next) {
    return label.text().equalsIgnoreCase("up next")
        && next.filter(
                b ->
                    b.kind() == RawBlock.Kind.PARAGRAPH
                        && b.words() >= 4
                        && b.linkShare() == 0
                        && Texts.endsSentence(b.text()))
            .isPresent();
  }

  /** Long paragraphs right behind a label are not what the label announces. */
  private boolean storyGoesOn(List<RawBlock> blocks, int next) {
    for (int i = next; i < Math.min(blocks.size(), next + LABELLED_LINES); i++) {
      RawBlock block = blocks.get(i);
      boolean prose =
          block.words() >= 12
              && Texts.endsSentence(block.text())
              && block.linkShare() < 0.3
              && rules.of(block).isEmpty()
              && !Promotion.is(block, true, metadata.publisher().orElse(""));
      if (prose) {
        return i == next
            || metadata.markup()
                && block.kind() == RawBlock.Kind.PARAGRAPH
                && linked(blocks, next, i)
                && !attribution.aboutAuthor(block.text());
      }
    }
    return false;
  }

  /** What a label announces is a list of links, and then the story goes on. */
  private static boolean linked(List<RawBlock> blocks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (blocks.get(i).linkShare() < MOSTLY_LINK) {
        return false;
      }
    }
    return true;
  }

  private void place(
      BylineSorter bylines, List<RawBlock> blocks, int i, int last, Map<String, Integer> counts) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    String key = block.key();
    int times = counts.getOrDefault(key, 1);
    // What is said many times within the story is said on purpose; copies of a block come in pairs.
    boolean refrain =
        times > 2
            && metadata.markup()
            && i < last
            && block.words() > 1
            && block.words() < 5
            && block.linkShare() < 0.5;
    boolean question = times > 1 && text.endsWith("?") && i < last && isAnsweredAnew(blocks, i);
    boolean repeated = times > 1 && !refrain && !question;
    boolean closing =
        standfirst.isPresent()
            && key.equals(Texts.key(standfirst.get()))
            && body.blocks().size() >= 5
            && !told.contains(key);
    if (closing) {
      told.add(key);
      body.add(blocks, i, last);
      return;
    }
    boolean known = seen.contains(key) || captionTexts.contains(text);
    if (key.isEmpty() || repeated && known || key.equals(headlineKey)) {
      note(key.equals(headlineKey) ? "headline-repeated" : "duplicate", text);
    } else if (standfirst.isPresent() && key.equals(Texts.key(standfirst.get()))) {
      note("standfirst-repeated", text);
    } else if (!metadata.markup() && pulled(blocks, i)) {
      note("pull-quote", text);
    } else if (!isHeadCredit(block) && CaptionSigns.isCaption(block)
        || !metadata.markup() && i < last && CaptionSigns.hasForm(text)
        || aboveCredit(blocks, i)
        || repeated && body.isEmpty() && !block.prose() && block.words() > 6) {
      captions.add(new Caption(text));
      note("caption", text);
      captionTexts.add(text);
      return;
    } else if (!lead(bylines, blocks, i) && !tail(bylines, blocks, i, last)) {
      body.add(blocks, i, last);
    }
    seen.add(key);
  }

  /** An interviewer may ask twice; a copy of a block is followed by copies. */
  private static boolean isAnsweredAnew(List<RawBlock> blocks, int i) {
    for (int k = 0; k < i; k++) {
      if (blocks.get(k).key().equals(blocks.get(i).key())
          && blocks.get(k + 1).key().equals(blocks.get(i + 1).key())) {
        return false;
      }
    }
    return true;
  }

  /** A sentence set large stands in one of the story's paragraphs too. */
  private static boolean pulled(List<RawBlock> blocks, int i) {
    String key = blocks.get(i).key();
    if (key.length() < 30 || blocks.get(i).words() > 60) {
      return false;
    }
    for (int k = Math.max(0, i - 25); k < Math.min(blocks.size(), i + 25); k++) {
      String other = k == i ? "" : blocks.get(k).key();
      if (other.length() > key.length() + 20 && other.contains(key) && blocks.get(k).prose()) {
        return true;
      }
    }
    return false;
  }

  /** Before the first paragraph stand the standfirst, the byline and the date. */
  private boolean lead(BylineSorter bylines, List<RawBlock> blocks, int i) {
    RawBlock block = blocks.get(i);
    Optional<String> found = bylines.read(blocks, i, body.words());
    boolean marked = found.isEmpty() && block.kind() == RawBlock.Kind.STANDFIRST;
    boolean fits = block.words() >= SHORTEST_STANDFIRST && block.words() <= LONGEST_STANDFIRST;
    if (marked && fits && body.isEmpty() && standfirst.isEmpty()) {
      standfirst = Optional.of(block.text());
      return true;
    }
    found = found.or(() -> bylines.bareNames(blocks, i));
    found.ifPresent(id -> note(id, block.text()));
    return found.isPresent();
  }

  /** Behind the last paragraph stand names, the author's biography, credits and corrections. */
  private boolean tail(BylineSorter bylines, List<RawBlock> blocks, int i, int last) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    if (CORRECTION.matcher(text).matches()) {
      attribution.correction(text);
      note("correction", text);
      return true;
    }
    boolean late = i >= last - 2 && body.words() > 40;
    boolean bio =
        attribution.isAboutKnownAuthor(text)
            || i >= last && AttributionDraft.subjectOfBio(text).isPresent();
    if (late && block.words() <= 80 && (attribution.aboutAuthor(text) || bio)) {
      if (attribution.isAnonymous()) {
        AttributionDraft.subjectOfBio(text).ifPresent(attribution::author);
      }
      attribution.authorNote(text);
      note("author-note", text);
      return true;
    }
    if (body.words() > 40 && i > last && Texts.looksLikeName(text)) {
      if (attribution.isAnonymous()
          && !isContact(blocks, i)
          && !attribution.hasAgency()
          && !bylines.commonWords(text)
          && !BylineReader.isOrganisation(text)
          && !BylineReader.isRole(text)) {
        attribution.author(text);
      }
      note("name-repeated", text);
      return true;
    }
    return false;
  }

  /** Press releases end with whom to ask. */
  private static boolean isContact(List<RawBlock> blocks, int i) {
    for (int k = Math.max(0, i - 3); k < Math.min(blocks.size(), i + 4); k++) {
      if (CONTACT.matcher(blocks.get(k).text()).find()) {
        return true;
      }
    }
    return false;
  }

  /** In text the credit often has a line of its own under the caption. */
  private boolean aboveCredit(List<RawBlock> blocks, int i) {
    boolean story = blocks.get(i).prose() && CaptionSigns.tells(blocks.get(i).text());
    if (metadata.markup() || i + 1 >= blocks.size() || blocks.get(i).words() > 60 || story) {
      return false;
    }
    RawBlock next = blocks.get(i + 1);
    return next.words() <= 8
        && !next.prose()
        && rules.of(next).isEmpty()
        && CaptionSigns.isCredit(next.text())
        && !CaptionSigns.isCredit(blocks.get(i).text());
  }

  private static Map<String, Integer> counts(List<RawBlock> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    blocks.forEach(block -> counts.merge(block.key(), 1, Integer::sum));
    return counts;
  }

  private int lastProse(List<RawBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean about = !metadata.markup() && attribution.aboutAuthor(blocks.get(i).text());
      if (blocks.get(i).prose()
          && rules.of(blocks.get(i)).isEmpty()
          && !about
          && !CaptionSigns.isCaption(blocks.get(i))
          && !CORRECTION.matcher(blocks.get(i).text()).matches()) {
        return i;
      }
    }
    return blocks.size();
  }

  private static int proseFrom(List<RawBlock> blocks, int from) {
    int words = 0;
    for (int i = from; i < blocks.size(); i++) {
      words += blocks.get(i).prose() ? blocks.get(i).words() : 0;
    }
    return words;
  }

  private void fromTail(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      attribution.agencyIn(block.words() < 10 ? block.text() : "");
      attribution.creditsIn(block.text());
    }
  }

  private void note(String rule, String text) {
    if (!text.isBlank()) {
      notes.add(Diagnostic.note(rule, text));
    }
  }

  private Story finish() {
    List<Block> blocks = body.blocks();
    Optional<String> first =
        blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(0).text());
    String whole = String.join(" ", blocks.stream().map(Block::text).toList());
    Article article =
        new Article(
            source,
            headline,
            standfirst,
            blocks,
            captions,
            attribution.finish(first),
            Language.of(metadata.language(), whole),
            metadata.address());
    return new Story(article, notes);
  }
}
