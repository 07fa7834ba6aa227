package org.audiobriefing.script;

import java.time.LocalDate;
import java.util.List;
import org.audiobriefing.article.Article;

/**
 * A programme of several stories that is told as one.
 *
 * @param title of the series
 * @param date of the edition
 * @param intro said first, or "" for the usual words; {@code {date}}, {@code {count}} and {@code
 *     {minutes}} are filled in
 * @param outro said last, filled in likewise
 * @param telling what is told of each story
 * @param sections whether a section is announced
 * @param chimeSeconds how long the sound between the stories takes, 0 for none
 * @param aroundSeconds how long the sounds before and after all words take
 * @param items the stories in their order
 * @param brief stories for which there was no room
 */
public record Programme(
    String title,
    LocalDate date,
    String intro,
    String outro,
    Telling telling,
    boolean sections,
    double chimeSeconds,
    double aroundSeconds,
    List<Item> items,
    List<Article> brief) {
  /** Returns whether a short sound stands between the stories. */
  public boolean chime() {
    return chimeSeconds > 0;
  }

  public Programme {
    items = List.copyOf(items);
    brief = List.copyOf(brief);
  }

  /**
   * A story of the programme.
   *
   * @param article cut to its length
   * @param section "" when there is none
   * @param update whether an earlier version was told before
   * @param others who reported the same
   */
  public record Item(Article article, String section, boolean update, List<String> others) {
    public Item {
      others = List.copyOf(others);
    }
  }
}
