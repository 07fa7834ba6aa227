package org.audiobriefing.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Block.Caption;
import org.audiobriefing.article.Block.Paragraph;
import org.audiobriefing.article.Block.Quotation;
import org.audiobriefing.article.Block.Subheading;
import org.audiobriefing.article.boilerplate.BoilerplateRule;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * Sorts the blocks that follow a headline into the parts of a story. Text and HTML both end here,
 * so that what is left out, and why, is decided in one place.
 */
final class StoryAssembler {
  private static final int MAX_RULE_CHARS = 900;
  private static final List<String> CREDIT_PIECES =
      List.of(
          "photo",
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
          "(?i)(?:^|[\\s.(|])(?:photo(?:graph)?s?|pictures?|images?|pics?|illustration|composite|video|credit|graphic|file photo|file pic)\\s*(?:credit|courtesy|by|:|©|/|\\|)\\s?.{2,80}$"
              + "|(?:getty(?: images)?|shutterstock|alamy(?: stock photo)?|istock|ap photo|pa images|pa wire|inpho|sportsfile|rollingnews|unsplash|wikimedia commons)(?:\\s?(?:/|via|\\||,|-)\\s?[^.]{2,60})?[)\\]]?\\.?$"
              + "|(?:[.(/|–—©]\\s?|\\bvia )(?:[\\p{L}'’. -]{2,40}\\s?[/|–—-]\\s?)?(?:afp|reuters|epa(?:-efe)?|pa media|associated press|bloomberg|anadolu|xinhua)(?:\\s?(?:/|via|\\||-)\\s?[^.]{2,60})?[\\]]?\\.?$"
              + "|\\([^()]{2,60}(?:\\bvia|/) ?(?:ap|afp|reuters|epa|pa|getty(?: images)?)(?:, ?[^()]{2,20})?\\)\\.?$|\\((?:ap|afp|reuters|getty|epa)? ?(?:photo|image|picture|video|courtesy|getty)\\b[^)]{0,80}\\)\\.?$|(?:©|\\(c\\)) ?[^.]{2,60}$");

  /** An agency's name in brackets ends captions, and also the last paragraph of a report. */
  private static final Pattern BRACKETED_AGENCY =
      Pattern.compile("\\((?:AP|AFP|Reuters|PA|EPA)\\)\\.?$");

  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)^\\W*(?:(?:this|an earlier version of this|a previous version of this) (?:article|story|report|headline|piece|page)[^.]{0,60}(?:was|were|has been|had been) (?:amended|corrected|updated|changed|edited|revised)|(?:correction|clarification)(?=\\s*[:.–—-]|$)|editor'?s[’']? note|corrections? (?:and|&) clarifications?|(?:amended|corrected) (?:on|at))\\b.*");
  private static final Pattern AUTHOR_NOTE =
      Pattern.compile(
          "(?i)^(?:\\S+ ){0,5}?\\S+,? (?:is|was|has been|are|covers|covered|writes|reports|works|joined|can be|specialis[ez]es) .{0,200}?\\b(?:contributor|correspondent|reporter|editor|journalist|columnist|writer|critic|fellow|professor|lecturer|author|producer|analyst|freelance|based in|staff|team)\\b.*");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{2,6}) ?[/|•·] ?.{4,60}");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)\\b(reuters|afp|agence france-presse|(?:the )?associated press|press association|pa media|dpa|bloomberg)\\b");
  private static final Pattern AGENCY_DATELINE =
      Pattern.compile("^\\p{Lu}[\\p{L}0-9 .,'’-]{2,60}\\((Reuters|AFP|AP|PA|dpa)\\)\\s*[-–—]");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, \\p{Lu}[\\p{L} .'’-]{1,30})?,? (?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\\.)(?: \\d{1,2})?$");
  private static final Pattern REPORTING =
      Pattern.compile("(?i)\\breport(?:ing|ed) by ([^;.()]{3,120})");
  private static final Pattern COPYRIGHT_OWNER =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s+(?:by\\s+)?([^.|,–]{3,50}?)\\s*(?:[.|,–].*|all rights.*|ltd.*|limited.*|inc.*|plc.*)?$");
  private static final Pattern PUBLISHER_IN_NOTE =
      Pattern.compile(
          "(?:\\b(?:of|to|for|at|with|the)\\b|,) ((?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’&.-]*)(?: (?:\\p{Lu}[\\p{L}'’&-]*|of|and|&))*)");

  private final BoilerplateRules rules;
  private final String source;
  private final String headline;
  private final Metadata metadata;
  private final List<Diagnostic> notes = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private int bodyWords;
  private boolean bylined;
  private List<RawBlock> behind = List.of();
  private final Set<String> plainWords = new HashSet<>();
  private Optional<String> headDate = Optional.empty();
  private Optional<String> dateAbove = Optional.empty();
  private final List<Caption> captions = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> captionTexts = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private Optional<String> standfirst = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> authorNote = Optional.empty();
  private Optional<String> correction = Optional.empty();
  private Optional<String> publisher = Optional.empty();

  StoryAssembler(BoilerplateRules rules, String source, String headline, Metadata metadata) {
    this.rules = rules;
    this.source = source;
    this.headline = headline;
    this.metadata = metadata;
    seen.add(Texts.key(headline));
    metadata.authors().forEach(name -> names.add(Texts.key(name)));
    metadata.publisher().ifPresent(name -> names.add(Texts.key(name)));
  }

  /** What became of the blocks. */
  record Story(Article article, List<Diagnostic> notes) {}

  /** Text behind the story: only who owns it and who reported it is taken from there. */
  void behind(List<RawBlock> blocks) {
    behind = blocks;
  }

  /** A date above the headline counts when none stands below it. */
  void dateAbove(Optional<String> found) {
    dateAbove = found;
  }

  Story assemble(List<RawBlock> blocks) {
    bylined = bylined(blocks);
    for (RawBlock block : blocks) {
      if (!metadata.markup() && !block.prose()) {
        continue;
      }
      if (!metadata.markup()) {
        for (String word : block.text().split("[^\\p{L}]+")) {
          if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
            plainWords.add(word);
          }
        }
      }
    }
    Map<String, Integer> counts = counts(blocks);
    int last = lastProse(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      Optional<BoilerplateRule> rule =
          isFixture(block, next(blocks, i)) ? Optional.empty() : rule(block);
      if (rule.isPresent()
          && rule.get().action() == BoilerplateRule.Action.END
          && proseFrom(blocks, i + 1) * 3 < bodyWords
          && !storyGoesOn(blocks, i + 1)) {
        note(rule.get().id(), block.text() + " (and all that follows)");
        fromTail(blocks.subList(i + 1, blocks.size()));
        break;
      }
      if (rule.isPresent() && block.text().matches("_{3,6}") && !body.isEmpty()) {
        tell(new Paragraph(block.text()));
      } else if (rule.isPresent()) {
        agencyIn(block.text());
        dateIn(block.text());
        creditsIn(block.text());
        note(rule.get().id(), block.text());
      } else {
        place(blocks, i, last, counts);
      }
    }
    int mentioned = 0;
    for (RawBlock block : behind) {
      if (authorNote.isEmpty()
          && mentioned++ < 12
          && block.words() <= 60
          && aboutAuthor(block.text())) {
        authorNote = Optional.of(block.text());
      }
      creditsIn(block.text());
      note("behind-the-story", block.text());
    }
    trimSubheadings();
    return finish();
  }

  private static Optional<RawBlock> next(List<RawBlock> blocks, int i) {
    return i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
  }

  /** Reports on games end with the heading "UP NEXT" and the next game of each side. */
  private boolean isFixture(RawBlock label, Optional<RawBlock> next) {
    return label.text().equalsIgnoreCase("up next")
        && next.filter(
                b ->
                    b.kind() == RawBlock.Kind.PARAGRAPH
                        && b.words() >= 4
                        && b.linkShare() == 0
                        && Texts.endsSentence(b.text()))
            .isPresent();
  }

  private boolean bylined(List<RawBlock> blocks) {
    return !metadata.markup()
        && blocks.stream()
            .limit(30)
            .flatMap(block -> BylineReader.authors(block.text()).stream())
            .anyMatch(name -> !organisation(name));
  }

  /** Long paragraphs right behind a label are not what the label announces. */
  private boolean storyGoesOn(List<RawBlock> blocks, int next) {
    if (next >= blocks.size()) {
      return false;
    }
    RawBlock block = blocks.get(next);
    return block.words() >= 12
        && Texts.endsSentence(block.text())
        && block.linkShare() < 0.3
        && rule(block).isEmpty();
  }

  private void place(List<RawBlock> blocks, int i, int last, Map<String, Integer> counts) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    String key = Texts.key(text);
    int times = counts.getOrDefault(key, 1);
    // What is said many times within the story is said on purpose; copies of a block come in pairs.
    boolean refrain =
        times > 2
            && metadata.markup()
            && i < last
            && block.words() > 1
            && block.words() < 5
            && block.linkShare() < 0.5;
    boolean repeated = times > 1 && !refrain;
    boolean closing =
        standfirst.isPresent()
            && key.equals(Texts.key(standfirst.get()))
            && body.size() >= 5
            && !told.contains(key);
    if (closing) {
      told.add(key);
      story(blocks, i, last);
      return;
    }
    boolean known = seen.contains(key) || captionTexts.contains(text);
    if (key.isEmpty() || repeated && known || key.equals(Texts.key(headline))) {
      note(key.equals(Texts.key(headline)) ? "headline-repeated" : "duplicate", text);
    } else if (standfirst.isPresent() && key.equals(Texts.key(standfirst.get()))) {
      note("standfirst-repeated", text);
    } else if (!metadata.markup() && pulled(blocks, i)) {
      note("pull-quote", text);
    } else if (isCaption(block)
        || aboveCredit(blocks, i)
        || repeated && body.isEmpty() && !block.prose() && block.words() > 6) {
      captions.add(new Caption(text));
      note("caption", text);
      captionTexts.add(text);
      return;
    } else if (!lead(blocks, i) && !tail(blocks, i, last)) {
      story(blocks, i, last);
    }
    seen.add(key);
  }

  /** A sentence set large stands in one of the story's paragraphs too. */
  private static boolean pulled(List<RawBlock> blocks, int i) {
    String key = blocks.get(i).key();
    if (key.length() < 30 || blocks.get(i).words() > 60) {
      return false;
    }
    for (int k = Math.max(0, i - 25); k < Math.min(blocks.size(), i + 25); k++) {
      String other = k == i ? "" : blocks.get(k).key();
      if (other.length() > key.length() + 20 && other.contains(key) && blocks.get(k).prose()) {
        return true;
      }
    }
    return false;
  }

  /** Before the first paragraph stand the standfirst, the byline and the date. */
  private boolean lead(List<RawBlock> blocks, int i) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    List<String> named = BylineReader.authors(text);
    if (!named.isEmpty()
        && (bodyWords < 200 || body.isEmpty() || !block.prose())
        && (metadata.markup() || bodyWords < 60 || authors.isEmpty())) {
      named.forEach(this::author);
      dateIn(text);
      note("byline", text);
      return true;
    }
    Matcher initials = INITIALS.matcher(text);
    if (!metadata.markup()
        && body.isEmpty()
        && authors.isEmpty()
        && !bylined
        && initials.matches()
        && BylineReader.date(text).isPresent()) {
      author(initials.group(1));
      dateIn(text);
      note("byline", text);
      return true;
    }
    if (BylineReader.isDateLine(text)
        || !metadata.markup()
            && bodyWords < 40
            && !block.prose()
            && BylineReader.leadingName(text).isEmpty()
            && BylineReader.date(text).isPresent()
        || body.isEmpty() && block.words() <= 8 && DATELINE.matcher(text).matches()) {
      dateIn(text);
      note("date-line", text);
      return true;
    }
    if (body.isEmpty()
        && BylineReader.date(text).isPresent()
        && names.stream().anyMatch(name -> name.length() > 5 && Texts.key(text).endsWith(name))) {
      dateIn(text);
      note("name-repeated", text);
      return true;
    }
    if (!metadata.markup()
        && body.isEmpty()
        && block.words() <= 5
        && text.matches("(?:AFP|AP|PA|Reuters|REUTERS|dpa|DPA|Bloomberg), \\p{Lu}.*")) {
      agencyIn(text);
      note("byline", text);
      return true;
    }
    if (names.contains(Texts.key(text))
        || body.isEmpty() && !block.prose() && block.words() <= 14 && beginsWithName(text)) {
      dateIn(text);
      note("name-repeated", text);
      return true;
    }
    if (body.isEmpty() && standfirst.isEmpty() && isStandfirst(blocks, i)) {
      standfirst = Optional.of(text);
      return true;
    }
    if (body.isEmpty()
        && !block.prose()
        && block.words() <= 16
        && authors.stream().allMatch(StoryAssembler::organisation)
        && !bylined
        && metadata.authors().isEmpty()) {
      List<String> several = BylineReader.names(text);
      if (several.size() > 1
          && text.matches("[^/|&,]+(?:[/|&,]| and )[^/|&]+(?:[/|&][^/|&]+)*")
          && several.stream().allMatch(n -> Texts.looksLikeName(n) && !commonWords(n))
          && String.join("", several).length() >= Texts.key(text).length() - 6) {
        several.forEach(this::author);
        note("byline", text);
        return true;
      }
      Optional<String> person = BylineReader.leadingName(text);
      if (person.isPresent()) {
        author(person.get());
        dateIn(text);
        note("byline", text);
        return true;
      }
    }
    boolean name =
        body.isEmpty()
            && Texts.looksLikeName(text)
            && Texts.words(text) <= 4
            && (block.kind() == RawBlock.Kind.PARAGRAPH || block.kind() == RawBlock.Kind.LABEL);
    if (name
        && authors.isEmpty()
        && !bylined
        && !commonWords(text)
        && metadata.authors().isEmpty()
        && i < 12
        && !text.matches(
            "(?i).*\\b(?:share|comments?|follow|news|author|articles?|stories|more|subscribe|read|menu|sign|video)\\b.*")
        && nearByline(blocks, i)) {
      author(Texts.nameCase(text));
      note("byline", text);
      return true;
    }
    return false;
  }

  private static boolean organisation(String name) {
    return name.matches(
        "(?i).*\\b(?:Times|News|Post|Herald|Tribune|Journal|Observer|Chronicle|Gazette|Mail|Press|Standard|Staff|Desk|Agenc(?:y|ies)|Team)\\b.*");
  }

  /** The words of a label stand in the story in small letters too, those of a name do not. */
  private boolean commonWords(String name) {
    String[] words = name.toLowerCase(java.util.Locale.ROOT).split(" ");
    return plainWords.contains(words[words.length - 1]);
  }

  private boolean beginsWithName(String text) {
    String key = Texts.key(text);
    return metadata.markup()
        && names.stream().anyMatch(name -> name.length() > 5 && key.startsWith(name));
  }

  /** A bare name counts as a byline when a date or the bar of buttons stands near it. */
  private boolean nearByline(List<RawBlock> blocks, int i) {
    for (int k = Math.max(0, i - 2); k < Math.min(blocks.size(), i + 4); k++) {
      String text = blocks.get(k).text();
      boolean label =
          rule(blocks.get(k)).isPresent()
              || text.matches("(?i).*\\bago\\b.*|author of.*|journalist|\\d{1,2} hours?.*");
      if (k != i && (label || BylineReader.date(text).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private boolean isStandfirst(List<RawBlock> blocks, int i) {
    RawBlock block = blocks.get(i);
    int words = block.words();
    if (block.kind() == RawBlock.Kind.STANDFIRST) {
      return words >= 4 && words <= 90;
    }
    return false;
  }

  /** Behind the last paragraph stand names, the author's biography, credits and corrections. */
  private boolean tail(List<RawBlock> blocks, int i, int last) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    if (CORRECTION.matcher(text).matches()) {
      correction = Optional.of(correction.map(before -> before + " " + text).orElse(text));
      note("correction", text);
      return true;
    }
    boolean late = i >= last - 2 && bodyWords > 40;
    if (late && block.words() <= 60 && aboutAuthor(text)) {
      authorNote = authorNote.or(() -> Optional.of(text));
      note("author-note", text);
      return true;
    }
    if (bodyWords > 40 && i > last && Texts.looksLikeName(text)) {
      if (authors.isEmpty()
          && agency.isEmpty()
          && metadata.authors().isEmpty()
          && !commonWords(text)
          && !organisation(text)
          && !BylineReader.isRole(text)) {
        author(text);
      }
      note("name-repeated", text);
      return true;
    }
    return false;
  }

  private boolean aboutAuthor(String text) {
    if (!AUTHOR_NOTE.matcher(text).matches()) {
      return false;
    }
    String key = Texts.key(text);
    boolean known = names.stream().anyMatch(name -> name.length() > 5 && key.startsWith(name));
    boolean stated = Texts.looksLikeName(String.join(" ", firstWords(text, 2)));
    return known
        || authors.stream().anyMatch(name -> key.startsWith(Texts.key(name)))
        || stated
            && key.length() < 220
            && text.matches(
                "(?i).*\\b(?:correspondent|contributor|columnist|reporter|journalist|editor|writer)\\b.*");
  }

  private static List<String> firstWords(String text, int count) {
    String[] words = text.split(" ");
    return List.of(words).subList(0, Math.min(count, words.length));
  }

  private void story(List<RawBlock> blocks, int i, int last) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    if (block.kind() == RawBlock.Kind.QUOTATION && isPullQuote(blocks, i)) {
      note("pull-quote", text);
    } else if (block.kind() == RawBlock.Kind.QUOTATION) {
      tell(new Quotation(text));
    } else if (block.kind() == RawBlock.Kind.HEADING) {
      tell(new Subheading(text));
    } else if (block.kind() == RawBlock.Kind.LIST_ITEM || block.kind() == RawBlock.Kind.TABLE_ROW) {
      item(block, i < last || block.prose() || follows(blocks, i));
    } else if (block.prose()
        || block.kind() == RawBlock.Kind.PARAGRAPH
            && metadata.markup()
            && (block.words() > 2 || !body.isEmpty() && i < last && text.matches(".*\\p{L}{3}.*"))
            && block.linkShare() < 0.5) {
      tell(new Paragraph(text));
    } else if (block.kind() == RawBlock.Kind.LABEL
        && metadata.markup()
        && block.words() >= 10
        && block.linkShare() == 0
        && bodyWords > 40) {
      tell(new Paragraph(text));
    } else if (!metadata.markup() && introducesOrLists(blocks, i, last)) {
      tell(new Paragraph(text));
    } else if (isCrosshead(blocks, i, last)) {
      tell(new Subheading(text));
    } else if (!body.isEmpty()
        && i < last
        && (Texts.endsSentence(text) && block.linkShare() < 0.5
            || text.endsWith(":") && block.words() >= 3 && isQuoted(blocks.get(i + 1)))) {
      // Short answers and cries are part of the story.
      tell(new Paragraph(text));
    } else {
      note("stray-line", text);
    }
  }

  /** A quotation that a longer paragraph of the story says too only decorates the page. */
  private static boolean isPullQuote(List<RawBlock> blocks, int i) {
    String key = blocks.get(i).key();
    if (key.length() < 25 || blocks.get(i).words() > 60) {
      return false;
    }
    for (int k = 0; k < blocks.size(); k++) {
      RawBlock other = blocks.get(k);
      if (k != i
          && other.kind() != RawBlock.Kind.QUOTATION
          && other.prose()
          && other.key().contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoted(RawBlock block) {
    return block.kind() == RawBlock.Kind.QUOTATION || block.text().matches("(?s)[“\"‘«].{40,}");
  }

  /** A list that no label parts from the story before it. */
  private boolean follows(List<RawBlock> blocks, int i) {
    if (blocks.get(i).kind() != RawBlock.Kind.LIST_ITEM) {
      return false;
    }
    for (int n = i; n < blocks.size() && blocks.get(n).kind() == RawBlock.Kind.LIST_ITEM; n++) {
      if (rule(blocks.get(n)).isPresent()) {
        return false;
      }
    }
    int k = i;
    while (k >= 0 && blocks.get(k).kind() == blocks.get(i).kind()) {
      if (blocks.get(k).linkShare() > 0.3
          || blocks.get(k).words() < 3
          || rule(blocks.get(k)).isPresent()) {
        return false;
      }
      k--;
    }
    boolean heading = k >= 1 && blocks.get(k).kind() == RawBlock.Kind.HEADING;
    return k >= 0 && blocks.get(heading ? k - 1 : k).prose() && rule(blocks.get(k)).isEmpty();
  }

  private boolean introducesOrLists(List<RawBlock> blocks, int i, int last) {
    String text = blocks.get(i).text();
    return !body.isEmpty()
        && i < last
        && i > 0
        && blocks.get(i).words() >= 3
        && text.matches(".*(?:[:;]|[;,] (?:and|or))$")
        && (blocks.get(i - 1).prose()
            || blocks.get(i - 1).text().matches(".*(?:[:;]|[;,] (?:and|or))$"));
  }

  private void item(RawBlock block, boolean within) {
    boolean story = block.prose() && block.linkShare() < 0.5;
    if (!story && (!within || block.linkShare() > 0.6 || body.isEmpty())) {
      note("link-list", block.text());
    } else {
      tell(new Paragraph(block.text()));
    }
  }

  private static boolean isCrosshead(List<RawBlock> blocks, int i, int last) {
    RawBlock block = blocks.get(i);
    boolean between = i > 0 && i < last && blocks.get(i - 1).prose() && blocks.get(i + 1).prose();
    boolean shape =
        block.words() <= 12
            && Character.isLetterOrDigit(Character.codePointAt(block.text(), 0))
            && !block.text().matches(".*[.:;,]$")
            && !Character.isLowerCase(block.text().charAt(0));
    return between && shape && block.linkShare() < 0.5
        || between && block.text().matches("[‘“'\"¿].{3,80}") && block.words() <= 12;
  }

  /** A crosshead with nothing behind it is the label of something that was left out. */
  private void trimSubheadings() {
    for (int i = body.size() - 1; i >= 0; i--) {
      boolean alone = i == body.size() - 1;
      if (body.get(i) instanceof Subheading heading && alone) {
        note("label-without-text", heading.text());
        body.remove(i);
      }
    }
  }

  /** One of these stands in every credit; looking for them spares most lines the pattern. */
  private static boolean mayCredit(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return CREDIT_PIECES.stream().anyMatch(lower::contains);
  }

  private boolean isCaption(RawBlock block) {
    if (block.kind() == RawBlock.Kind.CAPTION) {
      return true;
    }
    boolean plain =
        block.kind() == RawBlock.Kind.PARAGRAPH
            || block.kind() == RawBlock.Kind.LABEL
            || block.kind() == RawBlock.Kind.LIST_ITEM;
    return plain
        && block.words() <= 90
        && block.text().length() <= MAX_RULE_CHARS
        && (mayCredit(block.text()) && CREDIT.matcher(block.text()).find()
            || !block.prose() && BRACKETED_AGENCY.matcher(block.text()).find())
        && !block.text().matches(".*[”\"] (?:he|she|they|it) .*");
  }

  /** In text the credit often has a line of its own under the caption. */
  private boolean aboveCredit(List<RawBlock> blocks, int i) {
    if (metadata.markup() || i + 1 >= blocks.size() || blocks.get(i).words() > 60) {
      return false;
    }
    RawBlock next = blocks.get(i + 1);
    return next.words() <= 8
        && !next.prose()
        && rule(next).isEmpty()
        && CREDIT.matcher(next.text()).find()
        && !CREDIT.matcher(blocks.get(i).text()).find();
  }

  private Optional<BoilerplateRule> rule(RawBlock block) {
    Optional<BoilerplateRule> rule =
        block.text().length() > MAX_RULE_CHARS
            ? Optional.empty()
            : rules.match(block.text(), block.words());
    // "Read more on page 14." is a sentence of the story, "READ MORE: Harbour plans" is not.
    boolean sentence =
        block.text().endsWith(".") && block.words() >= 5 && block.text().indexOf(':') < 0;
    return rule.filter(r -> !(sentence && r.id().startsWith("read-")));
  }

  private static Map<String, Integer> counts(List<RawBlock> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    blocks.forEach(block -> counts.merge(block.key(), 1, Integer::sum));
    return counts;
  }

  private int lastProse(List<RawBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean about = !metadata.markup() && aboutAuthor(blocks.get(i).text());
      if (blocks.get(i).prose()
          && rule(blocks.get(i)).isEmpty()
          && !about
          && !isCaption(blocks.get(i))
          && !CORRECTION.matcher(blocks.get(i).text()).matches()) {
        return i;
      }
    }
    return blocks.size();
  }

  private static int proseFrom(List<RawBlock> blocks, int from) {
    int words = 0;
    for (int i = from; i < blocks.size(); i++) {
      words += blocks.get(i).prose() ? blocks.get(i).words() : 0;
    }
    return words;
  }

  /** Adds to the story; its length is asked for at every block, so it is counted as it grows. */
  private void tell(Block block) {
    body.add(block);
    bodyWords += Texts.words(block.text());
  }

  private void fromTail(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      agencyIn(block.words() < 10 ? block.text() : "");
      creditsIn(block.text());
    }
  }

  private void author(String name) {
    if (names.add(Texts.key(name))) {
      authors.add(name);
    }
  }

  private void agencyIn(String text) {
    Matcher found = AGENCY.matcher(text);
    if (agency.isEmpty() && Texts.words(text) < 12 && found.find()) {
      String name = found.group(1);
      agency =
          Optional.of(
              name.length() <= 3
                  ? name.toUpperCase(java.util.Locale.ROOT)
                  : Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
  }

  /** "Reporting by Anna Berg; Editing by Tom Lee" and "© 2025 The Harbour Times". */
  private void creditsIn(String text) {
    if (text.length() > MAX_RULE_CHARS) {
      return;
    }
    Matcher reporting = REPORTING.matcher(text);
    if (authors.isEmpty()
        && metadata.authors().isEmpty()
        && reporting.find()
        && !text.toLowerCase(java.util.Locale.ROOT).startsWith("additional")) {
      BylineReader.names(reporting.group(1)).forEach(this::author);
    }
    Matcher owner = COPYRIGHT_OWNER.matcher(text);
    if (publisher.isEmpty() && owner.find()) {
      publisher = Optional.of(owner.group(1).strip());
    }
  }

  private void dateIn(String text) {
    date = date.or(() -> BylineReader.date(text));
    if (metadata.markup() || bodyWords < 60) {
      headDate = headDate.or(() -> date);
    }
  }

  private void note(String rule, String text) {
    if (!text.isBlank()) {
      notes.add(Diagnostic.note(rule, text));
    }
  }

  private Story finish() {
    Optional<String> firstText =
        body.isEmpty() ? Optional.empty() : Optional.of(body.get(0).text());
    firstText
        .map(AGENCY_DATELINE::matcher)
        .filter(Matcher::find)
        .filter(m -> metadata.markup() || agency.isEmpty())
        .ifPresent(m -> agency = Optional.of(m.group(1)));
    authorNote.ifPresent(this::fromAuthorNote);
    List<String> credited = agency.map(List::of).orElse(metadata.fallbackAuthors());
    if (!metadata.markup()
        && authors.size() > 1
        && !authors.stream().allMatch(StoryAssembler::organisation)) {
      authors.removeIf(StoryAssembler::organisation);
    }
    List<String> visible =
        !authors.isEmpty() ? authors : metadata.markup() ? metadata.fallbackAuthors() : credited;
    List<String> all = metadata.authors().isEmpty() ? visible : metadata.authors();
    Attribution attribution =
        new Attribution(
            all,
            metadata.publisher().or(() -> publisher).or(() -> agency),
            agency,
            metadata.date().or(() -> headDate).or(() -> dateAbove).or(() -> date),
            metadata.modified(),
            authorNote,
            correction);
    Article article =
        new Article(
            source,
            headline,
            standfirst,
            body,
            captions,
            attribution,
            Language.of(
                metadata.language(), String.join(" ", body.stream().map(Block::text).toList())),
            metadata.address());
    return new Story(article, notes);
  }

  /**
   * "Anna Berg is transport correspondent of The Harbour Times" names the publisher, and the author
   * if nothing else does.
   */
  private void fromAuthorNote(String text) {
    int verb = indexOfVerb(text);
    if (authors.isEmpty()
        && metadata.authors().isEmpty()
        && verb > 0
        && Texts.looksLikeName(text.substring(0, verb))) {
      author(text.substring(0, verb));
    }
    Matcher named = PUBLISHER_IN_NOTE.matcher(text.substring(Math.max(verb, 0)));
    String best = "";
    while (named.find()) {
      String candidate = named.group(1).replaceAll("[.]$", "");
      boolean paper =
          candidate.matches("(?i)the \\S.*")
              || candidate.matches(
                  ".*\\b(?:Times|News|Post|Herald|Independent|Guardian|Tribune|Journal|Observer|Examiner|Chronicle|Gazette|Mail|Press|Star|Standard|Review|Ledger|Courier|Echo|Sentinel|Packet)\\b.*");
      best = best.isEmpty() && paper ? candidate : best;
    }
    if (!best.isEmpty()) {
      String found = best;
      publisher = Optional.of(Character.toUpperCase(found.charAt(0)) + found.substring(1));
    }
  }

  private static int indexOfVerb(String text) {
    Matcher verb =
        Pattern.compile(",? (?:is|was|has been|covers|writes|reports|works|joined) ").matcher(text);
    return verb.find() ? verb.start() : -1;
  }
}
