package org.audiobriefing.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.audiobriefing.edition.OpenWork;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Production;
import org.audiobriefing.source.AddressPolicy;
import org.audiobriefing.source.Proxies;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.LanguageTag;

/** Makes the edition that a settings file describes; for cron. */
final class DailyCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    Path file = Path.of(settings.config());
    Optional<Path> output = settings.value(Flag.FOLDER).map(Path::of);
    if (settings.has(Flag.INSTALL_TIMER) || settings.has(Flag.REMOVE_TIMER)) {
      TimerUnits units = new TimerUnits(session, file, output.map(Path::toAbsolutePath));
      return settings.has(Flag.REMOVE_TIMER)
          ? units.remove(settings.dryRun())
          : units.install(settings.dryRun());
    }
    EditionSettings edition =
        EditionSettingsReader.read(file)
            .with(settings.title(), settings.chosenLanguage(), settings.chosenFormats(), output);
    DailyEdition daily = daily(settings, session, edition);
    boolean open = settings.allowPrivate() || edition.network().allowPrivate();
    AddressPolicy policy = open ? AddressPolicy.PRIVATE_TOO : AddressPolicy.PUBLIC;
    Report report =
        settings.dryRun()
            ? daily.plan(policy)
            : daily.run(
                policy,
                List.of(Edition.REPORT),
                new DailyEdition.Persistence(
                    settings.has(Flag.AGAIN), Duration.ofSeconds(settings.waitSeconds())));
    List<Diagnostic> failures = new ArrayList<>(report.failures());
    if (report.outcome() == Outcome.MADE) {
      // The report goes with what is published, so it is written before.
      writeReport(edition, report, failures);
    }
    OpenWork work = OpenWork.read(edition.output(), report.id());
    if (!settings.dryRun() && work.publish()) {
      Optional<Diagnostic> failed = PublishScript.run(edition, file);
      work.published(failed.isEmpty()).write(edition.output());
      failed.ifPresent(failures::add);
      if (failed.isPresent() && report.outcome() == Outcome.MADE) {
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
            edition.sounds(),
            edition.spoken().telling(),
            new Production(
                rate,
                loudness,
                session.environment().now(),
                Environment.version(),
                edition.title(),
                edition.formats(),
                true),
            session.threads(),
            session.progress(settings));
    return new DailyEdition(
        engine,
        options,
        edition,
        Proxies.of(session.environment().variables(), edition.network().proxy()));
  }

  /** What the command line names comes before what the settings name. */
  private static Casting casting(Settings settings, EditionSettings edition, VoiceCatalog catalog) {
    List<Voice> voices = new ArrayList<>();
    settings.voices().forEach(name -> voices.add(catalog.voice(name)));
    if (voices.isEmpty()) {
      voices.add(named(settings, catalog, "voice", edition.voice().orElse(Settings.DEFAULT_VOICE)));
    }
    edition
        .voices()
        .forEach((language, name) -> voices.add(voice(settings, catalog, language, name)));
    Optional<Voice> announcer =
        settings.announcer().isPresent()
            ? settings.announcer().map(catalog::voice)
            : edition.spoken().announcer().map(n -> named(settings, catalog, "announcer", n));
    return new Casting(voices.get(0), announcer, voices.subList(1, voices.size()));
  }

  /** A voice that the settings name. */
  private static Voice named(Settings settings, VoiceCatalog catalog, String key, String name) {
    try {
      return catalog.voice(name);
    } catch (BriefingException e) {
      if (e.diagnostic().code() != Code.USAGE) {
        throw e;
      }
      throw new BriefingException(
          Code.CONFIGURATION,
          settings.config(),
          "'" + key + "' is '" + name + "', and there is no such voice",
          e.diagnostic().remedy());
    }
  }

  private static Voice voice(
      Settings settings, VoiceCatalog catalog, String language, String name) {
    Voice voice = named(settings, catalog, "[voices] " + language, name);
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
      return "Nothing new: "
          + report.id()
          + " was made before"
          + (failures.isEmpty() ? "" : ", " + failures.size() + " still failed");
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
}
