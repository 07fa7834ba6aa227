package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** By what a line under a picture is known, whatever its markup. */
public final class CaptionSigns {
  private static final Pattern SAID = Pattern.compile(".*[”\"] (?:he|she|they|it) .*");

  private static final List<String> CREDIT_PIECES =
      List.of(
          "photo",
          "foto",
          "beeld",
          "screenshot",
          "screengrab",
          "bild:",
          "crédit",
          "pic",
          "image",
          "illustration",
          "composite",
          "video",
          "credit",
          "graphic",
          "getty",
          "shutterstock",
          "alamy",
          "istock",
          "pa wire",
          "inpho",
          "sportsfile",
          "rollingnews",
          "unsplash",
          "wikimedia",
          "afp",
          "reuters",
          "epa",
          "pa media",
          "associated press",
          "bloomberg",
          "anadolu",
          "xinhua",
          "ap)",
          "ap,",
          "pa)",
          "pa,",
          "(ap",
          "©",
          "(c)",
          "courtesy");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:^|[\\s.(|])(?:photo(?:graph)?s?|fotos?|bild|beeld|screen(?:shot|grab) from|crédits?|pictures?|images?|pics?|illustration|composite|video|credit|graphic|file photo|file pic)\\s*(?:credit|courtesy|by|:|©|/|\\|)\\s?.{2,80}$"
              + "|(?:getty(?: images)?|shutterstock|alamy(?: stock photo)?|istock|ap photo|pa images|pa wire|inpho|sportsfile|rollingnews|unsplash|wikimedia commons)(?:\\s?(?:/|via|\\||,|-)\\s?[^.]{2,60})?[)\\]]?\\.?$"
              + "|(?:[.(/|–—©]\\s?|\\bvia )(?:[\\p{L}'’. -]{2,40}\\s?[/|–—-]\\s?)?(?:afp|reuters|epa(?:-efe)?|pa media|associated press|bloomberg|anadolu|xinhua)(?:\\s?(?:/|via|\\||-)\\s?[^.]{2,60})?[\\]]?\\.?$"
              + "|\\([^()]{2,60}(?:\\bvia|/) ?(?:ap|afp|reuters|epa|pa|getty(?: images)?)(?:, ?[^()]{2,20})?\\)\\.?$|\\((?:ap|afp|reuters|getty|epa)? ?(?:photo|image|picture|video|courtesy|getty)\\b[^)]{0,80}\\)\\.?$|(?:©|\\(c\\)) ?[^.]{2,60}$");

  /** "The pier. Library picture." */
  private static final Pattern FROM_ARCHIVE =
      Pattern.compile(
          "(?i)[.(] ?(?:(?:library|file|stock|archive) (?:picture|photo|image|pic|photograph)|archiv(?:bild|foto)|symbol(?:bild|foto)|photo d.archives?|(?:foto|imagen) de archivo)[.)]{0,2}");

  private static final int LONGEST_LABELLED = 30;

  /** What calls itself a picture. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:Fig(?:ure)?\\.? ?\\d{1,2}[.:]|Abb(?:ildung)?\\.? ?\\d{1,2}[.:]|Screen(?:shot|grab) (?:from|of)\\b|(?:Cover|Lead|Main) image\\b)");

  /** An agency's name in brackets ends captions, and also the last paragraph of a report. */
  private static final Pattern BRACKETED_AGENCY =
      Pattern.compile("\\((?:AP|AFP|Reuters|PA|EPA)\\)\\.?$");

  private static final int LONGEST_FORM = 320;
  private static final Pattern FILE_PICTURE =
      Pattern.compile(
          "^(?:FILE\\b\\s*[-–—:]|File (?:photo|picture|image)\\b|(?:Above|Left|Right|Pictured|From left|Clockwise)\\b[^.]{0,20}[:,])");
  private static final String DAY =
      "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4})";

  /** "Mara Ellingsen talks to visitors at the pier, January 14, 2024." */
  private static final Pattern NOW_AND_THEN =
      Pattern.compile(
          "^\\p{Lu}[^“”\"]{8,120}?\\b\\p{Ll}{2,}s\\b[^“”\"]{5,200}(?:,| on| in) (?:\\p{Lu}\\p{Ll}+day,? )?"
              + DAY
              + "\\.?(?: \\([^)]{2,80}\\)\\.?)?$");

  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{12,}[”\"]");

  private CaptionSigns() {}

  /** Returns whether a block is a caption or the credit of a picture. */
  public static boolean isCaption(RawBlock block) {
    if (block.kind() == RawBlock.Kind.CAPTION) {
      return true;
    }
    boolean plain =
        block.kind() == RawBlock.Kind.PARAGRAPH
            || block.kind() == RawBlock.Kind.LABEL
            || block.kind() == RawBlock.Kind.LIST_ITEM;
    return plain
        && block.words() <= 90
        && block.text().length() <= BlockRules.MAX_CHARS
        && (isCredit(block.text())
            || block.words() <= LONGEST_LABELLED && LABELLED.matcher(block.text()).lookingAt()
            || !block.prose() && BRACKETED_AGENCY.matcher(block.text()).find())
        && !SAID.matcher(block.text()).matches();
  }

  /**
   * Returns whether a line of text tells what a picture shows: a file picture, or somebody doing
   * something now who is named, with a day behind it.
   */
  static boolean hasForm(String text) {
    return text.length() <= LONGEST_FORM
        && (FILE_PICTURE.matcher(text).find() || NOW_AND_THEN.matcher(text).matches());
  }

  /** Returns whether somebody is quoted: a story is told, no picture. */
  static boolean tells(String text) {
    return QUOTED.matcher(text).find();
  }

  /** Returns whether a line names who made a picture. */
  public static boolean isCredit(String text) {
    return mayCredit(text) && CREDIT.matcher(text).find() || isFromArchive(text);
  }

  private static boolean isFromArchive(String text) {
    int sentence = Math.max(text.lastIndexOf(". ", text.length() - 2), text.lastIndexOf('('));
    return sentence > 0 && FROM_ARCHIVE.matcher(text.substring(sentence)).matches();
  }

  /** One of these stands in every credit; looking for them spares most lines the pattern. */
  private static boolean mayCredit(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return CREDIT_PIECES.stream().anyMatch(lower::contains);
  }
}
