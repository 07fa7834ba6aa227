package org.audiobriefing.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/** The names of the months, in English and its neighbours; the table {@code months.tsv}. */
public final class Months {
  private static final Pattern MARKS = Pattern.compile("\\p{M}|\\.$");
  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Table.Row row : Table.load(Months.class, "months").rows()) {
      row.forms(1).forEach(name -> numbers.put(name, Integer.parseInt(row.cell(0))));
    }
    return numbers;
  }

  /**
   * Returns the number of a month, 1 to 12.
   *
   * @param name in any case, with or without accents and a final stop
   */
  public static OptionalInt number(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Integer number = NUMBERS.get(lower);
    if (number == null) {
      String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
      number = NUMBERS.get(MARKS.matcher(plain).replaceAll(""));
    }
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
