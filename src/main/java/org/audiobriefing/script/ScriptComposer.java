package org.audiobriefing.script;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.script.Segment.Break;
import org.audiobriefing.script.Segment.Mark;
import org.audiobriefing.text.NumberSpeller;

/** Decides what is said of one or more articles, in which order and in which chapters. */
public final class ScriptComposer {
  /**
   * About 90 seconds at 170 words a minute; a longer stretch without crossheads becomes more
   * chapters.
   */
  private static final int CHAPTER_WORDS = 255;

  private static final int MAX_TITLE_CHARS = 60;
  private static final int FIRST_WORDS = 7;
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}0-9 .,'’/-]{2,60}\\((?:Reuters|AFP|AP|PA|dpa|Bloomberg|Xinhua|ANI)\\)\\s*[-–—]+\\s*(?=\\S)");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

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

  /** A chapter being written. */
  private final class Draft {
    private final List<Segment> segments = new ArrayList<>();
    private int paragraph;

    void say(String text) {
      segments.addAll(phrasing.paragraph(text, paragraph++));
    }

    void part() {
      if (!segments.isEmpty()) {
        segments.add(Break.of(Strength.X_STRONG));
      }
    }

    boolean isEmpty() {
      return segments.stream().noneMatch(s -> s instanceof Segment.Utterance);
    }
  }

  /** Returns the script of a single article: headline, summary, the story, about this story. */
  public Script compose(Article article) {
    List<Chapter> chapters = new ArrayList<>();
    Titles titles = new Titles();
    Draft headline = new Draft();
    headline.say(sentence(article.headline()));
    add(chapters, titles, "Headline", headline);
    Draft summary = new Draft();
    article.standfirst().ifPresent(text -> summary.say(sentence(text)));
    byline(article.attribution()).ifPresent(summary::say);
    add(chapters, titles, "Summary", summary);
    story(article, chapters, titles);
    Draft about = new Draft();
    about(article).forEach(about::say);
    add(chapters, titles, "About this story", about);
    return new Script(article.headline(), phrasing.verbalizer().dialect().languageTag(), chapters);
  }

  /** Returns the script of a briefing: contents, the stories one by one, a closing line. */
  public Script compose(String title, List<Article> articles) {
    if (articles.size() == 1) {
      return compose(articles.get(0));
    }
    List<Chapter> chapters = new ArrayList<>();
    Titles titles = new Titles();
    List<Draft> stories = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < articles.size(); i++) {
      Draft draft = briefingStory(articles.get(i), i + 1, articles.size());
      stories.add(draft);
      words += new Script("", "", List.of(new Chapter("", draft.segments))).wordCount();
    }
    add(chapters, titles, "Introduction", introduction(title, articles, words));
    for (int i = 0; i < stories.size(); i++) {
      add(chapters, titles, (i + 1) + ". " + articles.get(i).headline(), stories.get(i));
    }
    Draft close = new Draft();
    close.say("That was " + title + ", with " + count(articles.size(), "story", "stories") + ".");
    add(chapters, titles, "Close", close);
    return new Script(title, phrasing.verbalizer().dialect().languageTag(), chapters);
  }

  private Draft introduction(String title, List<Article> articles, int words) {
    Draft draft = new Draft();
    long minutes = Math.max(1, Math.round((double) words / wordsAMinute));
    draft.say(sentence(title));
    String number = count(articles.size(), "story", "stories");
    draft.say(capital(number) + ", about " + count(minutes, "minute", "minutes") + ".");
    for (int i = 0; i < articles.size(); i++) {
      draft.say(capital(numbers.ordinal(i + 1)) + ": " + sentence(articles.get(i).headline()));
    }
    return draft;
  }

  private Draft briefingStory(Article article, int number, int of) {
    Draft draft = new Draft();
    draft.say("Story " + numbers.cardinal(number) + " of " + numbers.cardinal(of) + ".");
    draft.segments.add(Break.of(Strength.STRONG));
    draft.say(sentence(article.headline()));
    draft.part();
    article.standfirst().ifPresent(text -> draft.say(sentence(text)));
    byline(article.attribution()).ifPresent(draft::say);
    draft.part();
    for (Block block : article.body()) {
      if (block instanceof Block.Subheading heading) {
        draft.part();
        draft.say(sentence(heading.text()));
      } else {
        sayBlock(draft, block);
      }
    }
    article.attribution().correction().ifPresent(draft::say);
    return draft;
  }

  private static void sayBlock(Draft draft, Block block) {
    for (String line : block.text().split("\n")) {
      draft.say(withoutDateline(line));
    }
  }

  /** "OSLO, March 3 (Reuters) - The king" is printed so; nobody reads it aloud. */
  private static String withoutDateline(String text) {
    return DATELINE.matcher(text).replaceFirst("");
  }

  /**
   * A new chapter begins at every crosshead, and in a long stretch at a paragraph's end about every
   * 90 seconds.
   */
  private void story(Article article, List<Chapter> chapters, Titles titles) {
    List<List<Block>> sections = sections(article.body());
    for (List<Block> section : sections) {
      Draft draft = new Draft();
      String title = "";
      for (Block block : section) {
        if (block instanceof Block.Subheading heading) {
          title = heading.text();
          draft.say(sentence(heading.text()));
          draft.segments.add(Break.of(Strength.STRONG));
        } else {
          title = title.isEmpty() ? firstWords(withoutDateline(block.text())) : title;
          sayBlock(draft, block);
        }
      }
      add(chapters, titles, title, draft);
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

  private static Optional<String> byline(Attribution attribution) {
    String names = list(attribution.authors());
    if (names.isEmpty()) {
      return attribution.publisher().map(publisher -> "From " + publisher + ".");
    }
    boolean same = attribution.publisher().map(p -> attribution.authors().contains(p)).orElse(true);
    return Optional.of(
        "By " + names + (same ? "" : ", " + attribution.publisher().orElseThrow()) + ".");
  }

  private static List<String> about(Article article) {
    Attribution attribution = article.attribution();
    List<String> said = new ArrayList<>();
    String names = list(attribution.authors());
    String publisher = attribution.publisher().orElse("");
    if (!names.isEmpty()) {
      said.add(
          "This story was written by "
              + names
              + (publisher.isEmpty() || publisher.equals(names) ? "" : " for " + publisher)
              + ".");
    } else if (!publisher.isEmpty()) {
      said.add("This story is from " + publisher + ".");
    }
    attribution
        .agency()
        .filter(a -> !a.equals(publisher))
        .ifPresent(a -> said.add("With reporting by " + a + "."));
    attribution
        .date()
        .flatMap(ScriptComposer::day)
        .ifPresent(day -> said.add("It was published on " + day + "."));
    attribution.authorNote().ifPresent(said::add);
    attribution.correction().ifPresent(said::add);
    if (said.isEmpty()) {
      said.add("No author, publisher or date is given for this story.");
    }
    return said;
  }

  private static Optional<String> day(String iso) {
    try {
      return Optional.of(DAY.format(LocalDate.parse(iso.substring(0, Math.min(10, iso.length())))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void add(List<Chapter> chapters, Titles titles, String title, Draft draft) {
    if (!draft.isEmpty()) {
      List<Segment> segments = new ArrayList<>();
      segments.add(new Mark("chapter-" + (chapters.size() + 1)));
      segments.addAll(draft.segments);
      chapters.add(new Chapter(titles.unique(title), segments));
    }
  }

  /** Keeps chapter titles short and different from each other. */
  private static final class Titles {
    private final Set<String> taken = new HashSet<>();

    String unique(String title) {
      String base = shortened(title.isBlank() ? "Story" : title);
      String unique = base;
      for (int n = 2; !taken.add(unique); n++) {
        unique = base + " (" + n + ")";
      }
      return unique;
    }
  }

  private static String shortened(String title) {
    String plain = title.strip();
    if (plain.length() <= MAX_TITLE_CHARS) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', MAX_TITLE_CHARS - 1);
    int end = cut > MAX_TITLE_CHARS / 2 ? cut : MAX_TITLE_CHARS - 1;
    end -= Character.isHighSurrogate(plain.charAt(end - 1)) ? 1 : 0;
    return plain.substring(0, end).replaceAll("[,;:–—-]$", "") + "…";
  }

  private static String firstWords(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length <= FIRST_WORDS) {
      return text.strip();
    }
    return String.join(" ", List.of(words).subList(0, FIRST_WORDS))
            .replaceAll("[\\p{Punct}’”]+$", "")
        + "…";
  }

  /** A headline has no full stop, but its voice must fall. */
  private static String sentence(String text) {
    String plain = text.strip();
    return plain.matches("(?s).*[.!?…][\"'”’)]*$") ? plain : plain + ".";
  }

  private String count(long n, String one, String many) {
    return numbers.cardinal(n) + " " + (n == 1 ? one : many);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String list(List<String> names) {
    if (names.size() < 2) {
      return names.isEmpty() ? "" : names.get(0);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }
}
