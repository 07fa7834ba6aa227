package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.script.Programme.Item;

/**
 * Decides what is said in a programme: first the headlines, so that a listener can choose, then the
 * stories, each announced with its place and length, what else there is in brief, and the sources.
 */
public final class ProgrammeComposer {
  private final Phrasing phrasing;
  private final Phrasebook phrases;
  private final int wordsAMinute;

  /**
   * @param wordsAMinute for the announced lengths
   */
  public ProgrammeComposer(Phrasing phrasing, int wordsAMinute) {
    this.phrasing = phrasing;
    this.phrases = phrasing.phrases();
    this.wordsAMinute = wordsAMinute;
  }

  /** Returns the script. */
  public Script compose(Programme programme) {
    List<Chapter> chapters = new ArrayList<>();
    ChapterTitles titles = new ChapterTitles();
    List<Draft> stories = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < programme.items().size(); i++) {
      Draft draft = story(programme, i);
      words += draft.wordCount();
      stories.add(draft);
    }
    long minutes = Math.max(1, Math.round((double) words / wordsAMinute));
    add(chapters, titles.unique("Headlines"), Chapter.NO_STORY, headlines(programme, minutes));
    for (int i = 0; i < stories.size(); i++) {
      String title = (i + 1) + ". " + programme.items().get(i).headline();
      add(chapters, titles.unique(title), i, stories.get(i));
    }
    add(chapters, titles.unique("In brief"), Chapter.NO_STORY, brief(programme));
    add(chapters, titles.unique("Close"), Chapter.NO_STORY, close(programme, minutes));
    String title = programme.title() + ", " + phrases.day(programme.date());
    return new Script(title, phrases.language(), chapters);
  }

  /** Returns how many words are said for a block of a story. */
  public int wordCount(Block block) {
    Draft draft = new Draft(phrasing);
    draft.say(block);
    return draft.wordCount();
  }

  private static void add(List<Chapter> chapters, String title, int story, Draft draft) {
    if (!draft.isEmpty()) {
      chapters.add(draft.chapter(chapters.size() + 1, title, story));
    }
  }

  private Draft headlines(Programme programme, long minutes) {
    Draft draft = new Draft(phrasing);
    draft.sayLine(filled(programme.intro(), programme, minutes));
    draft.pause(Strength.STRONG);
    for (int i = 0; i < programme.items().size(); i++) {
      String number = Phrasebook.capital(phrases.number(i + 1));
      draft.sayLine(number + ": " + programme.items().get(i).headline());
    }
    return draft;
  }

  private Draft story(Programme programme, int index) {
    Item item = programme.items().get(index);
    Draft measured = new Draft(phrasing);
    programme.telling().tell(measured, "", item.headline(), item.article());
    Draft draft = new Draft(phrasing);
    if (programme.chime()) {
      draft.chime();
    }
    String announcement = announcement(programme, index, measured.wordCount());
    programme.telling().tell(draft, announcement, item.headline(), item.article());
    if (!item.others().isEmpty()) {
      draft.say("Also reported by " + phrases.list(item.others()) + ".");
    }
    return draft;
  }

  private String announcement(Programme programme, int index, int words) {
    Item item = programme.items().get(index);
    StringBuilder text = new StringBuilder("Story ");
    text.append(phrases.number(index + 1)).append(" of ");
    text.append(phrases.number(programme.items().size()));
    if (programme.sections() && !item.section().isBlank()) {
      text.append(", ").append(item.section());
    }
    long seconds = Math.round(words * 60.0 / wordsAMinute);
    text.append(seconds < 45 ? ", less than a minute" : ", about " + minutes(seconds));
    return text.append('.').toString();
  }

  private String minutes(long seconds) {
    return phrases.count(Math.max(1, Math.round(seconds / 60.0)), "minutes");
  }

  private Draft brief(Programme programme) {
    Draft draft = new Draft(phrasing);
    if (!programme.brief().isEmpty()) {
      if (programme.chime()) {
        draft.chime();
      }
      draft.say("In brief.");
      programme.brief().forEach(draft::sayLine);
    }
    return draft;
  }

  private Draft close(Programme programme, long minutes) {
    Draft draft = new Draft(phrasing);
    draft.sayLine(filled(programme.outro(), programme, minutes));
    List<String> publishers =
        programme.items().stream()
            .map(Item::article)
            .map(Article::attribution)
            .flatMap(attribution -> attribution.publisher().stream())
            .distinct()
            .toList();
    if (!publishers.isEmpty()) {
      draft.say("The stories came from " + phrases.list(publishers) + ".");
    }
    return draft;
  }

  private String filled(String template, Programme programme, long minutes) {
    return template
        .replace("{title}", programme.title())
        .replace("{date}", phrases.day(programme.date()))
        .replace("{count}", phrases.count(programme.items().size(), "stories"))
        .replace("{minutes}", phrases.count(minutes, "minutes"));
  }
}
