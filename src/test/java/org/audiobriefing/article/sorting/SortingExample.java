package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.RuleExample;
import org.audiobriefing.article.boilerplate.BoilerplateRules;

/**
 * Blocks and what becomes of them, read from a page of examples. {@code # …} tells what one shows,
 * {@code [page] headline=…; author=…; site=…} or {@code [text] …} begins it, {@code prose 3} stands
 * for so many paragraphs of a story, {@code kind link-share: text => rule} for one block, and
 * {@code = field: value} for a field of the whole.
 */
final class SortingExample implements RuleExample<PartRule> {
  private static final BoilerplateRules TABLE = BoilerplateRules.builtIn();

  private final String name;
  private final boolean page;
  private final Map<String, String> settings = new TreeMap<>();
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final Map<String, String> fields = new TreeMap<>();
  private int prose;

  private SortingExample(String name, String head) {
    this.name = name;
    this.page = head.startsWith("[page]");
    for (String setting : head.substring(head.indexOf(']') + 1).split(";")) {
      String[] parts = setting.strip().split("=", 2);
      settings.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
  }

  static List<SortingExample> read(String text) {
    List<SortingExample> examples = new ArrayList<>();
    String comment = "";
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith("#")) {
        comment = line;
      } else if (line.startsWith("[")) {
        examples.add(new SortingExample(comment, line));
      } else {
        examples.get(examples.size() - 1).add(line);
      }
    }
    return examples;
  }

  private void add(String line) {
    if (line.startsWith("= ")) {
      String[] parts = line.substring(2).split(":", 2);
      fields.put(parts[0], parts[1].strip());
    } else if (line.startsWith("prose ")) {
      for (int i = 0; i < Integer.parseInt(line.substring("prose ".length())); i++) {
        block(RawBlock.Kind.PARAGRAPH, 0, PROSE.get(prose++), "paragraph");
      }
    } else {
      String[] sides = line.split(" => ");
      int colon = sides[0].indexOf(':');
      String[] kind = sides[0].substring(0, colon).split(" ");
      double share = kind.length > 1 ? Double.parseDouble(kind[1]) : 0;
      block(kind(kind[0]), share, sides[0].substring(colon + 1).strip(), sides[1]);
    }
  }

  private void block(RawBlock.Kind kind, double share, String text, String rule) {
    blocks.add(new RawBlock(kind, text, share));
    expected.add(rule + ": " + text);
  }

  private static RawBlock.Kind kind(String word) {
    return switch (word) {
      case "paragraph" -> RawBlock.Kind.PARAGRAPH;
      case "heading" -> RawBlock.Kind.HEADING;
      case "item" -> RawBlock.Kind.LIST_ITEM;
      case "row" -> RawBlock.Kind.TABLE_ROW;
      case "quotation" -> RawBlock.Kind.QUOTATION;
      case "caption" -> RawBlock.Kind.CAPTION;
      case "standfirst" -> RawBlock.Kind.STANDFIRST;
      case "label" -> RawBlock.Kind.LABEL;
      default -> throw new IllegalArgumentException("no kind of block: " + word);
    };
  }

  private Metadata metadata() {
    Optional<String> site = Optional.ofNullable(settings.get("site"));
    List<String> authors = Optional.ofNullable(settings.get("author")).stream().toList();
    Metadata none = Metadata.NONE;
    return new Metadata(
        page,
        none.headlines(),
        authors,
        none.fallbackAuthors(),
        site,
        none.date(),
        none.modified(),
        none.description(),
        none.language(),
        none.kind(),
        none.address(),
        none.claims(),
        none.marks());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> expected() {
    List<String> all = new ArrayList<>(expected);
    fields.forEach((field, value) -> all.add("= " + field + ": " + value));
    return all;
  }

  @Override
  public List<String> found(List<PartRule> rules) {
    Story story =
        new StoryAssembler(TABLE, "example", settings.get("headline"), metadata(), rules)
            .assemble(blocks);
    List<String> all = new ArrayList<>();
    story.decisions().stream()
        .limit(blocks.size())
        .forEach(decision -> all.add(decision.rule() + ": " + decision.text()));
    fields.keySet().forEach(field -> all.add("= " + field + ": " + value(story, field)));
    return all;
  }

  private static String value(Story story, String field) {
    Attribution made = story.article().attribution();
    return switch (field) {
      case "authors" -> String.join(", ", made.authors());
      case "date" -> made.date().orElse("");
      case "agency" -> made.agency().orElse("");
      case "publisher" -> made.publisher().orElse("");
      case "correction" -> made.correction().orElse("");
      case "note" -> made.authorNote().orElse("");
      case "standfirst" -> story.article().standfirst().orElse("");
      default -> throw new IllegalArgumentException("no field: " + field);
    };
  }
}
