package org.audiobriefing.script;

import java.time.LocalDate;
import java.util.List;
import org.audiobriefing.article.Article;

/**
 * A programme of several stories that is told as one.
 *
 * @param title of the series
 * @param date of the edition
 * @param intro said first; {@code {date}}, {@code {count}} and {@code {minutes}} are filled in
 * @param outro said last, filled in likewise
 * @param telling what is told of each story
 * @param sections whether a section is announced
 * @param chime whether a short sound stands between the stories
 * @param items the stories in their order
 * @param brief headlines of stories for which there was no room
 */
public record Programme(
    String title,
    LocalDate date,
    String intro,
    String outro,
    Telling telling,
    boolean sections,
    boolean chime,
    List<Item> items,
    List<String> brief) {
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

    /** Returns the headline as it is told. */
    public String headline() {
      return (update ? "Update: " : "") + article.headline();
    }
  }
}
