package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.text.NumberSpeller;

/** Decides what is said of one or more articles, in which order and in which chapters. */
public final class ScriptComposer {
  /**
   * About 90 seconds at 170 words a minute; a longer stretch without crossheads becomes more
   * chapters.
   */
  private static final int CHAPTER_WORDS = 255;

  private static final int ONLY_STORY = 0;

  private final Phrasing phrasing;
  private final NumberSpeller numbers;
  private final int wordsAMinute;

  /**
   * @param wordsAMinute for the announced length
   */
  public ScriptComposer(Phrasing phrasing, int wordsAMinute) {
    this.phrasing = phrasing;
    this.numbers = new NumberSpeller(phrasing.verbalizer().dialect());
    this.wordsAMinute = wordsAMinute;
  }

  /** Returns the script of a single article: headline, summary, the story, about this story. */
  public Script compose(Article article) {
    List<Chapter> chapters = new ArrayList<>();
    ChapterTitles titles = new ChapterTitles();
    Draft headline = new Draft(phrasing);
    headline.sayLine(article.headline());
    add(chapters, titles, "Headline", ONLY_STORY, headline);
    Draft summary = new Draft(phrasing);
    article.standfirst().ifPresent(summary::sayLine);
    AttributionLines.byline(article.attribution()).ifPresent(summary::say);
    add(chapters, titles, "Summary", ONLY_STORY, summary);
    story(article, chapters, titles);
    Draft about = new Draft(phrasing);
    AttributionLines.about(article.attribution()).forEach(about::say);
    add(chapters, titles, "About this story", ONLY_STORY, about);
    return new Script(article.headline(), phrasing.verbalizer().dialect().languageTag(), chapters);
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
    add(chapters, titles, "Introduction", Chapter.NO_STORY, introduction(title, articles, words));
    for (int i = 0; i < stories.size(); i++) {
      add(chapters, titles, (i + 1) + ". " + articles.get(i).headline(), i, stories.get(i));
    }
    Draft close = new Draft(phrasing);
    close.say("That was " + title + ", with " + count(articles.size(), "story", "stories") + ".");
    add(chapters, titles, "Close", Chapter.NO_STORY, close);
    return new Script(title, phrasing.verbalizer().dialect().languageTag(), chapters);
  }

  private Draft introduction(String title, List<Article> articles, int words) {
    Draft draft = new Draft(phrasing);
    long minutes = Math.max(1, Math.round((double) words / wordsAMinute));
    draft.sayLine(title);
    String number = count(articles.size(), "story", "stories");
    draft.say(capital(number) + ", about " + count(minutes, "minute", "minutes") + ".");
    for (int i = 0; i < articles.size(); i++) {
      draft.sayLine(capital(numbers.ordinal(i + 1)) + ": " + articles.get(i).headline());
    }
    return draft;
  }

  private Draft briefingStory(Article article, int number, int of) {
    Draft draft = new Draft(phrasing);
    String announcement = "Story " + numbers.cardinal(number) + " of " + numbers.cardinal(of) + ".";
    Telling.USUAL.tell(draft, announcement, article.headline(), article);
    return draft;
  }

  /**
   * A new chapter begins at every crosshead, and in a long stretch at a paragraph's end about every
   * 90 seconds.
   */
  private void story(Article article, List<Chapter> chapters, ChapterTitles titles) {
    List<List<Block>> sections = sections(article.body());
    for (List<Block> section : sections) {
      Draft draft = new Draft(phrasing);
      String title = "";
      for (Block block : section) {
        if (block instanceof Block.Subheading heading) {
          title = heading.text();
          draft.sayLine(heading.text());
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

  private String count(long n, String one, String many) {
    return numbers.cardinal(n) + " " + (n == 1 ? one : many);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
