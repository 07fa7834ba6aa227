package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiobriefing.tables.Table;

/** Says single signs and emoji, as the table {@code symbols.tsv} has them. */
final class SymbolReader {
  private record Symbol(String text, String spoken, String context) {}

  private final Map<Integer, List<Symbol>> byFirst = new HashMap<>();

  SymbolReader() {
    for (Table.Row row : Table.load(SymbolReader.class, "symbols").rows()) {
      for (String form : row.cells()[1].split(" ")) {
        Symbol symbol = new Symbol(form, row.cell(2), row.cell(3));
        byFirst.computeIfAbsent(form.codePointAt(0), k -> new ArrayList<>()).add(symbol);
      }
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.text.length() - a.text.length()));
  }

  /** Returns the words for the sign at this place, "" when it is silent. */
  String read(Scan scan) {
    List<Symbol> symbols = byFirst.get(scan.text().codePointAt(scan.at()));
    if (symbols == null) {
      return "";
    }
    for (Symbol symbol : symbols) {
      if (scan.text().startsWith(symbol.text, scan.at()) && fits(scan, symbol)) {
        return symbol.spoken;
      }
    }
    return "";
  }

  private static boolean fits(Scan scan, Symbol symbol) {
    int end = scan.at() + symbol.text.length();
    char before = scan.before() == ' ' ? scan.charAt(scan.at() - 2) : scan.before();
    char after = scan.charAt(end) == ' ' ? scan.charAt(end + 1) : scan.charAt(end);
    return switch (symbol.context) {
      case "between-digits" -> Scan.isDigit(before) && Scan.isDigit(after);
      case "between-words" -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case "before-number" -> Scan.isDigit(after) || "£€$".indexOf(after) >= 0;
      case "after-number" -> Scan.isDigit(before);
      default -> true;
    };
  }
}
