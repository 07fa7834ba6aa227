package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Words that are written alike and said differently. Their senses are the table {@code
 * heteronyms.tsv}; which one is meant is decided by {@code heteronym-rules.tsv}, else by a guess
 * between noun and verb, else it is the usual sense.
 */
final class Heteronyms {
  private static final int CONTEXT_WORDS = 4;

  /** The senses that are names. */
  private static final Map<String, String> NAMES =
      Map.of(
          "polish", "polish-adjective",
          "reading", "reading-noun-2",
          "nice", "nice-noun",
          "job", "job-noun-2",
          "mobile", "mobile-noun",
          "lima", "lima-noun");

  private static final Set<String> ALWAYS_NAMES = Set.of("polish-adjective", "lima-noun");

  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");
  private static final Set<String> SIBILANTS = Set.of("s", "z", "sh", "zh", "ch", "jh");
  private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "th");

  private record Sense(String id, String kind, String phones, boolean usual) {}

  private record ContextRule(String sense, Optional<Pattern> before, Optional<Pattern> after) {}

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, List<ContextRule>> rules = new HashMap<>();

  Heteronyms() {
    for (Table.Row row : Table.load(Heteronyms.class, "heteronyms").rows()) {
      Sense sense = new Sense(row.cell(0), row.cell(2), row.cell(3), row.cell(4).equals("yes"));
      senses.computeIfAbsent(row.cell(1), k -> new ArrayList<>()).add(sense);
    }
    for (Table.Row row : Table.load(Heteronyms.class, "heteronym-rules").rows()) {
      ContextRule rule =
          new ContextRule(
              row.cell(1), pattern("(?:^| )%s$", row.cell(2)), pattern("^%s(?: |$)", row.cell(3)));
      rules.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(rule);
    }
    for (Table.Row row : Table.load(Heteronyms.class, "homographs").rows()) {
      add(row.cell(0), row.cell(1), row.cell(2), row.cell(3), "");
      if (row.cell(4).equals("s")) {
        add(inS(row.cell(0)), row.cell(1), row.cell(2), row.cell(3), "s");
      }
    }
    // The dove that dives is American.
    senses.remove("dove");
  }

  /** Adds the two senses of a word that the table of heteronyms does not have. */
  private void add(String word, String usual, String noun, String verb, String ending) {
    if (senses.containsKey(word)) {
      return;
    }
    String kind = usual.equals("verb") ? "noun" : usual;
    senses.put(
        word,
        List.of(
            new Sense(word + "-" + kind, kind, said(noun, ending), !usual.equals("verb")),
            new Sense(word + "-verb", "verb", said(verb, ending), usual.equals("verb"))));
  }

  private static String inS(String word) {
    if (CONSONANT_Y.matcher(word).matches()) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (HISSING.matcher(word).matches() ? "es" : "s");
  }

  private static String said(String phones, String ending) {
    if (ending.isEmpty()) {
      return phones;
    }
    String last = phones.substring(phones.lastIndexOf(' ') + 1);
    return phones + (SIBILANTS.contains(last) ? " ih z" : VOICELESS.contains(last) ? " s" : " z");
  }

  private static Optional<Pattern> pattern(String frame, String cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(Pattern.compile(frame.replace("%s", cell)));
  }

  /**
   * Gives their phones to the heteronyms of a text.
   *
   * @param written the text that the places of the words are in
   */
  void resolve(List<SpokenWord> words, String written) {
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      List<Sense> choices = senses.get(word.word());
      if (choices != null && word.phones().isEmpty()) {
        words.set(i, word.withPhones(sense(choices, words, i, written).phones()));
      }
    }
  }

  /** "Reading" and "Nice" are towns where a capital stands among small letters. */
  private Sense sense(List<Sense> choices, List<SpokenWord> words, int i, String written) {
    String name = NAMES.get(words.get(i).word());
    if (name == null) {
      return choose(choices, words, i);
    }
    boolean capital = hasCapital(words, i, written);
    boolean named = capital && isAmongSmall(words, i, written);
    boolean always = capital && ALWAYS_NAMES.contains(name);
    Optional<Sense> ruled = capital && !named ? ruled(choices, words, i) : Optional.empty();
    if (ruled.isPresent()) {
      return ruled.get();
    }
    return choices.stream()
        .filter(sense -> sense.id.equals(name) == (named || always))
        .findFirst()
        .orElseGet(() -> choose(choices, words, i));
  }

  private static boolean hasCapital(List<SpokenWord> words, int i, String written) {
    int start = words.get(i).start();
    return start < written.length() && Character.isUpperCase(written.charAt(start));
  }

  private static boolean isAmongSmall(List<SpokenWord> words, int i, String written) {
    boolean follows = i > 0 && words.get(i - 1).boundary().compareTo(Boundary.COMMA) <= 0;
    boolean next = i + 1 < words.size() && hasCapital(words, i + 1, written);
    return follows
        && !hasCapital(words, i - 1, written)
        && !(next && words.get(i).boundary() == Boundary.NONE);
  }

  /** Returns the sense that a rule finds by the words around. */
  private Optional<Sense> ruled(List<Sense> choices, List<SpokenWord> words, int i) {
    String before = before(words, i);
    String after = after(words, i);
    for (ContextRule rule : rules.getOrDefault(words.get(i).word(), List.of())) {
      boolean fits =
          rule.before.map(p -> p.matcher(before).find()).orElse(true)
              && rule.after.map(p -> p.matcher(after).find()).orElse(true);
      Optional<Sense> sense = choices.stream().filter(s -> s.id.equals(rule.sense)).findFirst();
      if (fits && sense.isPresent()) {
        return sense;
      }
    }
    return Optional.empty();
  }

  private Sense choose(List<Sense> choices, List<SpokenWord> words, int i) {
    Optional<Sense> ruled = ruled(choices, words, i);
    if (ruled.isPresent()) {
      return ruled.get();
    }
    Sense usual = choices.stream().filter(Sense::usual).findFirst().orElse(choices.get(0));
    Optional<Sense> verb = choices.stream().filter(s -> s.kind.startsWith("verb")).findFirst();
    Optional<Sense> other =
        choices.stream()
            .filter(s -> s.kind.startsWith("noun") || s.kind.startsWith("adjective"))
            .findFirst();
    if (verb.isEmpty() || other.isEmpty()) {
      return usual;
    }
    return VerbContext.isVerb(isInS(words.get(i).word()), before(words, i), after(words, i))
        .map(v -> v ? verb.get() : other.get())
        .orElse(usual);
  }

  private static boolean isInS(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  private static String before(List<SpokenWord> words, int i) {
    StringBuilder text = new StringBuilder();
    for (int k = i - 1;
        k >= Math.max(0, i - CONTEXT_WORDS)
            && words.get(k).boundary().compareTo(Boundary.COMMA) <= 0;
        k--) {
      text.insert(0, words.get(k).word() + (text.isEmpty() ? "" : " "));
    }
    return text.toString();
  }

  private static String after(List<SpokenWord> words, int i) {
    StringBuilder text = new StringBuilder();
    for (int k = i;
        k + 1 < words.size() && k < i + CONTEXT_WORDS && words.get(k).boundary() == Boundary.NONE;
        k++) {
      text.append(text.isEmpty() ? "" : " ").append(words.get(k + 1).word());
    }
    return text.toString();
  }
}
