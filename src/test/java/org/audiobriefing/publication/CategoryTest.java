package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.audiobriefing.publication.podcast.Category;
import org.junit.jupiter.api.Test;

class CategoryTest {
  @Test
  void whatTheDirectoriesKnow() {
    assertEquals(Optional.of(new Category("News", "")), Category.named("news"));
    assertEquals(
        Optional.of(new Category("News", "Daily News")), Category.named("News > daily news"));
    assertEquals(
        Optional.of(new Category("Society & Culture", "")), Category.named("Society & Culture"));
    assertEquals(Optional.empty(), Category.named("Daily News"));
    assertEquals(Optional.empty(), Category.named("News > Cricket"));
    assertEquals("News > Daily News", Category.nearest("Nws > Daily"));
  }
}
