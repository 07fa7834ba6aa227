package org.audiobriefing.script;

import java.util.List;
import java.util.Locale;
import org.audiobriefing.lexicon.Alphabet;
import org.audiobriefing.lexicon.Pronunciation;
import org.audiobriefing.script.Segment.Break;
import org.audiobriefing.script.Segment.Mark;
import org.audiobriefing.script.Segment.Part;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.SpokenWord;

/**
 * Writes a script as SSML 1.1 (W3C Recommendation, 7 September 2010). What is written differs from
 * what is said only inside {@code sub}, {@code say-as} and {@code phoneme}, so that any other
 * synthesizer says the same. Chapter titles stand in {@code meta} elements named like the marks at
 * which the chapters and their parts begin.
 */
public final class SsmlWriter {
  private final StringBuilder out = new StringBuilder();

  private SsmlWriter() {}

  /** Returns the document, ending in a line feed. */
  public static String write(Script script) {
    SsmlWriter writer = new SsmlWriter();
    writer.document(script);
    return writer.out.toString();
  }

  private void document(Script script) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"");
    out.append(Xml.escape(script.language())).append("\">\n");
    out.append("  <meta name=\"title\" content=\"")
        .append(Xml.escape(script.title()))
        .append("\"/>\n");
    for (int c = 0; c < script.chapters().size(); c++) {
      Chapter chapter = script.chapters().get(c);
      title("chapter-" + (c + 1), chapter.title());
      for (Segment segment : chapter.segments()) {
        if (segment instanceof Part part) {
          title(part.name(), part.title());
        }
      }
    }
    script.chapters().forEach(this::chapter);
    out.append("</speak>\n");
  }

  private void title(String name, String title) {
    out.append("  <meta name=\"")
        .append(Xml.escape(name))
        .append("\" content=\"")
        .append(Xml.escape(title))
        .append("\"/>\n");
  }

  private void chapter(Chapter chapter) {
    int open = -1;
    for (Segment segment : chapter.segments()) {
      if (segment instanceof Utterance utterance) {
        if (open != utterance.paragraph()) {
          out.append(open < 0 ? "" : "  </p>\n");
          out.append(utterance.role() == Role.LINE ? "" : mark(utterance.role().mark()));
          out.append("  <p>\n");
          open = utterance.paragraph();
        }
        sentence(utterance);
      } else {
        out.append(open < 0 ? "" : "  </p>\n");
        open = -1;
        out.append(empty(segment));
      }
    }
    out.append(open < 0 ? "" : "  </p>\n");
  }

  private static String empty(Segment segment) {
    if (segment instanceof Mark mark) {
      return mark(mark.name());
    }
    if (segment instanceof Part part) {
      return mark(part.name());
    }
    if (segment instanceof Segment.Chime) {
      return mark(Segment.Chime.MARK);
    }
    Break pause = (Break) segment;
    return pause.duration().isPresent()
        ? "  <break time=\"" + pause.duration().get().toMillis() + "ms\"/>\n"
        : "  <break strength=\"" + pause.strength().ssmlName() + "\"/>\n";
  }

  private static String mark(String name) {
    return "  <mark name=\"" + Xml.escape(name) + "\"/>\n";
  }

  private static String open(Speaker speaker) {
    String language =
        speaker.language().isEmpty() ? "" : " xml:lang=\"" + Xml.escape(speaker.language()) + '"';
    return "<voice name=\"" + Xml.escape(speaker.voice()) + '"' + language + '>';
  }

  private void sentence(Utterance utterance) {
    boolean other = !utterance.speaker().equals(Speaker.OWN);
    out.append("    ").append(other ? open(utterance.speaker()) : "").append("<s>");
    String written = utterance.written();
    List<SpokenWord> words = utterance.words();
    Prosody now = Prosody.USUAL;
    int at = 0;
    for (int i = 0; i < words.size(); ) {
      int end = i + 1;
      while (end < words.size() && words.get(end).sameReading(words.get(i))) {
        end++;
      }
      SpokenWord first = words.get(i);
      Prosody next = utterance.prosodies().get(i);
      String between = written.substring(at, Math.max(at, first.start()));
      if (!next.equals(now)) {
        // Marks that close the old stretch stay in it, those that open the new one go with it.
        int cut = Math.max(0, between.indexOf(' '));
        out.append(Xml.escape(between.substring(0, cut)))
            .append(now.equals(Prosody.USUAL) ? "" : "</prosody>");
        int open =
            Math.min(
                between.length(),
                cut + (cut < between.length() && between.charAt(cut) == ' ' ? 1 : 0));
        out.append(Xml.escape(between.substring(cut, open)))
            .append(next.equals(Prosody.USUAL) ? "" : open(next));
        between = between.substring(open);
        now = next;
      }
      out.append(Xml.escape(between));
      reading(written.substring(first.start(), first.end()), words.subList(i, end));
      at = first.end();
      i = end;
    }
    out.append(Xml.escape(written.substring(at)))
        .append(now.equals(Prosody.USUAL) ? "" : "</prosody>")
        .append("</s>")
        .append(other ? "</voice>" : "")
        .append('\n');
  }

  private static String open(Prosody prosody) {
    return String.format(
        Locale.ROOT,
        "<prosody rate=\"%d%%\" pitch=\"%+d%%\" volume=\"%+.1fdB\">",
        Math.round(prosody.rate() * 100),
        Math.round(prosody.pitch() * 100) - 100,
        prosody.volumeDb());
  }

  private void reading(String written, List<SpokenWord> words) {
    SpokenWord first = words.get(0);
    boolean plain =
        words.size() == 1
            && first.word().equals(written.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    if (isSpelled(written, words)) {
      out.append("<say-as interpret-as=\"characters\">")
          .append(Xml.escape(written))
          .append("</say-as>");
    } else if (plain && !first.phones().isEmpty()
        || words.size() == 1 && !first.phones().isEmpty() && first.rule().equals("word")) {
      String ipa = Alphabet.IPA.write(Pronunciation.parse(first.phones()));
      out.append("<phoneme alphabet=\"ipa\" ph=\"").append(Xml.escape(ipa)).append("\">");
      out.append(Xml.escape(written)).append("</phoneme>");
    } else if (plain) {
      out.append(Xml.escape(written));
    } else {
      out.append("<sub alias=\"").append(Xml.escape(alias(words))).append("\">");
      out.append(Xml.escape(written)).append("</sub>");
    }
  }

  /** In an alias single letters are capitals, as in any text. */
  private static String alias(List<SpokenWord> words) {
    StringBuilder alias = new StringBuilder();
    for (SpokenWord word : words) {
      boolean letter =
          !word.phones().isEmpty() && (word.word().length() == 1 || word.word().matches("[a-z]'s"));
      String shown =
          letter
              ? Character.toUpperCase(word.word().charAt(0)) + word.word().substring(1)
              : word.word();
      alias.append(alias.isEmpty() ? "" : " ").append(shown);
    }
    return alias.toString();
  }

  private static boolean isSpelled(String written, List<SpokenWord> words) {
    if (written.length() != words.size() || !written.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean letter =
          words.get(i).word().equals(written.substring(i, i + 1).toLowerCase(Locale.ROOT));
      if (!letter || words.get(i).phones().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
