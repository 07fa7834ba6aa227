package org.audiobriefing.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.script.Cast.Teller;
import org.audiobriefing.script.Programme.Item;

/**
 * Decides what is said in a programme: first the headlines, so that a listener can choose, then the
 * stories, each announced with its place, what else there is in brief, and the end.
 */
public final class ProgrammeComposer {
  /**
   * More headlines are not kept in mind, and nobody listens longer than 20 seconds, pauses
   * included, to what will come.
   */
  private static final int MOST_HEADLINES = 5;

  private static final double HEADLINES_SECONDS = 17;

  private final Cast cast;
  private final Phrasebook phrases;
  private final int wordsAMinute;

  /**
   * @param wordsAMinute for the announced lengths
   */
  public ProgrammeComposer(Cast cast, int wordsAMinute) {
    this.cast = cast;
    this.phrases = cast.phrases();
    this.wordsAMinute = wordsAMinute;
  }

  /** Returns the script. */
  public Script compose(Programme programme) {
    List<Draft> stories = new ArrayList<>();
    for (int i = 0; i < programme.items().size(); i++) {
      stories.add(story(programme, i));
    }
    Draft brief = brief(programme);
    long minutes = minutes(programme, stories, brief);
    List<Chapter> chapters = new ArrayList<>();
    ChapterTitles titles = new ChapterTitles();
    add(
        chapters,
        titles.unique(phrases.say("headlines")),
        Chapter.NO_STORY,
        headlines(programme, minutes));
    for (int i = 0; i < stories.size(); i++) {
      String title = (i + 1) + ". " + headline(programme.items().get(i));
      add(chapters, titles.unique(title), i, stories.get(i));
    }
    add(chapters, titles.unique(phrases.say("in-brief")), Chapter.NO_STORY, brief);
    add(chapters, titles.unique(phrases.say("close")), Chapter.NO_STORY, close(programme, minutes));
    String title = programme.title() + ", " + phrases.day(programme.date());
    return new Script(title, phrases.language(), chapters);
  }

  /** The length of the whole, with what announces it. */
  private long minutes(Programme programme, List<Draft> stories, Draft brief) {
    int words = stories.stream().mapToInt(Draft::wordCount).sum() + brief.wordCount();
    long guess = Math.max(1, Math.round((double) words / wordsAMinute));
    words += headlines(programme, guess).wordCount() + close(programme, guess).wordCount();
    int chimes = programme.chime() ? stories.size() + (brief.isEmpty() ? 0 : 1) : 0;
    double seconds =
        words * 60.0 / wordsAMinute + chimes * programme.chimeSeconds() + programme.aroundSeconds();
    return Math.max(1, Math.round(seconds / 60));
  }

  /** Returns how many words are said for a block of a story in a language. */
  public int wordCount(Block block, String language) {
    Draft draft = new Draft(cast.teller(language));
    draft.say(block);
    return draft.wordCount();
  }

  /** Returns how many words are said of a story beside its text. */
  public int headWords(Telling telling, Article article) {
    return telling.tell(cast, "", article.headline(), article.first(0)).wordCount();
  }

  /** Returns the name of the section that closes an edition. */
  public String finale() {
    return phrases.say("finally");
  }

  /** Returns a text of the settings as it begins a paragraph. */
  public String summary(String text, String title, LocalDate date, int stories, double seconds) {
    return Phrasebook.capital(filled(text, title, date, stories, seconds));
  }

  /** Returns a text of the settings with its places filled in. */
  String filled(String text, String title, LocalDate date, int stories, double seconds) {
    return text.replace("{title}", title)
        .replace("{date}", phrases.day(date))
        .replace("{count}", phrases.count(stories, "stories"))
        .replace("{minutes}", phrases.count(Math.max(1, Math.round(seconds / 60)), "minutes"));
  }

  private static void add(List<Chapter> chapters, String title, int story, Draft draft) {
    if (!draft.isEmpty()) {
      chapters.add(draft.chapter(chapters.size() + 1, title, story));
    }
  }

  private String headline(Item item) {
    String headline = item.article().headline();
    Phrasebook own = cast.reader(item.article().language()).phrases();
    return item.update() ? own.say("update", "headline", headline) : headline;
  }

  private Draft headlines(Programme programme, long minutes) {
    Draft draft = new Draft(cast.host());
    draft.sayLine(filled(programme.intro(), "intro", programme, minutes));
    draft.pause(Strength.STRONG);
    int before = draft.wordCount();
    double most = before + HEADLINES_SECONDS * wordsAMinute / 60;
    List<Item> items = programme.items();
    int named = 0;
    // A single headline would be said twice.
    while (items.size() > 1 && named < Math.min(MOST_HEADLINES, items.size())) {
      Item item = items.get(named);
      String entry = Phrasebook.capital(phrases.number(named + 1)) + ": ";
      Draft longer = new Draft(cast.host());
      Teller reader = cast.reader(item.article().language());
      longer.sayAround(entry, reader, item.article().headline(), "");
      if (named > 0 && draft.wordCount() + longer.wordCount() > most) {
        break;
      }
      draft.sayAround(entry, reader, item.article().headline(), "");
      named++;
    }
    if (named > 0 && named < items.size()) {
      draft.say(phrases.say("more", "more", phrases.count(items.size() - named, "more-stories")));
    }
    return draft;
  }

  private Draft story(Programme programme, int index) {
    Item item = programme.items().get(index);
    Draft draft = new Draft(cast.host());
    if (programme.chime()) {
      draft.chime();
    }
    Draft measured = programme.telling().tell(cast, "", headline(item), item.article());
    String announcement = announcement(programme, index, measured.wordCount());
    programme.telling().tell(draft, cast, announcement, headline(item), item.article());
    if (!item.others().isEmpty()) {
      draft.by(cast.host()).say(phrases.say("also-reported", "names", phrases.list(item.others())));
    }
    return draft;
  }

  /**
   * The section where it changes, the place of the story, and its length where that is worth a
   * word; said in another way at the beginning, in the middle and at the end.
   */
  private String announcement(Programme programme, int index, int words) {
    List<Item> items = programme.items();
    StringBuilder text = new StringBuilder();
    String section = items.get(index).section().strip();
    String before = index == 0 ? "" : items.get(index - 1).section().strip();
    boolean announced = programme.sections() && !section.isEmpty() && !section.equals(before);
    if (announced) {
      text.append(section).append(". ");
    }
    boolean last = index > 0 && index == items.size() - 1;
    if (last && !(announced && section.equalsIgnoreCase(finale()))) {
      text.append(phrases.say("last")).append(' ');
    } else if (index == 0 && items.size() > 1) {
      String of = phrases.number(items.size());
      text.append(phrases.say("announcement", "n", phrases.number(1), "of", of)).append(' ');
    } else if (!last && !announced && items.size() > 1) {
      String[] ways = phrases.say("later", "n", phrases.number(index + 1)).split("\\|");
      text.append(ways[index % ways.length]).append(' ');
    }
    long minutes = Math.round((double) words / wordsAMinute);
    if (minutes > 1) {
      text.append(phrases.say("lasting", "minutes", phrases.count(minutes, "minutes")));
    }
    return text.toString().strip();
  }

  private Draft brief(Programme programme) {
    Draft draft = new Draft(cast.host());
    if (!programme.brief().isEmpty()) {
      if (programme.chime()) {
        draft.chime();
      }
      draft.sayLine(phrases.say("in-brief"));
      for (Article article : programme.brief()) {
        draft.by(cast.reader(article.language())).sayLine(article.headline());
      }
    }
    return draft;
  }

  /** Who the stories came from is said here unless it was said with each of them. */
  private Draft close(Programme programme, long minutes) {
    Draft draft = new Draft(cast.host());
    draft.sayLine(filled(programme.outro(), "outro", programme, minutes));
    List<String> publishers =
        programme.items().stream()
            .map(Item::article)
            .map(Article::attribution)
            .flatMap(attribution -> attribution.publisher().stream())
            .distinct()
            .toList();
    if (!publishers.isEmpty() && !programme.telling().byline()) {
      draft.say(phrases.say("sources", "names", phrases.list(publishers)));
    }
    return draft;
  }

  private String filled(String template, String usual, Programme programme, long minutes) {
    return filled(
        template.isBlank() ? phrases.say(usual) : template,
        programme.title(),
        programme.date(),
        programme.items().size(),
        minutes * 60.0);
  }
}
