package org.audiobriefing.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.Agencies;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.sorting.RawBlock;

/** What stands between the headline and the first paragraph of a story in text. */
final class TextHead {
  private static final Pattern PLATFORM =
      Pattern.compile("(?i)\\b(?:facebook|linkedin|whatsapp)\\b");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”’\"')]* (?=[\\p{Lu}“‘\"])");
  private static final Pattern AGE =
      Pattern.compile("(?i).*\\b\\d+ (?:minutes?|hours?|days?)(?: ago)?");
  private static final Pattern CREDIT =
      Pattern.compile("(?i)(?:author of the article|published|updated|posted|by)\\b.{0,60}");

  private static final int DEPTH = 24;
  private static final int LONGEST_BEHIND_AGENCY = 30;
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i).*(?:\\((?:L|R|C|left|right|cent(?:er|re))\\)|\\b(?:pictured|file (?:photo|picture|image)|in this (?:picture|photo|image)|(?:left|right), and)\\b|\\b(?:photo(?:graph)?|picture|image|illustration|credits?)s?(?: by|:)|\\bcopyright\\b|©|\\([\\p{L} .'’-]+/[\\p{L} .'’-]+\\)\\.?$).*");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /,]+\\p{Lu}[\\p{Lu}.'’-]+){0,4}(?::|,? [—–-] |, [A-Z][a-z]{2,8}\\.? \\d| \\()|\\p{Lu}[\\p{L} .,'’/-]{2,50}\\((?:AP|AFP|Reuters|PA|dpa)\\)).*");

  private static final Pattern ON_A_DAY =
      Pattern.compile(
          ".*\\b(?:on|in) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\\.) \\d.*");

  private static final Pattern BULLET =
      Pattern.compile("^(?:[•·▪◦‣●○■–]\\s*|[*-]\\s+)(\\p{L}.*|[\\d€£$“\"‘(].*)$");

  private final BoilerplateRules rules;
  private final String headline;

  /** Whether more than a line or two stood above the headline. */
  private final boolean page;

  private final List<String> lines;

  /** The lines that have a blank line above. */
  private final Set<Integer> apart;

  TextHead(
      BoilerplateRules rules,
      String headline,
      List<String> lines,
      boolean page,
      Set<Integer> apart) {
    this.page = page;
    this.apart = apart;
    this.rules = rules;
    this.headline = headline;
    this.lines = lines;
  }

  List<RawBlock> blocks() {
    int[] deck = deck();
    List<RawBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (deck.length > 0 && i == deck[0]) {
        String text = String.join(" ", lines.subList(deck[0], deck[1]));
        blocks.add(new RawBlock(RawBlock.Kind.STANDFIRST, text, 0));
        i = deck[1] - 1;
      } else {
        blocks.add(block(lines.get(i)));
      }
    }
    return blocks;
  }

  /** Items, and what announces them, break no story off. */
  static boolean introducesOrLists(String line) {
    return BULLET.matcher(line).matches() || line.endsWith(":") && Texts.words(line) >= 3;
  }

  /** A bullet makes an item of a list, which may be short. */
  private static RawBlock block(String line) {
    Matcher item = BULLET.matcher(line);
    return item.matches()
        ? new RawBlock(RawBlock.Kind.LIST_ITEM, item.group(1), 0)
        : RawBlock.paragraph(line);
  }

  /** Returns where the standfirst begins and ends, or nothing. */
  private int[] deck() {
    int credit = -1;
    for (int i = 0; i < Math.min(lines.size(), DEPTH) && credit < 0; i++) {
      credit = credit(lines.get(i)) ? i : -1;
    }
    int first = 0;
    while (first < lines.size() && isNoText(lines.get(first))) {
      first++;
    }
    boolean above = credit >= 0 && credit <= first + 5;
    if (first < lines.size() && candidate(first) && (above ? first < credit : lead(first))) {
      int end = first + 1;
      while (end < lines.size()
          && lines.get(first).startsWith("…")
          && lines.get(end).startsWith("…")) {
        end++;
      }
      return new int[] {first, end};
    }
    return above ? belowCredit(credit) : new int[0];
  }

  /** The headline again, or stars. */
  private boolean isNoText(String line) {
    String key = Texts.key(line);
    return key.isEmpty() || key.equals(Texts.key(headline));
  }

  /** Without a byline the line under the headline is a standfirst when it is no whole paragraph. */
  private boolean lead(int i) {
    return words(i) <= 45
        && i + 1 < lines.size()
        && !DATELINE.matcher(lines.get(i)).matches()
        && (!Texts.endsSentence(lines.get(i)) || !RawBlock.paragraph(lines.get(i + 1)).prose());
  }

  private int[] belowCredit(int credit) {
    for (int i = credit + 1; i < Math.min(lines.size() - 1, credit + DEPTH); i++) {
      if (!candidate(i)) {
        continue;
      }
      if (!Texts.endsSentence(lines.get(i)) || !RawBlock.paragraph(lines.get(i)).prose()) {
        int more = i + 1;
        while (more < lines.size()
            && lines.get(i).startsWith("…")
            && lines.get(more).startsWith("…")) {
          more++;
        }
        if (lines.get(i).startsWith("…")) {
          return new int[] {i, more};
        }
        continue;
      }
      int glued = i + 1;
      while (glued < lines.size()
          && !apart.contains(glued)
          && glued < i + 5
          && words(i) <= 30
          && candidate(glued)
          && RawBlock.paragraph(lines.get(glued)).prose()
          && words(glued) <= 30) {
        glued++;
      }
      if (page && !apart.contains(i) && apart.contains(i + 1) && spaced(i + 1) && words(i) <= 60) {
        return new int[] {i, i + 1};
      }
      if (!apart.contains(i) && glued > i + 1 && spaced(glued)) {
        return new int[] {i, glued};
      }
      if (!apart.contains(i)
          && !apart.contains(i + 1)
          && spaced(i + 2)
          && RawBlock.paragraph(lines.get(i + 1)).prose()
          && words(i) <= 60) {
        return new int[] {i, i + 1};
      }
      if (introducesOrLists(lines.get(i + 1))) {
        return new int[0];
      }
      int next = i + 1;
      while (next < lines.size() - 1
          && next < i + 6
          && (!RawBlock.paragraph(lines.get(next)).prose() || matchesRule(next))) {
        next++;
      }
      boolean dated =
          !DATELINE.matcher(lines.get(i)).matches() && DATELINE.matcher(lines.get(next)).matches();
      boolean apart = next > i + 1 && words(i) <= 40 && sentences(lines.get(i)) == 1;
      return dated || apart ? new int[] {i, i + 1} : new int[0];
    }
    return new int[0];
  }

  /** Returns whether most paragraphs from a line on have blank lines between them. */
  private boolean spaced(int from) {
    int all = 0;
    int blank = 0;
    for (int i = from; i < Math.min(lines.size(), from + 20); i++) {
      if (RawBlock.paragraph(lines.get(i)).prose()) {
        all++;
        blank += apart.contains(i) ? 1 : 0;
      }
    }
    return all >= 3 && blank * 4 >= all * 3;
  }

  private boolean candidate(int i) {
    String line = lines.get(i);
    boolean underPicture =
        i + 1 < lines.size()
            && !apart.contains(i + 1)
            && words(i + 1) <= 8
            && CAPTION.matcher(lines.get(i + 1)).matches();
    return words(i) >= 5
        && words(i) <= 75
        && !matchesRule(i)
        && !credit(line)
        && Credits.read(line).filter(Credits.Credit::certain).isEmpty()
        && !underPicture
        && !CAPTION.matcher(line).matches()
        && BylineReader.date(line).isEmpty()
        && !PLATFORM.matcher(line).find()
        && !(ON_A_DAY.matcher(line).matches() && YEAR.matcher(line).find());
  }

  private boolean matchesRule(int i) {
    return rules.match(lines.get(i), words(i)).isPresent();
  }

  private int words(int i) {
    return Texts.words(lines.get(i));
  }

  private static int sentences(String line) {
    return SENTENCE_END.split(line).length;
  }

  private static boolean isOfAgency(String line) {
    int name = Agencies.lengthAtBegin(line);
    return name > 0 && line.length() <= name + LONGEST_BEHIND_AGENCY;
  }

  /** Returns whether a line says who wrote the story or when. */
  static boolean credit(String line) {
    RawBlock block = RawBlock.paragraph(line);
    return !BylineReader.authors(line).isEmpty()
        || !block.prose()
            && block.words() <= 16
            && (BylineReader.date(line).isPresent()
                || CREDIT.matcher(line).matches()
                || isOfAgency(line)
                || Texts.looksLikeName(line) && block.words() <= 4
                || AGE.matcher(line).matches());
  }
}
