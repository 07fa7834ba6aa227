package org.audiobriefing.article.sorting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What companies say of themselves behind their press releases: a heading "About X" and paragraphs
 * about X, up to the next heading.
 */
final class CompanyNotes {
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:About|Über(?: die| den| das)?|À propos d(?:e la|e|u|es)|Acerca de|Sobre(?: la| el| o| a)?|Informazioni su|Over|O firmie) (?!the\\b|this\\b|half\\b|a\\b|an\\b)(\\p{Lu}[\\p{L}\\p{N}&.,'’ -]{1,60}?):?$");
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?i)\\b(?:is (?:a|an|the|one of)\\b.{0,60}\\b(?:leading|global|provider|producer|company|manufacturer|maker|firm|group|supplier|organi[sz]ation|charity|developer)|founded in|headquartered|employs|employees|listed on|nyse|nasdaq|for more information|www\\.|develops|operates|designs|manufactures|known for|serves|entwickelt|produziert|beschäftigt|hersteller|anbieter|führende[rn]?|gegründet\\p{L}*|mitarbeit\\p{L}+|familienunternehmen|emploie|dessert|habitants|studierende|einwohner\\p{L}*|salariés|empleados|dipendenti|fondé\\p{L}*|fondée|empresa|fundada|líder)\\b");
  private static final Pattern NOT_MORE =
      Pattern.compile(
          "(?i)^(?:forward-looking statements?|safe harbou?r|media contacts?|press contacts?|notes? (?:to|for) editors|contacts?:?|investor relations|source:? .{0,60}|###|-\\s?ends\\s?-)\\b?.*");

  private static final Pattern WORD_END = Pattern.compile("[ ,]");

  private CompanyNotes() {}

  /** Returns the places of all blocks that belong to such notes. */
  static Set<Integer> in(List<RawBlock> blocks) {
    Set<Integer> notes = new HashSet<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Matcher about = ABOUT.matcher(blocks.get(i).text());
      if (about.matches() && isOfItself(about.group(1), blocks.get(i + 1))) {
        notes.add(i);
        int k = i + 1;
        while (k < blocks.size() && !isHeading(blocks.get(k))) {
          notes.add(k++);
        }
        // Once a release speaks of its makers, nothing else comes.
        while (k < blocks.size() && NOT_MORE.matcher(blocks.get(k).text()).matches()) {
          notes.add(k++);
        }
      }
    }
    return notes;
  }

  private static boolean isOfItself(String name, RawBlock text) {
    String first = WORD_END.split(name)[0];
    long features = OF_ITSELF.matcher(text.text()).results().limit(2).count();
    return text.prose() && (features > 1 || features > 0 && text.text().contains(first));
  }

  private static boolean isHeading(RawBlock block) {
    return block.kind() == RawBlock.Kind.HEADING || ABOUT.matcher(block.text()).matches();
  }
}
