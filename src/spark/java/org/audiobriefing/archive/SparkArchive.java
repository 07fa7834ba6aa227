package org.audiobriefing.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * Tells archives on many machines: {@code spark-submit --class org.audiobriefing.archive.SparkArchive
 * briefing-spark.jar ARCHIVE... -o OUT}. Which pages are told by whom is Spark's business, and so
 * are retries; what a page becomes is {@link ArchiveRun}'s.
 */
public final class SparkArchive {
  /** Pieces of work for each core: enough that none waits long for the last, few enough to start. */
  private static final int PIECES_A_CORE = 4;

  private static final long LEAST_STRETCH = 1 << 18;
  private static final long MOST_STRETCH = 64 << 20;

  private final SparkSession spark;
  private final SparkOrder order;

  SparkArchive(SparkSession spark, SparkOrder order) {
    this.spark = spark;
    this.order = order;
  }

  /** Runs to its end; exit codes are those of {@code briefing archive}. */
  public static void main(String[] args) {
    int code;
    try {
      SparkOrder order = SparkOrder.parse(List.of(args));
      // The tables here are small and read once: compiling code for them takes longer.
      SparkSession spark =
          SparkSession.builder()
              .appName("briefing archive")
              .config("spark.sql.codegen.wholeStage", "false")
              .getOrCreate();
      try {
        code = new SparkArchive(spark, order).run();
      } finally {
        spark.stop();
      }
    } catch (BriefingException e) {
      System.err.println("briefing: " + e.diagnostic());
      code = e.diagnostic().code().exitCode();
    } catch (IOException e) {
      System.err.println("briefing: the storage cannot be read: " + e.getMessage());
      code = Code.INPUT_MISSING.exitCode();
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Tells all pages and returns the exit code. */
  int run() throws IOException {
    Counters counters = new Counters(spark.sparkContext());
    List<String> settings = order.lines();
    JavaRDD<Row> rows = pieces().mapPartitions(pieces -> new Teller(settings, counters, pieces));
    String outcomes = order.output() + "/_outcomes/" + order.run();
    spark
        .createDataFrame(rows, Rows.SCHEMA)
        .write()
        .mode("overwrite")
        .parquet(outcomes);
    return report(spark.read().parquet(outcomes), outcomes);
  }

  /** Each piece is one line: a stretch of a web archive, or a page as JSON. */
  private JavaRDD<String> pieces() throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int many = PIECES_A_CORE * spark.sparkContext().defaultParallelism();
    List<JavaRDD<String>> all = new ArrayList<>();
    List<String> stretches = new ArrayList<>();
    for (String source : order.sources()) {
      for (FileStatus file : files(source)) {
        String name = file.getPath().toString();
        switch (ArchiveKind.of(name).orElseThrow()) {
          case WARC -> stretches.addAll(stretches(name, file.getLen(), many));
          case JSON_LINES -> all.add(pages(name, context.textFile(name, many), many));
          case PARQUET -> all.add(pages(name, lines(spark.read().parquet(name)).javaRDD(), many));
        }
      }
    }
    if (!stretches.isEmpty()) {
      all.add(context.parallelize(stretches, stretches.size()));
    }
    return all.stream().reduce(JavaRDD::union).orElseThrow();
  }

  private List<FileStatus> files(String source) throws IOException {
    Configuration settings = spark.sparkContext().hadoopConfiguration();
    Path path = new Path(source);
    FileSystem storage = path.getFileSystem(settings);
    if (!storage.exists(path)) {
      throw new BriefingException(
          Code.INPUT_MISSING, source, "there is no such file", "check the name");
    }
    List<FileStatus> found = new ArrayList<>();
    FileStatus status = storage.getFileStatus(path);
    if (status.isFile() || ArchiveKind.of(source).isPresent()) {
      found.add(status);
    } else {
      found.addAll(List.of(storage.listStatus(path)));
    }
    found.removeIf(file -> ArchiveKind.of(file.getPath().toString()).isEmpty());
    if (found.isEmpty()) {
      throw ArchiveKind.refused(source);
    }
    return found;
  }

  private static List<String> stretches(String file, long size, int many) {
    long stretch = Math.max(LEAST_STRETCH, Math.min(MOST_STRETCH, size / many + 1));
    List<String> pieces = new ArrayList<>();
    for (long start = 0; start < size; start += stretch) {
      pieces.add(Piece.stretch(file, start, Math.min(size, start + stretch)));
    }
    return pieces;
  }

  private static JavaRDD<String> pages(String file, JavaRDD<String> lines, int many) {
    JavaRDD<String> pieces = lines.map(line -> Piece.page(file, line));
    return pieces.getNumPartitions() < many ? pieces.repartition(many) : pieces;
  }

  private static Dataset<String> lines(Dataset<Row> table) {
    Column[] columns =
        List.of(table.columns()).stream()
            .filter(Piece.COLUMNS::contains)
            .map(functions::col)
            .toArray(Column[]::new);
    return table
        .select(functions.to_json(functions.struct(columns)))
        .as(org.apache.spark.sql.Encoders.STRING());
  }

  private static int report(Dataset<Row> rows, String where) {
    TreeMap<String, Long> outcomes =
        new TreeMap<>(
            rows.select("outcome").javaRDD().map(row -> row.getString(0)).countByValue());
    System.out.println(outcomes);
    System.out.println("A row for each page: " + where);
    long stories =
        outcomes.getOrDefault("told", 0L)
            + outcomes.getOrDefault("partial", 0L)
            + outcomes.getOrDefault("there", 0L);
    if (stories == 0) {
      return Code.NO_ARTICLE.exitCode();
    }
    return outcomes.containsKey("failed") || outcomes.containsKey("partial") ? 1 : 0;
  }
}
