package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.boilerplate.BoilerplateRule;

/** A block where it stands: what a rule may ask of it and its neighbours. */
final class Place {
  private final StoryDraft story;
  private final int index;
  private Optional<BoilerplateRule> furniture;

  Place(StoryDraft story, int index) {
    this.story = story;
    this.index = index;
  }

  StoryDraft story() {
    return story;
  }

  int index() {
    return index;
  }

  RawBlock block() {
    return story.blocks().get(index);
  }

  String text() {
    return block().text();
  }

  RawBlock.Kind kind() {
    return block().kind();
  }

  boolean is(RawBlock.Kind kind) {
    return block().kind() == kind;
  }

  Optional<RawBlock> previous() {
    return at(index - 1);
  }

  Optional<RawBlock> next() {
    return at(index + 1);
  }

  private Optional<RawBlock> at(int i) {
    return i >= 0 && i < story.blocks().size()
        ? Optional.of(story.blocks().get(i))
        : Optional.empty();
  }

  /** Returns the blocks around this one, itself among them. */
  List<RawBlock> around(int before, int after) {
    int last = story.blocks().size();
    return story.blocks().subList(Math.max(0, index - before), Math.min(last, index + after + 1));
  }

  /** Returns the blocks behind this one. */
  List<RawBlock> behind() {
    return story.blocks().subList(index + 1, story.blocks().size());
  }

  /** Returns whether headings are known from paragraphs. */
  boolean isMarkedUp() {
    return story.metadata().markup();
  }

  /** Returns the length of the story before this block. */
  int wordsBefore() {
    return story.words();
  }

  /** Returns whether anything with words was told before this block. */
  boolean hasWords() {
    return story.words() > 0;
  }

  /** Returns whether the story has begun. */
  boolean hasBegun() {
    return !story.body().isEmpty();
  }

  /** Returns whether running text comes behind this block. */
  boolean goesOn() {
    return index < story.last();
  }

  /** Returns whether all running text stands before this block. */
  boolean isBehindAll() {
    return index > story.last();
  }

  /** Returns how many blocks of the page say the same. */
  int times() {
    return story.times(block().key());
  }

  /** Returns the line of the table that the block falls under, unless it is story after all. */
  Optional<BoilerplateRule> furniture() {
    if (furniture == null) {
      furniture = FurnitureRules.lineOfTable(this);
    }
    return furniture;
  }

  /** Returns the line of the table of boilerplate that the block falls under. */
  Optional<BoilerplateRule> boilerplate() {
    return story.rules().of(block());
  }
}
