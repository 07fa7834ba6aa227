package org.audiobriefing.article.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.VisibleDate;
import org.audiobriefing.article.sorting.Decisions;
import org.audiobriefing.article.sorting.Metadata;
import org.audiobriefing.article.sorting.PageRefusals;
import org.audiobriefing.article.sorting.Part;
import org.audiobriefing.article.sorting.RawBlock;
import org.audiobriefing.article.sorting.SecondStory;
import org.audiobriefing.article.sorting.Story;
import org.audiobriefing.article.sorting.StoryAssembler;
import org.audiobriefing.diagnostic.BriefingException;

/** Finds the story in text that people saved or pasted. */
public final class TextExtractor {
  /** "…for years.[1]": the mark of a note that a page had set high. */
  private static final Pattern NOTE_MARK =
      Pattern.compile(
          "(?<=[\\p{L}\\d])([.,;:!?”\"’)]?)\\[(?:\\d{1,3}|[a-z]|note \\d{1,2}|citation needed|edit)]");

  /** Plain mail sets the address of a link behind its words: "the council <https://...>". */
  private static final Pattern LINK_BEHIND = Pattern.compile("(?<=\\S) ?<https?://[^<>\\s]+>");

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u000B\f]");

  private static final int NAME_WORDS = 10;
  private static final int RUNNING_WORDS = 15;
  private static final int WALL_LINES = 60;

  private final BoilerplateRules rules;

  public TextExtractor(BoilerplateRules rules) {
    this.rules = rules;
  }

  public Story extract(String source, String text) {
    Set<Integer> blankAbove = new HashSet<>();
    List<String> all = lines(text, blankAbove);
    int head = MailHead.end(all);
    List<String> lines = all.subList(head, all.size());
    Set<Integer> apart =
        blankAbove.stream().map(i -> i - head).collect(Collectors.toCollection(HashSet::new));
    if (lines.isEmpty()) {
      throw BriefingException.refusal("empty", source, "is empty", "");
    }
    if (lines.size() == 1 && RawBlock.paragraph(lines.get(0)).prose()) {
      lines = List.of(firstWords(lines.get(0)), lines.get(0));
    }
    int headline = new TextTitle(rules).in(lines);
    List<String> below = lines.subList(headline + 1, lines.size());
    TextHead top =
        new TextHead(
            rules,
            lines.get(headline),
            below,
            headline > 3,
            apart.stream().map(i -> i - headline - 1).collect(Collectors.toSet()));
    List<RawBlock> blocks = top.blocks();
    PageRefusals.refuseSecondStory(source, lines.get(headline), SecondStory.in(blocks, false));
    StoryAssembler assembler =
        new StoryAssembler(rules, source, lines.get(headline), Metadata.NONE);
    assembler.dateAbove(dateAbove(lines, headline).or(() -> MailHead.sent(all.subList(0, head))));
    int end = new TextEnd(rules, blocks).end();
    assembler.behind(blocks.subList(end, blocks.size()));
    Story story = assembler.assemble(blocks.subList(0, end));
    List<String> near =
        PageRefusals.nearEnd(
            below.subList(0, behindStory(below, story.article())),
            story.article(),
            runningText(below));
    PageRefusals.refuse(
        source,
        new PageRefusals.Surroundings(
            List.of(lines.get(headline)),
            near,
            story.article().bodyWords(),
            false,
            Metadata.Claims.NONE));
    Decisions decisions = new Decisions();
    all.subList(0, head).forEach(line -> decisions.leftOut("mail-head", line));
    lines.subList(0, headline).forEach(line -> decisions.leftOut("above-the-headline", line));
    decisions.add("headline-of-text", Part.HEADLINE, lines.get(headline));
    return story.after(decisions);
  }

  /** A wall stands right behind what it hides; farther down others ask for the same. */
  private static int behindStory(List<String> lines, Article article) {
    List<Block> body = article.body();
    String last = body.isEmpty() ? "" : body.get(body.size() - 1).text();
    return Math.min(lines.size(), Math.max(0, lines.lastIndexOf(last)) + WALL_LINES);
  }

  /** In text it is not known for sure where a story ends: any long paragraph may belong to it. */
  private static Set<String> runningText(List<String> lines) {
    return lines.stream()
        .filter(line -> Texts.words(line) >= RUNNING_WORDS && Texts.endsSentence(line))
        .collect(Collectors.toSet());
  }

  /** A brief of one paragraph is called by its first words. */
  private static String firstWords(String paragraph) {
    String[] words = paragraph.split(" ", NAME_WORDS + 1);
    return String.join(" ", List.of(words).subList(0, Math.min(NAME_WORDS, words.length))) + " …";
  }

  /** Returns the date in one of the lines right above the headline. */
  private static Optional<String> dateAbove(List<String> lines, int headline) {
    for (int i = headline - 1; i >= Math.max(0, headline - 6); i--) {
      Optional<String> address =
          TextTitle.isAddress(lines.get(i))
              ? VisibleDate.inAddress(lines.get(i))
              : Optional.empty();
      if (address.isPresent()) {
        return address;
      }
      if (!RawBlock.paragraph(lines.get(i)).prose()) {
        Optional<String> date = BylineReader.date(lines.get(i));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the paragraphs and labels of the text, hard-wrapped lines joined. */
  private static List<String> lines(String text, Set<Integer> apart) {
    String[] raw = MailHead.unquoted(LINE_END.split(text, -1));
    int longest = Wrapping.width(raw);
    boolean wrapped = longest > 0;
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int lastLength = 0;
    for (String line : raw) {
      String clean =
          NOTE_MARK
              .matcher(LINK_BEHIND.matcher(Texts.normal(line)).replaceAll(""))
              .replaceAll("$1");
      int room = longest - lastLength;
      boolean continues =
          wrapped && !open.isEmpty() && !clean.isEmpty() && Wrapping.goesOn(open, clean, room);
      if (!continues && !open.isEmpty()) {
        lines.add(open.toString());
        open.setLength(0);
      }
      if (clean.isEmpty()) {
        apart.add(lines.size());
      }
      if (continues && Wrapping.isHyphenated(open, clean)) {
        open.setLength(open.length() - 1);
      } else if (!open.isEmpty() && !clean.isEmpty()) {
        open.append(' ');
      }
      open.append(clean);
      lastLength = clean.length();
    }
    if (!open.isEmpty()) {
      lines.add(open.toString());
    }
    return lines;
  }
}
