package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.Language;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.credits.GivenNames;

/**
 * Sorts the blocks that follow a headline into the parts of a story, by the rules of {@link
 * SortingRules}. Text and pages both end here, so that what is left out, and why, is decided in one
 * place.
 */
public final class StoryAssembler {
  private static final int SIGNATURE_LINES = 2;
  private static final int SIGNATURE_WORDS = 12;

  /** Farther behind the story somebody else is described. */
  private static final int NOTE_BLOCKS = 12;

  private static final int LONGEST_NOTE = 60;

  private final BlockRules rules;
  private final String source;
  private final String headline;
  private final Metadata metadata;
  private final List<PartRule> sorting;
  private List<RawBlock> behind = List.of();
  private Optional<String> dateAbove = Optional.empty();

  public StoryAssembler(BoilerplateRules rules, String source, String headline, Metadata metadata) {
    this(rules, source, headline, metadata, SortingRules.ALL);
  }

  StoryAssembler(
      BoilerplateRules rules,
      String source,
      String headline,
      Metadata metadata,
      List<PartRule> sorting) {
    this.rules = new BlockRules(rules);
    this.source = source;
    this.headline = headline;
    this.metadata = metadata;
    this.sorting = sorting;
  }

  /** Text behind the story: only who owns it and who reported it is taken from there. */
  public void behind(List<RawBlock> blocks) {
    behind = blocks;
  }

  /** A date above the headline counts when none stands below it. */
  public void dateAbove(Optional<String> found) {
    dateAbove = found;
  }

  /** Returns the story that these blocks tell. */
  public Story assemble(List<RawBlock> blocks) {
    StoryDraft draft = new StoryDraft(rules, headline, metadata, blocks);
    draft.attribution().dateAbove(dateAbove);
    for (int i = 0; i < blocks.size(); i++) {
      Place place = new Place(draft, i);
      PartRule rule = SortingRules.first(sorting, place);
      decide(draft, place, rule);
      if (rule.part() == Part.END) {
        break;
      }
    }
    behind.forEach(block -> takeBehind(draft, block));
    draft.trimSubheadings();
    return new Story(article(draft), draft.decisions().list());
  }

  private static void decide(StoryDraft draft, Place place, PartRule rule) {
    String id = rule.note().apply(place);
    rule.takes().accept(place);
    draft.put(rule.part(), place.block());
    draft.decisions().add(id, rule.part(), place.text());
    if (rule.part() == Part.END) {
      place.behind().forEach(block -> draft.decisions().leftOut(id, block.text()));
    }
  }

  private void takeBehind(StoryDraft draft, RawBlock block) {
    AttributionDraft attribution = draft.attribution();
    boolean near = behind.indexOf(block) < NOTE_BLOCKS;
    if (near
        && !attribution.hasAuthorNote()
        && block.words() <= LONGEST_NOTE
        && attribution.aboutAuthor(block.text())) {
      attribution.authorNote(block.text());
    }
    attribution.creditsIn(block.text());
    if (behind.indexOf(block) < SIGNATURE_LINES && BylineReader.isDateLine(block.text())) {
      attribution.dateBehind(BylineReader.date(block.text()));
    }
    if (attribution.isAnonymous() && block.words() <= SIGNATURE_WORDS) {
      Credits.read(block.text())
          .filter(Credits.Credit::labelled)
          .ifPresent(credit -> credit.names().forEach(attribution::author));
    }
    boolean signs = behind.indexOf(block) < SIGNATURE_LINES && block.linkShare() == 0;
    if (signs
        && metadata.markup()
        && attribution.isAnonymous()
        && Texts.looksLikeName(block.text())
        && !BylineReader.isOrganisation(block.text())
        && GivenNames.begins(block.text())) {
      attribution.author(block.text());
    }
    if (!metadata.markup()) {
      draft.decisions().leftOut("behind-the-story", block.text());
    }
  }

  private Article article(StoryDraft draft) {
    List<Block> body = draft.body();
    Optional<String> first = body.stream().findFirst().map(Block::text);
    String whole = String.join(" ", body.stream().map(Block::text).toList());
    return new Article(
        source,
        headline,
        draft.standfirst(),
        body,
        draft.captions(),
        draft.attribution().finish(first),
        Language.of(metadata.language(), whole),
        metadata.address());
  }
}
