package org.audiobriefing.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/** Opens what Hadoop can open: files of this machine, HDFS, s3a and others. */
final class HadoopStorage {
  private HadoopStorage() {}

  private static FileSystem of(Path path) throws IOException {
    return path.getFileSystem(SparkHadoopUtil.get().conf());
  }

  /** Returns the store at an address; a folder of this machine needs no Hadoop. */
  static Store store(String output) {
    Path root = new Path(output);
    try {
      FileSystem storage = of(root);
      Path whole = storage.makeQualified(root);
      if (whole.toUri().getScheme().equals("file")) {
        LocalStore local = new LocalStore(java.nio.file.Path.of(whole.toUri().getPath()));
        local.open(Clock.systemUTC());
        return local;
      }
      return new HadoopStore(storage, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a stretch of a web archive; one that cannot be opened is told. */
  static Arrivals warc(String file, long start, long end) {
    Path path = new Path(file);
    try {
      FileSystem storage = of(path);
      FSDataInputStream in = storage.open(path);
      long size = storage.getFileStatus(path).getLen();
      return new WarcPages(file, new HadoopChannel(in, size), start, end);
    } catch (IOException e) {
      Diagnostic why =
          new Diagnostic(
              Code.INPUT_MISSING, file, "cannot be read: " + e.getMessage(), "", "unreadable");
      return Arrivals.of(new Arrival.Nothing(file, org.audiobriefing.archive.Row.Outcome.FAILED, why));
    }
  }
}
