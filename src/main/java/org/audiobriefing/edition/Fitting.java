package org.audiobriefing.edition;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.script.Programme;
import org.audiobriefing.script.Programme.Item;
import org.audiobriefing.script.ProgrammeComposer;

/**
 * Cuts stories at paragraph ends from below, since news is written with the most important first,
 * until the programme has its length. Headline and standfirst stay whole; what finds no room is
 * named in brief. Since the narrator meets the asked words a minute, words are time.
 */
final class Fitting {
  /** With fewer words a story is hardly more than its headline. */
  private static final int WORTHWHILE_WORDS = 130;

  /** One story never takes more of an edition before the others have had theirs. */
  private static final double LEAD_SHARE = 0.3;

  private static final int FEWEST_STORIES = 3;
  private static final int MOST_IN_BRIEF = 8;

  /** Words of an edition without a length of its own. */
  private static final int BOUNDLESS = 10_000_000;

  private final EditionSettings settings;
  private final ProgrammeComposer composer;
  private final double wordsAMinute;
  private final LocalDate date;
  private final Map<Story, Boolean> updates;
  private final RunningOrder order;
  private final Map<Block, Integer> blockWords = new HashMap<>();
  private final Map<Story, Integer> heads = new HashMap<>();

  /** What fits. */
  record Fitted(Programme programme, List<Story> told, List<Story> brief) {}

  /** A story and how many blocks of it are told. */
  private static final class Cut {
    final Story story;
    int blocks;
    int words;

    Cut(Story story, int blocks) {
      this.story = story;
      this.blocks = blocks;
    }
  }

  Fitting(
      EditionSettings settings,
      ProgrammeComposer composer,
      double wordsAMinute,
      LocalDate date,
      Map<Story, Boolean> updates) {
    this.settings = settings;
    this.composer = composer;
    this.wordsAMinute = wordsAMinute;
    this.date = date;
    this.updates = updates;
    this.order = new RunningOrder(settings.sections(), composer.finale());
  }

  /**
   * Returns the programme.
   *
   * @param all stories, the most important first
   */
  Fitted fit(List<Story> all) {
    List<Story> stories = order.within(all, this::worthwhile);
    boolean whole =
        settings.length().isEmpty()
            && settings.sections().stream().allMatch(section -> section.length().isEmpty());
    if (whole || stories.isEmpty()) {
      return fitted(cuts(stories, Integer.MAX_VALUE), List.of());
    }
    int most = settings.length().map(this::worthwhile).orElse(stories.size());
    for (int told = Math.min(stories.size(), Math.max(FEWEST_STORIES, most)); told > 0; told--) {
      int blocks = 1;
      Optional<Fitted> fitted = fill(all, stories.subList(0, told), blocks);
      if (fitted.isEmpty() && told <= FEWEST_STORIES) {
        fitted = fill(all, stories.subList(0, told), 0);
      }
      if (fitted.isPresent()) {
        return fitted.get();
      }
    }
    return fitted(cuts(stories.subList(0, 1), 0), brief(all, stories.subList(0, 1)));
  }

  /** The words that could be said while the sounds before and after all words are heard. */
  private double around() {
    return settings.sounds().aroundSeconds() * wordsAMinute / 60;
  }

  private int worthwhile(Duration length) {
    return (int) (words(length, 0) / WORTHWHILE_WORDS);
  }

  private double words(Duration length, int chimes) {
    double seconds = length.toMillis() / 1000.0 - chimes * settings.sounds().betweenSeconds();
    return seconds * wordsAMinute / 60;
  }

  private static List<Story> brief(List<Story> all, List<Story> told) {
    return all.stream().filter(story -> !told.contains(story)).limit(MOST_IN_BRIEF).toList();
  }

  private List<Cut> cuts(List<Story> stories, int blocks) {
    List<Cut> cuts = new ArrayList<>();
    for (Story story : stories) {
      cuts.add(
          new Cut(story, withParagraph(story, Math.min(blocks, story.article().body().size()))));
    }
    return cuts;
  }

  /** A crosshead is never the last thing that is told of a story. */
  private static int withParagraph(Story story, int blocks) {
    List<Block> body = story.article().body();
    int end = blocks;
    while (end > 0 && end < body.size() && body.get(end - 1) instanceof Block.Subheading) {
      end++;
    }
    return end;
  }

  private Optional<Fitted> fill(List<Story> all, List<Story> told, int least) {
    List<Cut> cuts = cuts(told, least);
    List<Story> brief = brief(all, told);
    int chimes = settings.spoken().chime() ? told.size() + (brief.isEmpty() ? 0 : 1) : 0;
    double room =
        settings.length().map(l -> words(l, chimes) - around()).orElse((double) BOUNDLESS);
    double left = room - composer.compose(programme(cuts, brief)).wordCount();
    if (left < 0) {
      return Optional.empty();
    }
    for (Cut cut : cuts) {
      cut.words = wordsOf(cut.story, 0, cut.blocks);
    }
    List<Story> leads = order.leads(told);
    List<Cut> first = cuts.stream().filter(cut -> leads.contains(cut.story)).toList();
    left = grow(first, cuts, left, room * LEAD_SHARE);
    grow(cuts, cuts, left, room);
    // The announced lengths have changed with the stories; what that takes or gives is made good.
    close(cuts, room - composer.compose(programme(cuts, brief)).wordCount());
    return Optional.of(fitted(cuts, brief));
  }

  /**
   * Gives the next paragraph to whichever story has had least for its weight, while it fits.
   *
   * @param most words of one story
   * @return the room that is left
   */
  private double grow(List<Cut> some, List<Cut> all, double room, double most) {
    double left = room;
    List<Cut> open = new ArrayList<>(some);
    while (!open.isEmpty()) {
      Cut next =
          open.stream()
              .min(Comparator.comparingDouble(c -> c.words / order.weight(c.story)))
              .orElseThrow();
      int words = nextWords(next);
      boolean fits = words > 0 && words <= left && next.words + words <= most;
      if (!fits || words > sectionRoom(next.story, all)) {
        open.remove(next);
        continue;
      }
      extend(next);
      left -= words;
    }
    return left;
  }

  private int head(Story story) {
    return heads.computeIfAbsent(
        story, s -> composer.headWords(settings.spoken().telling(), s.article()));
  }

  /** The words that its section may still have. */
  private double sectionRoom(Story story, List<Cut> all) {
    String section = story.source().section();
    double told =
        all.stream()
            .filter(cut -> cut.story.source().section().equals(section))
            .mapToInt(cut -> cut.words + head(cut.story))
            .sum();
    return order.length(story).map(length -> words(length, 0) - told).orElse(Double.MAX_VALUE);
  }

  /**
   * Adds or takes away single paragraphs as long as that brings the length nearer to what is asked.
   */
  private void close(List<Cut> cuts, double room) {
    double left = room;
    for (int i = 0; i < cuts.size() * 2; i++) {
      Cut best = null;
      double miss = Math.abs(left);
      boolean add = false;
      for (Cut cut : cuts) {
        int more = nextWords(cut);
        boolean allowed = more > 0 && more <= sectionRoom(cut.story, cuts);
        if (allowed && Math.abs(left - more) < miss - 1) {
          best = cut;
          miss = Math.abs(left - more);
          add = true;
        }
        int less = cut.blocks > 1 ? wordsOf(cut.story, cut.blocks - 1, cut.blocks) : 0;
        boolean clean =
            cut.blocks > 1
                && !(cut.story.article().body().get(cut.blocks - 2) instanceof Block.Subheading);
        if (less > 0 && clean && Math.abs(left + less) < miss - 1) {
          best = cut;
          miss = Math.abs(left + less);
          add = false;
        }
      }
      if (best == null) {
        return;
      }
      if (add) {
        left -= nextWords(best);
        extend(best);
      } else {
        int taken = wordsOf(best.story, best.blocks - 1, best.blocks);
        left += taken;
        best.words -= taken;
        best.blocks--;
      }
    }
  }

  private int nextEnd(Cut cut) {
    return withParagraph(cut.story, Math.min(cut.blocks + 1, cut.story.article().body().size()));
  }

  private int nextWords(Cut cut) {
    return wordsOf(cut.story, cut.blocks, nextEnd(cut));
  }

  private void extend(Cut cut) {
    cut.words += nextWords(cut);
    cut.blocks = nextEnd(cut);
  }

  private int wordsOf(Story story, int from, int to) {
    int words = 0;
    for (Block block : story.article().body().subList(from, Math.max(from, to))) {
      words +=
          blockWords.computeIfAbsent(block, b -> composer.wordCount(b, story.article().language()));
    }
    return words;
  }

  private Fitted fitted(List<Cut> cuts, List<Story> brief) {
    List<Cut> ordered = ordered(cuts);
    return new Fitted(programme(cuts, brief), ordered.stream().map(c -> c.story).toList(), brief);
  }

  /** Sections follow each other as the settings name them; within one the order stays. */
  private List<Cut> ordered(List<Cut> cuts) {
    List<Cut> ordered = new ArrayList<>(cuts);
    ordered.sort(Comparator.comparing(cut -> cut.story, order.bySection()));
    return ordered;
  }

  private Programme programme(List<Cut> cuts, List<Story> brief) {
    List<Item> items = new ArrayList<>();
    for (Cut cut : ordered(cuts)) {
      Article article = cut.story.article().first(cut.blocks);
      boolean update = updates.getOrDefault(cut.story, false);
      items.add(new Item(article, cut.story.source().section(), update, cut.story.others()));
    }
    return new Programme(
        settings.title(),
        date,
        settings.spoken().intro(),
        settings.spoken().outro(),
        settings.spoken().telling(),
        settings.spoken().sections(),
        settings.spoken().chime() ? settings.sounds().betweenSeconds() : 0,
        settings.sounds().aroundSeconds(),
        items,
        brief.stream().map(Story::article).toList());
  }
}
