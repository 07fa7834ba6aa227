package org.audiobriefing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The plan of the house as a test; docs/architecture.md tells the reasons. */
@AnalyzeClasses(
    packages = "org.audiobriefing",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "org.audiobriefing";

  /**
   * Imports only go down; rooms of one floor do not know each other. A new package needs a line
   * here.
   */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("cli", 10),
          Map.entry("archive", 9),
          Map.entry("", 8),
          Map.entry("edition", 7),
          Map.entry("publication", 6),
          Map.entry("speech", 5),
          Map.entry("script", 4),
          Map.entry("article", 3),
          Map.entry("source", 2),
          Map.entry("audio", 1),
          Map.entry("files", 1),
          Map.entry("text", 1),
          Map.entry("lexicon", 1),
          Map.entry("letters", 0),
          Map.entry("tables", 0),
          Map.entry("xml", 0),
          Map.entry("parallel", 0),
          Map.entry("diagnostic", 0));

  /** Within the floor of the article too, a room knows only those below it. */
  private static final List<String> ARTICLE_ROOMS =
      List.of("", ".boilerplate", ".credits", ".sorting", ".plain", ".html", ".extraction");

  /** Patterns are compiled once: where texts are read, nothing compiles one at each call. */
  @ArchTest
  static final ArchRule NO_PATTERN_IS_COMPILED_IN_A_CALL =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + ".article..", BASE + ".text..", BASE + ".lexicon..", BASE + ".letters..")
          .should()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class);

  private static String room(String packageName) {
    String rest = packageName.equals(BASE) ? "" : packageName.substring(BASE.length() + 1);
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }

  @ArchTest
  static void importsOnlyGoDown(JavaClasses all) {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : all) {
      Integer floor = FLOORS.get(room(from.getPackageName()));
      if (floor == null) {
        wrong.add(from.getPackageName() + " is in no floor of the plan");
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass())
          .filter(
              to ->
                  to.getPackageName().startsWith(BASE)
                      && !room(to.getPackageName()).equals(room(from.getPackageName())))
          .filter(to -> FLOORS.getOrDefault(room(to.getPackageName()), 99) >= floor)
          .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
    }
    assertTrue(
        wrong.isEmpty(),
        () -> "data runs one way, so imports only go down:\n" + String.join("\n", wrong));
  }

  @ArchTest
  static void withinTheArticleImportsOnlyGoDown(JavaClasses all) {
    List<String> wrong = new ArrayList<>();
    String article = BASE + ".article";
    for (JavaClass from : all) {
      if (!room(from.getPackageName()).equals("article")) {
        continue;
      }
      int room = ARTICLE_ROOMS.indexOf(from.getPackageName().substring(article.length()));
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass())
          .filter(to -> to.getPackageName().startsWith(article))
          .filter(to -> !to.getPackageName().equals(from.getPackageName()))
          .filter(
              to -> ARTICLE_ROOMS.indexOf(to.getPackageName().substring(article.length())) >= room)
          .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @ArchTest
  static final ArchRule onlyOneRoomKnowsFreeTts =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".speech.freetts..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun.speech..")
          .because("another engine must be a package, not a rewrite");

  @ArchTest
  static final ArchRule onlyTheRoomForPagesAndSourceKnowJsoup =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".article.html..", BASE + ".source..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..")
          .because("markup ends where the article begins");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsCommonsCli =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons.cli..")
          .because("flags end at the door");

  @ArchTest
  static final ArchRule onlyTheCommandLineExitsAndPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .because("everything else must be usable as a library");

  @ArchTest
  static final ArchRule noSoundDevices =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("PlatformPlayer")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.sound..", "javax.speech..", "java.awt..")
          .because("servers have neither sound card nor screen");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Handler|Processor|Util|Utils|Info|Data|Impl)")
          .orShould()
          .haveFullyQualifiedName(BASE + ".speech.freetts.FreeTtsData")
          .because("such names tell nothing; see the glossary");

  @ArchTest
  static final ArchRule noCircles =
      SlicesRuleDefinition.slices().matching(BASE + ".(**)").should().beFreeOfCycles();
}
