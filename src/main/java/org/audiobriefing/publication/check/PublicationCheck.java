package org.audiobriefing.publication.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.Format;

/** Verifies finished files one by one, and that those of one briefing agree with each other. */
public final class PublicationCheck {
  private static final double LENGTH_TOLERANCE_SECONDS = 0.1;
  private static final double CHAPTER_TOLERANCE_SECONDS = 0.005;

  /** The table of contents of an MP3 holds no more; the last one lasts to the end. */
  private static final int MAX_MP3_CHAPTERS = 255;

  /** A WAVE label holds so many bytes; a longer title is cut there. */
  private static final int COMPARED_CHARS = 60;

  private interface Check {
    Finding of(Path file) throws IOException;
  }

  private static final Map<String, Check> CHECKS = checks();

  private PublicationCheck() {}

  /** The longest endings come first. */
  private static Map<String, Check> checks() {
    Map<String, Check> checks = new LinkedHashMap<>();
    checks.put(Format.LABELS.ending(), SidecarChecks::labels);
    checks.put(Format.CHAPTERS.ending(), SidecarChecks::chapters);
    checks.put(Format.WAV.ending(), WavCheck::of);
    checks.put(Format.MP3.ending(), Mp3Check::of);
    checks.put(Format.OPUS.ending(), OpusCheck::of);
    checks.put(Format.VTT.ending(), SidecarChecks::captions);
    checks.put(Format.EPUB.ending(), EpubCheck::of);
    checks.put(".xml", FeedCheck::of);
    checks.put(".json", ManifestCheck::of);
    return checks;
  }

  /**
   * Checks a file, or all files of a folder that can be checked.
   *
   * @throws BriefingException when there is no such file or folder, or nothing in it to check
   */
  public static List<Finding> of(Path path) {
    if (!Files.exists(path)) {
      throw new BriefingException(
          Code.INPUT_MISSING, path.toString(), "there is no such file or folder", "");
    }
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(path)) {
      check(file).ifPresent(findings::add);
    }
    if (findings.isEmpty()) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          path.toString(),
          "there is nothing to check",
          "name a file with one of the endings " + String.join(", ", CHECKS.keySet()));
    }
    return agreed(findings);
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var files = Files.walk(path, 3)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !isHidden(path.relativize(f)))
          .filter(f -> !f.getFileName().toString().equals("run.json"))
          .filter(f -> !String.valueOf(f.getParent()).endsWith("-daisy"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, path.toString(), "cannot be read: " + e.getMessage(), "");
    }
  }

  private static boolean isHidden(Path file) {
    for (Path step : file) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> check(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Check> check : CHECKS.entrySet()) {
      if (name.endsWith(check.getKey())) {
        try {
          return Optional.of(check.getValue().of(file));
        } catch (CharacterCodingException e) {
          return Optional.of(damaged(file, "is not UTF-8"));
        } catch (IOException e) {
          return Optional.of(
              damaged(file, e.getMessage() == null ? "cannot be read" : e.getMessage()));
        } catch (RuntimeException e) {
          // Whatever somebody's file holds, it is a finding and not our end.
          return Optional.of(damaged(file, "is damaged: " + e.getMessage()));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding damaged(Path file, String fault) {
    Finding.Draft draft = new Finding.Draft(file);
    draft.fault(fault);
    return draft.checked();
  }

  /** Compares the files of one briefing with the first of them that has chapters. */
  private static List<Finding> agreed(List<Finding> findings) {
    Map<String, Finding> firsts = new LinkedHashMap<>();
    List<Finding> agreed = new ArrayList<>();
    for (Finding finding : findings) {
      String base = base(finding.file());
      Finding first = firsts.get(base);
      List<String> faults = new ArrayList<>(finding.faults());
      if (first != null) {
        compare(first, finding, faults);
      }
      if (!finding.chapters().isEmpty() && (first == null || first.seconds().isEmpty())) {
        firsts.put(base, finding);
      }
      agreed.add(
          new Finding(
              finding.file(), finding.facts(), finding.seconds(), finding.chapters(), faults));
    }
    return agreed;
  }

  private static String base(Path file) {
    String name = file.toString();
    for (String ending : CHECKS.keySet()) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  private static void compare(Finding first, Finding other, List<String> faults) {
    String reference = first.file().getFileName().toString();
    if (first.seconds().isPresent()
        && other.seconds().isPresent()
        && Math.abs(first.seconds().getAsDouble() - other.seconds().getAsDouble())
            > LENGTH_TOLERANCE_SECONDS) {
      faults.add("is not as long as " + reference);
    }
    if (other.chapters().isEmpty()) {
      return;
    }
    int common = Math.min(first.chapters().size(), other.chapters().size());
    boolean full = common == MAX_MP3_CHAPTERS;
    if (first.chapters().size() != other.chapters().size() && !full) {
      faults.add("has not as many chapters as " + reference);
      return;
    }
    for (int i = 0; i < common; i++) {
      Finding.Chapter one = first.chapters().get(i);
      Finding.Chapter two = other.chapters().get(i);
      if (Math.abs(one.start() - two.start()) > CHAPTER_TOLERANCE_SECONDS) {
        faults.add("chapter " + (i + 1) + " does not begin where it does in " + reference);
      }
      if (!cut(one.title()).equals(cut(two.title()))) {
        faults.add("chapter " + (i + 1) + " has another title than in " + reference);
      }
    }
  }

  private static String cut(String title) {
    return title.length() <= COMPARED_CHARS ? title : title.substring(0, COMPARED_CHARS);
  }
}
