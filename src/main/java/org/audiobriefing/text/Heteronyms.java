package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that are written alike and said differently. Their senses are the table {@code
 * heteronyms.tsv}; which one is meant is decided by {@code heteronym-rules.tsv}, else by a guess
 * between noun and verb, else it is the usual sense.
 */
final class Heteronyms {
  private static final int CONTEXT_WORDS = 4;
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          ("to will would can could shall should may might must cannot not did do does don't didn't doesn't won't can't"
                  + " couldn't wouldn't shouldn't let lets help helped i we you they who they'll we'll he'll she'll it'll"
                  + " you'll i'll never also always often rather better please which")
              .split(" "));

  /** Behind these "to" begins no infinitive: "an end to conflict". */
  private static final Set<String> NOUN_TO =
      Set.of(
          "end",
          "opposed",
          "due",
          "subject",
          "led",
          "contrary",
          "access",
          "response",
          "amount",
          "according",
          "respect",
          "linked",
          "related",
          "exposed",
          "victim");

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          ("a an the this that these those his her its their our my your no any every each some of in for with by from under"
                  + " on at about into another such last first more most less new old own main public two three four five"
                  + " six several many few and or as against over between during after before without")
              .split(" "));

  private static final Set<String> AFTER_VERBS =
      Set.of(
          ("the a an that this these those his her its their our my your them him it us me against with in on to into whether"
                  + " how why people more higher all any every nearly about almost down up out")
              .split(" "));

  private static final Set<String> NO_PLURALS =
      Set.of(
          "is", "was", "this", "has", "us", "as", "his", "its", "yes", "does", "always", "perhaps",
          "towards", "across", "news", "series");

  private record Sense(String id, String kind, String phones, boolean usual) {}

  private record ContextRule(String sense, Optional<Pattern> before, Optional<Pattern> after) {}

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, List<ContextRule>> rules = new HashMap<>();

  Heteronyms() {
    for (Table.Row row : Table.load("heteronyms").rows()) {
      Sense sense = new Sense(row.cell(0), row.cell(2), row.cell(3), row.cell(4).equals("yes"));
      senses.computeIfAbsent(row.cell(1), k -> new ArrayList<>()).add(sense);
    }
    for (Table.Row row : Table.load("heteronym-rules").rows()) {
      ContextRule rule =
          new ContextRule(
              row.cell(1), pattern("(?:^| )%s$", row.cell(2)), pattern("^%s(?: |$)", row.cell(3)));
      rules.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(rule);
    }
    // "Polish" and "Job" are told apart by their capitals, which is no matter of context.
    List.of("polish", "job", "lima", "nice", "reading", "mobile", "dove").forEach(senses::remove);
  }

  private static Optional<Pattern> pattern(String frame, String cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(Pattern.compile(frame.replace("%s", cell)));
  }

  /** Gives their phones to the heteronyms of a text. */
  void resolve(List<SpokenWord> words) {
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      List<Sense> choices = senses.get(word.word());
      if (choices != null && word.phones().isEmpty()) {
        words.set(i, word.withPhones(choose(choices, words, i).phones()));
      }
    }
  }

  private Sense choose(List<Sense> choices, List<SpokenWord> words, int i) {
    String before = before(words, i);
    String after = after(words, i);
    for (ContextRule rule : rules.getOrDefault(words.get(i).word(), List.of())) {
      boolean fits =
          rule.before.map(p -> p.matcher(before).find()).orElse(true)
              && rule.after.map(p -> p.matcher(after).find()).orElse(true);
      Optional<Sense> sense = choices.stream().filter(s -> s.id.equals(rule.sense)).findFirst();
      if (fits && sense.isPresent()) {
        return sense.get();
      }
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
    return isVerb(before, after).map(v -> v ? verb.get() : other.get()).orElse(usual);
  }

  /**
   * Returns whether a word in this place is a verb rather than a noun or adjective, when anything
   * tells.
   */
  private static Optional<Boolean> isVerb(String before, String after) {
    String[] left = before.split(" ");
    String previous = left[left.length - 1];
    String second = left.length > 1 ? left[left.length - 2] : "";
    String next = after.split(" ")[0];
    if (previous.equals("to")) {
      return Optional.of(!NOUN_TO.contains(second));
    }
    if (BEFORE_VERBS.contains(previous)) {
      return Optional.of(true);
    }
    if (BEFORE_NOUNS.contains(previous)
        || previous.endsWith("'s")
        || previous.endsWith("al")
        || previous.endsWith("ive")) {
      return Optional.of(false);
    }
    boolean plural =
        previous.length() > 3
                && previous.endsWith("s")
                && !previous.endsWith("ss")
                && !NO_PLURALS.contains(previous)
            || previous.equals("people")
            || previous.equals("police");
    boolean subject = plural || previous.endsWith("ers");
    return subject && (AFTER_VERBS.contains(next) || next.endsWith("s") && next.length() > 4)
        ? Optional.of(true)
        : Optional.empty();
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
