package org.audiobriefing.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** What an archive can be kept in, told by the ending of its file. */
@SuppressWarnings("ImmutableEnumChecker") // The list is a copy.
public enum ArchiveKind {
  WARC(".warc", ".warc.gz"),
  JSON_LINES(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"),
  /** Read by Spark alone. */
  PARQUET(".parquet");

  private final List<String> endings;

  ArchiveKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** Returns the kind of a file. */
  public static Optional<ArchiveKind> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** Returns whether it is read without Spark. */
  public boolean isReadHere() {
    return this != PARQUET;
  }

  /** Returns what to tell of a file that cannot be read. */
  public static BriefingException refused(String source) {
    boolean parquet = of(source).filter(kind -> kind == PARQUET).isPresent();
    return new BriefingException(
        Code.USAGE,
        source,
        parquet ? "is Parquet, which Spark reads" : "is no archive and holds none",
        parquet
            ? "see docs/archive.md"
            : "known: .warc and .jsonl, also packed with .gz; for single pages there is 'briefing make'");
  }
}
