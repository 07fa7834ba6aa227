package org.audiobriefing.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.edition.EditionSettings;
import org.audiobriefing.edition.EditionSettingsReader;
import org.audiobriefing.files.AtomicFiles;

/** A systemd service and timer of the user that make an edition every day. */
final class TimerUnits {
  private static final String USUAL_PATH = "/usr/local/bin:/usr/bin:/bin";

  private final Session session;
  private final Path config;
  private final Optional<Path> output;

  /**
   * @param output folder of the editions instead of the one in the settings
   */
  TimerUnits(Session session, Path config, Optional<Path> output) {
    this.output = output;
    this.session = session;
    this.config = config.toAbsolutePath().normalize();
  }

  /**
   * Shows the units, then writes them.
   *
   * @param showOnly writes nothing
   */
  int install(boolean showOnly) {
    EditionSettings read = EditionSettingsReader.read(config);
    EditionSettings settings =
        read.with(Optional.empty(), Optional.empty(), Optional.empty(), output);
    String base = "briefing-" + settings.name();
    Path folder = folder();
    String service = service(settings);
    String timer = timer(settings);
    PrintStream out = session.console().out();
    out.println("# " + folder.resolve(base + ".service"));
    out.println(service);
    out.println("# " + folder.resolve(base + ".timer"));
    out.println(timer);
    if (showOnly) {
      return 0;
    }
    AtomicFiles.makeFolder(folder);
    // The service may write only into folders that are there.
    AtomicFiles.makeFolder(settings.output());
    settings.sources().stream()
        .filter(source -> source.kind() == EditionSettings.Source.Kind.LIST)
        .forEach(source -> AtomicFiles.makeFolder(Path.of(source.place())));
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(folder.resolve(base + ".service"), service);
      files.write(folder.resolve(base + ".timer"), timer);
      files.commit();
    }
    out.println("Written. Switch it on with: systemctl --user enable --now " + base + ".timer");
    return 0;
  }

  /**
   * Takes the units away again; what was made by them stays.
   *
   * @param showOnly removes nothing
   */
  int remove(boolean showOnly) {
    String base = "briefing-" + EditionSettingsReader.read(config).name();
    PrintStream out = session.console().out();
    int found = 0;
    Path enabled = folder().resolve("timers.target.wants").resolve(base + ".timer");
    for (Path file :
        List.of(enabled, folder().resolve(base + ".timer"), folder().resolve(base + ".service"))) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        found++;
        out.println((showOnly ? "Would remove " : "Removed ") + file);
        if (!showOnly) {
          AtomicFiles.delete(file);
        }
      }
    }
    out.println(
        found == 0
            ? "There is no timer " + base
            : "If it is running, end it with: systemctl --user stop "
                + base
                + ".timer; systemctl --user daemon-reload");
    return 0;
  }

  private Path folder() {
    Path base =
        session
            .environment()
            .config()
            .orElseThrow(
                () ->
                    new BriefingException(
                        Code.CONFIGURATION,
                        "HOME",
                        "is not set, so there is no place for user units",
                        "set it"));
    return base.resolve("systemd").resolve("user");
  }

  private String service(EditionSettings settings) {
    Path launcher = session.environment().home().toAbsolutePath().normalize().resolve("briefing");
    return """
        [Unit]
        Description=%s, read aloud
        # A machine that wakes may not have its network yet: it is tried again.
        StartLimitIntervalSec=2h
        StartLimitBurst=6

        [Service]
        Type=oneshot
        # The Java that runs now and the programs that are found now; systemd's own path may lead to none.
        Environment="JAVA_HOME=%s"
        Environment="PATH=%s"
        ExecStart="%s" daily --quiet --config "%s" --output "%s"
        # 1, some sources failed, is shown as a failure and tried again; 75 is another run at work.
        SuccessExitStatus=75
        Restart=on-failure
        # What is wrong in the settings is not right in five minutes.
        RestartPreventExitStatus=64 66 73 77 78
        RestartSec=5min
        TimeoutStartSec=30min
        Nice=10
        NoNewPrivileges=yes
        ProtectSystem=strict
        ReadWritePaths="%s" "-%s"%s
        PrivateTmp=yes
        ProtectKernelTunables=yes
        ProtectControlGroups=yes
        RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
        RestrictSUIDSGID=yes
        LockPersonality=yes
        """
        .formatted(
            escape(settings.title()),
            escape(Environment.javaHome()),
            escape(session.environment().variables().getOrDefault("PATH", USUAL_PATH)),
            escape(launcher.toString()).replace("$", "$$"),
            escape(config.toString()).replace("$", "$$"),
            escape(settings.output().toString()).replace("$", "$$"),
            escape(settings.output().toString()),
            escape(launcher.resolveSibling("target").toString()),
            lists(settings));
  }

  /** What was told is crossed off the reading lists. */
  private static String lists(EditionSettings settings) {
    StringBuilder paths = new StringBuilder();
    for (EditionSettings.Source source : settings.sources()) {
      if (source.kind() == EditionSettings.Source.Kind.LIST) {
        paths.append(" \"").append(escape(source.place())).append('"');
      }
    }
    return paths.toString();
  }

  private static String timer(EditionSettings settings) {
    return """
        [Unit]
        Description=%s, every morning

        [Timer]
        OnCalendar=*-*-* 06:00:00%s
        # A machine that slept at six makes it when it wakes.
        Persistent=true
        RandomizedDelaySec=5min

        [Install]
        WantedBy=timers.target
        """
        .formatted(escape(settings.title()), zone(settings));
  }

  /** systemd knows places, not distances from Greenwich; without one it is the machine's zone. */
  private static String zone(EditionSettings settings) {
    String zone = settings.zone().getId();
    return ZoneId.getAvailableZoneIds().contains(zone) ? " " + zone : "";
  }

  /** Percent signs and quotes mean something to systemd. */
  private static String escape(String text) {
    return text.replace("%", "%%").replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
  }
}
