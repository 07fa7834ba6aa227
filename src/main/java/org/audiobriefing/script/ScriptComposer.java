package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;

/** Decides what is said of one or more articles, in which order and in which chapters. */
public final class ScriptComposer {
  /**
   * About 90 seconds at 170 words a minute; a longer stretch without crossheads becomes more
   * chapters.
   */
  private static final int CHAPTER_WORDS = 255;

  private static final int ONLY_STORY = 0;

  private final Cast cast;
  private final Phrasebook phrases;
  private final Telling telling;
  private final int wordsAMinute;

  /**
   * @param telling what is told of a story by itself; among others its date is left out
   * @param wordsAMinute for the announced length
   */
  public ScriptComposer(Cast cast, Telling telling, int wordsAMinute) {
    this.cast = cast;
    this.phrases = cast.phrases();
    this.telling = telling;
    this.wordsAMinute = wordsAMinute;
  }

  /** Returns the script of a single article: headline, summary, the story, about this story. */
  public Script compose(Article article) {
    Cast.Teller teller = cast.teller(article.language());
    if (!teller.equals(cast.own())) {
      return new ScriptComposer(cast.in(article.language()), telling, wordsAMinute)
          .compose(article);
    }
    List<Chapter> chapters = new ArrayList<>();
    ChapterTitles titles = new ChapterTitles();
    AttributionLines lines = new AttributionLines(phrases);
    Draft headline = new Draft(cast.reader(article.language()));
    headline.title(article.headline());
    add(chapters, titles, phrases.say("headline"), ONLY_STORY, headline);
    Draft summary = new Draft(teller);
    article.standfirst().ifPresent(summary::sayLine);
    if (telling.byline()) {
      lines.byline(article.attribution()).ifPresent(summary::say);
    }
    add(chapters, titles, phrases.say("summary"), ONLY_STORY, summary);
    story(article, teller, chapters, titles);
    if (telling.captions()) {
      Draft pictures = new Draft(teller);
      article.captions().forEach(caption -> pictures.sayLine(caption.text()));
      add(chapters, titles, phrases.say("pictures"), ONLY_STORY, pictures);
    }
    Draft about = new Draft(teller);
    lines.about(article.attribution(), telling).forEach(about::say);
    add(chapters, titles, phrases.say("about"), ONLY_STORY, about);
    return new Script(article.headline(), phrases.language(), chapters);
  }

  /** Returns the script of a briefing: contents, the stories one by one, a closing line. */
  public Script compose(String title, List<Article> articles) {
    if (articles.size() == 1) {
      return compose(articles.get(0));
    }
    List<Chapter> chapters = new ArrayList<>();
    ChapterTitles titles = new ChapterTitles();
    List<Draft> stories = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < articles.size(); i++) {
      Draft draft = briefingStory(articles.get(i), i + 1, articles.size());
      stories.add(draft);
      words += draft.wordCount();
    }
    add(
        chapters,
        titles,
        phrases.say("introduction"),
        Chapter.NO_STORY,
        introduction(title, articles, words));
    for (int i = 0; i < stories.size(); i++) {
      add(chapters, titles, (i + 1) + ". " + articles.get(i).headline(), i, stories.get(i));
    }
    Draft close = new Draft(cast.host());
    String told = phrases.count(articles.size(), "stories");
    close.say(Phrasebook.capital(phrases.say("closing", "title", title, "stories", told)));
    add(chapters, titles, phrases.say("close"), Chapter.NO_STORY, close);
    return new Script(title, phrases.language(), chapters);
  }

  private Draft introduction(String title, List<Article> articles, int words) {
    Draft draft = new Draft(cast.host());
    long minutes = Math.max(1, Math.round((double) words / wordsAMinute));
    draft.sayLine(title);
    String told = Phrasebook.capital(phrases.count(articles.size(), "stories"));
    draft.say(
        phrases.say("contents", "stories", told, "minutes", phrases.count(minutes, "minutes")));
    for (int i = 0; i < articles.size(); i++) {
      String nth = Phrasebook.capital(phrases.ordinal(i + 1));
      String[] around = phrases.say("entry", "nth", nth).split(Pattern.quote("{headline}"), -1);
      Article article = articles.get(i);
      draft.sayAround(around[0], cast.reader(article.language()), article.headline(), around[1]);
    }
    return draft;
  }

  private Draft briefingStory(Article article, int number, int of) {
    String announcement =
        phrases.say("announcement", "n", phrases.number(number), "of", phrases.number(of));
    Telling among = new Telling(telling.byline(), false, telling.captions());
    return among.tell(cast, announcement, article.headline(), article);
  }

  /**
   * A new chapter begins at every crosshead, and in a long stretch at a paragraph's end about every
   * 90 seconds.
   */
  private void story(
      Article article, Cast.Teller teller, List<Chapter> chapters, ChapterTitles titles) {
    List<List<Block>> sections = sections(article.body());
    for (List<Block> section : sections) {
      Draft draft = new Draft(teller);
      String title = "";
      for (Block block : section) {
        if (block instanceof Block.Subheading heading) {
          title = heading.text();
          draft.heading(heading.text());
          draft.pause(Strength.STRONG);
        } else {
          title =
              title.isEmpty() ? ChapterTitles.firstWords(Datelines.without(block.text())) : title;
          draft.say(block);
        }
      }
      add(chapters, titles, title, ONLY_STORY, draft);
    }
  }

  private static List<List<Block>> sections(List<Block> body) {
    List<List<Block>> sections = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    int words = 0;
    int left = body.stream().mapToInt(ScriptComposer::words).sum();
    for (Block block : body) {
      boolean full = words + words(block) / 2 > CHAPTER_WORDS && left > CHAPTER_WORDS / 3;
      boolean headed = !open.isEmpty() && open.get(open.size() - 1) instanceof Block.Subheading;
      if (!open.isEmpty() && !headed && (block instanceof Block.Subheading || full)) {
        sections.add(open);
        open = new ArrayList<>();
        words = 0;
      }
      open.add(block);
      words += words(block);
      left -= words(block);
    }
    sections.add(open);
    return sections;
  }

  private static int words(Block block) {
    return block.text().split("\\s+").length;
  }

  private static void add(
      List<Chapter> chapters, ChapterTitles titles, String title, int story, Draft draft) {
    if (!draft.isEmpty()) {
      chapters.add(draft.chapter(chapters.size() + 1, titles.unique(title), story));
    }
  }
}
