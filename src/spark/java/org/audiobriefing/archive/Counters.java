package org.audiobriefing.archive;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.AccumulatorV2;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark's pages show while it runs. Attempts that are thrown away are counted too; the exact
 * numbers are those of the rows.
 */
final class Counters implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongAccumulator articles;
  private final DoubleAccumulator minutes;
  private final ByRule rules = new ByRule();

  Counters(SparkContext context) {
    articles = context.longAccumulator("articles told");
    minutes = context.doubleAccumulator("minutes of sound");
    context.register(rules, "refused, skipped and failed by rule");
  }

  void add(org.audiobriefing.archive.Row row) {
    switch (row.outcome()) {
      case TOLD, PARTIAL -> {
        articles.add(1L);
        minutes.add(row.seconds() / 60);
      }
      case REFUSED, SKIPPED, FAILED ->
          rules.add(row.rule().isEmpty() ? row.outcome().word() : row.rule());
      case THERE -> {}
    }
  }

  /** Counts words. */
  private static final class ByRule extends AccumulatorV2<String, Map<String, Long>> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Long> counts = new TreeMap<>();

    @Override
    public boolean isZero() {
      return counts.isEmpty();
    }

    @Override
    public AccumulatorV2<String, Map<String, Long>> copy() {
      ByRule copy = new ByRule();
      copy.counts.putAll(counts);
      return copy;
    }

    @Override
    public void reset() {
      counts.clear();
    }

    @Override
    public synchronized void add(String rule) {
      counts.merge(rule, 1L, Long::sum);
    }

    @Override
    public synchronized void merge(AccumulatorV2<String, Map<String, Long>> other) {
      other.value().forEach((rule, count) -> counts.merge(rule, count, Long::sum));
    }

    @Override
    public synchronized Map<String, Long> value() {
      return new TreeMap<>(counts);
    }
  }
}
