package org.audiobriefing.archive;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of outcomes as a table. */
final class Rows {
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("key", DataTypes.StringType)
          .add("outcome", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("headline", DataTypes.StringType)
          .add("seconds", DataTypes.DoubleType)
          .add("words", DataTypes.IntegerType)
          .add("millis", DataTypes.LongType);

  private Rows() {}

  static Row of(org.audiobriefing.archive.Row row) {
    return RowFactory.create(
        row.id(),
        row.key(),
        row.outcome().word(),
        row.rule(),
        row.message(),
        row.headline(),
        row.seconds(),
        row.words(),
        row.millis());
  }
}
