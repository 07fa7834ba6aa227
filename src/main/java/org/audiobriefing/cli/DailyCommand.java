package org.audiobriefing.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.audiobriefing.Briefing;
import org.audiobriefing.DailyEdition;
import org.audiobriefing.DailyEdition.Outcome;
import org.audiobriefing.DailyEdition.Report;
import org.audiobriefing.Engine;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.Edition;
import org.audiobriefing.edition.EditionSettings;
import org.audiobriefing.edition.EditionSettingsReader;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Production;
import org.audiobriefing.source.AddressPolicy;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.LanguageTag;

/** Makes the edition that a settings file describes; for cron. */
final class DailyCommand implements Command {
  private static final int MAX_OUTPUT_BYTES = 4096;
  private static final int MAX_PUBLISH_MINUTES = 20;

  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    Path file = Path.of(settings.config());
    if (settings.installTimer()) {
      return new TimerUnits(
              session, file, settings.chosenOutput().map(o -> Path.of(o).toAbsolutePath()))
          .install(settings.dryRun());
    }
    EditionSettings read = EditionSettingsReader.read(file);
    EditionSettings edition = settings.chosenOutput().map(Path::of).map(read::into).orElse(read);
    DailyEdition daily = daily(settings, session, edition);
    boolean open = settings.allowPrivate() || edition.network().allowPrivate();
    AddressPolicy policy = open ? AddressPolicy.PRIVATE_TOO : AddressPolicy.PUBLIC;
    Report report =
        settings.dryRun() ? daily.plan(policy) : daily.run(policy, List.of(Edition.REPORT));
    List<Diagnostic> failures = new ArrayList<>(report.failures());
    if (report.outcome() == Outcome.MADE) {
      // The report goes with what is published, so it is written before.
      writeReport(edition, report, failures);
      Optional<Diagnostic> failed = command(edition, file);
      if (failed.isPresent()) {
        failures.add(failed.get());
        writeReport(edition, report, failures);
      }
    }
    tell(settings, session, edition, report, failures);
    return exitCode(report, failures);
  }

  private static DailyEdition daily(Settings settings, Session session, EditionSettings edition) {
    boolean english = LanguageTag.same(edition.language(), "en");
    Engine engine = session.engine(english ? Dialect.of(edition.language()) : Dialect.EN_GB);
    Casting casting = casting(settings, edition, engine.voices());
    Voice voice = casting.own();
    if (!voice.speaks(edition.language())) {
      throw new BriefingException(
          Code.CONFIGURATION,
          "voice " + voice.name(),
          "speaks " + voice.language() + ", but the edition is in " + edition.language(),
          "choose another voice, or language = \"" + voice.language() + "\"");
    }
    double rate = settings.wordsAMinute().or(edition::wordsAMinute).orElse(voice.wordsAMinute());
    LoudnessTarget loudness =
        new LoudnessTarget(edition.loudnessLufs(), LoudnessTarget.PODCAST.truePeakDbtp());
    Briefing.Options options =
        new Briefing.Options(
            casting,
            edition.spoken().telling(),
            new Production(
                rate,
                loudness,
                session.environment().now(),
                Environment.version(),
                edition.title(),
                edition.formats()),
            session.threads(),
            session.progress(settings));
    return new DailyEdition(engine, options, edition);
  }

  /** What the command line names comes before what the settings name. */
  private static Casting casting(Settings settings, EditionSettings edition, VoiceCatalog catalog) {
    List<String> names = new ArrayList<>(settings.voices());
    if (names.isEmpty()) {
      names.add(edition.voice().orElse(Settings.DEFAULT_VOICE));
    }
    List<Voice> others = new ArrayList<>();
    names.subList(1, names.size()).forEach(name -> others.add(catalog.voice(name)));
    edition.voices().forEach((language, name) -> others.add(voice(catalog, language, name)));
    return new Casting(
        catalog.voice(names.get(0)),
        settings.announcer().or(edition.spoken()::announcer).map(catalog::voice),
        others);
  }

  private static Voice voice(VoiceCatalog catalog, String language, String name) {
    Voice voice = catalog.voice(name);
    if (!voice.speaks(language)) {
      throw new BriefingException(
          Code.CONFIGURATION,
          "[voices] " + language,
          name + " speaks " + voice.language(),
          "choose a voice of that language, see 'briefing voices'");
    }
    return voice;
  }

  private static int exitCode(Report report, List<Diagnostic> failures) {
    boolean none =
        report.outcome() == Outcome.NO_SOURCE
            || report.outcome() == Outcome.PLANNED && report.planned().orElseThrow().reached() == 0;
    if (none && !failures.isEmpty()) {
      boolean unreachable = failures.stream().anyMatch(f -> f.code() == Code.UNREACHABLE);
      return (unreachable ? Code.UNREACHABLE : failures.get(0).code()).exitCode();
    }
    return failures.isEmpty() ? 0 : Session.PARTIAL;
  }

  private static void tell(
      Settings settings,
      Session session,
      EditionSettings edition,
      Report report,
      List<Diagnostic> failures) {
    Console console = session.console();
    console.tellAll(report.notes());
    console.tellAll(failures);
    PrintStream out = console.out();
    if (settings.json()) {
      out.println(RunReport.json(report, failures));
      return;
    }
    if (report.outcome() == Outcome.PLANNED) {
      plan(out, report.planned().orElseThrow());
    }
    if (!settings.quiet()) {
      report.published().ifPresent(p -> p.files().forEach(out::println));
      out.println(summary(edition, report, failures));
    }
  }

  private static void plan(PrintStream out, Edition.Planned planned) {
    planned.plan().reasons().forEach(reason -> out.println(Diagnostic.note("", reason)));
    List<Diagnostic> omissions = planned.plan().omissions();
    out.println("Not told: " + omissions.size());
    Console.list(out, omissions);
  }

  private static String summary(EditionSettings edition, Report report, List<Diagnostic> failures) {
    if (report.outcome() == Outcome.ALREADY_MADE) {
      return "Nothing new: " + report.id() + " was made before";
    }
    Edition.Planned planned = report.planned().orElseThrow();
    StringBuilder line = new StringBuilder();
    line.append(planned.reached()).append(" of ").append(edition.sources().size());
    int stories = planned.plan().articles().size();
    line.append(" sources, ").append(stories).append(stories == 1 ? " new story" : " new stories");
    if (report.published().isPresent()) {
      Timeline timeline = report.published().get().publication().timeline();
      line.append(", ").append(Spans.words(timeline.seconds(timeline.frames())));
    }
    return line.append(", ").append(failures.size()).append(" failed").toString();
  }

  private static void writeReport(
      EditionSettings edition, Report report, List<Diagnostic> failures) {
    Path file = edition.output().resolve(report.id()).resolve(Edition.REPORT);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(file, RunReport.json(report, failures) + "\n");
      files.commit();
    }
  }

  /** Runs what the settings say after an edition, in the folder of the settings. */
  private static Optional<Diagnostic> command(EditionSettings edition, Path file) {
    if (edition.publish().isEmpty()) {
      return Optional.empty();
    }
    String name = "publish command " + edition.publish().get(0);
    try {
      // A file, not a pipe: what the command leaves running may hold a pipe for ever.
      Path said = Files.createTempFile("briefing", ".log");
      try {
        Process process =
            new ProcessBuilder(edition.publish())
                .directory(file.toAbsolutePath().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(MAX_PUBLISH_MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          return Optional.of(
              new Diagnostic(
                  Code.NOTE, name, "was not done after " + MAX_PUBLISH_MINUTES + " minutes", ""));
        }
        int code = process.exitValue();
        return code == 0
            ? Optional.empty()
            : Optional.of(
                new Diagnostic(
                    Code.NOTE,
                    name,
                    String.format(Locale.ROOT, "ended with %d: %s", code, lastLine(said)),
                    "the edition itself is complete"));
      } finally {
        Files.deleteIfExists(said);
      }
    } catch (IOException e) {
      return Optional.of(
          new Diagnostic(Code.NOTE, name, "cannot be run: " + e.getMessage(), "see [publish]"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(new Diagnostic(Code.NOTE, name, "was interrupted", ""));
    }
  }

  private static String lastLine(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.skip(Math.max(0, Files.size(file) - MAX_OUTPUT_BYTES));
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n");
      return lines[lines.length - 1];
    }
  }
}
