package org.audiobriefing.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that lies beside a class: tab-separated, {@code #} begins a comment line, {@code -} is an
 * empty cell.
 */
public record Table(String name, List<Row> rows) {

  /** One line of a table. */
  public record Row(String table, String[] cells) {
    public String cell(int column) {
      if (column >= cells.length) {
        throw new IllegalStateException(table + " has no column " + column + " in row " + cells[0]);
      }
      return cells[column].equals("-") ? "" : cells[column];
    }

    /** Returns the blank-separated forms of a cell; {@code ~} stands for a blank within one. */
    public List<String> forms(int column) {
      List<String> forms = new ArrayList<>();
      for (String form : cell(column).split(" ")) {
        if (!form.isEmpty()) {
          forms.add(form.length() > 1 ? form.replace('~', ' ') : form);
        }
      }
      return forms;
    }
  }

  /** Returns the cells of each row as they are written, {@code -} too. */
  public List<String[]> cells() {
    return rows.stream().map(Row::cells).toList();
  }

  /**
   * Reads {@code name.tsv}, which lies beside a class.
   *
   * @param owner whose table it is
   */
  public static Table load(Class<?> owner, String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("table " + name + " is missing from the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (int start = 0; start < text.length(); ) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String line = text.substring(start, end);
        if (!line.isBlank() && !line.startsWith("# ")) {
          rows.add(new Row(name, cells(line)));
        }
        start = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(name, List.copyOf(rows));
  }

  private static String[] cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells.toArray(String[]::new);
  }
}
