package org.audiobriefing.publication.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a file turned out to be.
 *
 * @param file that was looked at
 * @param facts in plain words, for the line that says that all is well
 * @param seconds its length, where it has one
 * @param chapters in its own order
 * @param faults in plain words; none when all is well
 */
public record Finding(
    Path file,
    List<String> facts,
    OptionalDouble seconds,
    List<Chapter> chapters,
    List<String> faults) {

  /** A chapter as the file gives it. */
  public record Chapter(double start, String title) {}

  /** Collects while a file is read. */
  static final class Draft {
    private final Path file;
    private final List<String> facts = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private OptionalDouble seconds = OptionalDouble.empty();

    Draft(Path file) {
      this.file = file;
    }

    void fact(String fact) {
      facts.add(fact);
    }

    void fault(String fault) {
      faults.add(fault);
    }

    /** Notes a fault unless the condition holds. */
    void need(boolean condition, String fault) {
      if (!condition) {
        faults.add(fault);
      }
    }

    void length(double value) {
      seconds = OptionalDouble.of(value);
      facts.add(String.format(java.util.Locale.ROOT, "%.3f seconds", value));
    }

    void chapter(double start, String title) {
      chapters.add(new Chapter(start, title));
    }

    /** Chapters must begin at 0, ascend, lie within the sound and have titles. */
    Finding checked() {
      for (int i = 0; i < chapters.size(); i++) {
        Chapter chapter = chapters.get(i);
        String name = "chapter " + (i + 1);
        need(!chapter.title().isBlank(), name + " has no title");
        need(i > 0 || chapter.start() < 0.001, "the first chapter does not begin at 0");
        need(
            i == 0 || chapter.start() > chapters.get(i - 1).start(),
            name + " does not begin after the one before it");
        need(
            seconds.isEmpty() || chapter.start() < seconds.getAsDouble(),
            name + " begins behind the end of the sound");
      }
      if (!chapters.isEmpty()) {
        facts.add(chapters.size() + (chapters.size() == 1 ? " chapter" : " chapters"));
      }
      return new Finding(file, facts, seconds, chapters, faults);
    }
  }
}
