package org.audiobriefing.script;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.lexicon.Alphabet;
import org.audiobriefing.lexicon.Lexeme;
import org.audiobriefing.lexicon.OriginLetterToSound;
import org.audiobriefing.lexicon.PlsReader;
import org.audiobriefing.script.Cast.Teller;
import org.audiobriefing.script.Segment.Break;
import org.audiobriefing.script.Segment.Mark;
import org.audiobriefing.script.Segment.Part;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.xml.StrangeXml;

/**
 * Reads SSML 1.1, our own or hand-written. Understood are {@code speak p s break mark sub phoneme
 * say-as prosody emphasis voice lang lexicon desc meta}; the text of any other element is spoken
 * and a note says so. Document types are refused.
 */
public final class SsmlReader {
  private static final int MAX_ALIAS = 1_000;
  private static final int MAX_SAY_AS = 300;
  private static final int MAX_PHONES = 300;

  private final String source;
  private final Function<String, Optional<Teller>> voices;
  private final Deque<Teller> tellers = new ArrayDeque<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final Map<String, String> meta = new HashMap<>();
  private final Deque<Prosody> prosodies = new ArrayDeque<>(List.of(Prosody.USUAL));
  private final Deque<String> languages = new ArrayDeque<>();
  private final TreeSet<String> unsupported = new TreeSet<>();
  private final List<Diagnostic> notes = new ArrayList<>();
  private List<Segment> segments = new ArrayList<>();
  private SpeechPieces pieces;
  private String chapterTitle = "";
  private int paragraph;
  private boolean inSentence;
  private Role role = Role.LINE;
  private Duration breaks = Duration.ZERO;
  private XMLStreamReader xml;

  private SsmlReader(String source, Phrasing phrasing, Function<String, Optional<Teller>> voices) {
    this.source = source;
    this.voices = voices;
    tellers.push(new Teller(Speaker.OWN, phrasing));
    this.pieces = new SpeechPieces(phrasing);
  }

  /**
   * Reads a script.
   *
   * @param source names it in messages
   * @param phrasing how text outside {@code sub} and {@code phoneme} is said
   */
  public static Outcome<Script> read(String source, String ssml, Phrasing phrasing) {
    return read(source, ssml, phrasing, name -> Optional.empty());
  }

  /**
   * Reads a script.
   *
   * @param source names it in messages
   * @param phrasing how text outside {@code sub} and {@code phoneme} is said
   * @param voices who speaks under a name, if there is such a voice
   */
  public static Outcome<Script> read(
      String source, String ssml, Phrasing phrasing, Function<String, Optional<Teller>> voices) {
    SsmlReader reader = new SsmlReader(source, phrasing, voices);
    try {
      return reader.script(ssml);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new BriefingException(
          Code.BAD_SCRIPT,
          source + ", line " + line,
          "is not well-formed XML",
          "check the tags there");
    }
  }

  private Outcome<Script> script(String ssml) throws XMLStreamException {
    xml = StrangeXml.of(new StringReader(ssml.strip()));
    String language = phrasing().phrases().language();
    boolean root = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw wrong("a document type is not allowed in a script");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (!root && !xml.getLocalName().equals("speak")) {
          throw wrong(
              "is not SSML: the outermost element is <" + xml.getLocalName() + ">, not <speak>");
        }
        root = true;
        String given = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        boolean tag = given != null && given.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}");
        language = xml.getLocalName().equals("speak") && tag ? given : language;
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        spoken(xml.getText());
      }
    }
    flush();
    closeChapter();
    for (String name : unsupported) {
      notes.add(Diagnostic.note(source, "<" + name + "> is not supported; its text is spoken"));
    }
    String title =
        meta.getOrDefault("title", chapters.isEmpty() ? source : chapters.get(0).title());
    return new Outcome<>(new Script(title, language, chapters), notes);
  }

  /** A megabyte in place of a word would be said for hours. */
  private String bounded(String text, int most, String what) {
    if (text.length() <= most) {
      return text;
    }
    notes.add(
        Diagnostic.note(
            source + ", line " + line(),
            what + " of " + text.length() + " characters is cut to " + most));
    return text.substring(0, most);
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> flush();
      case "s" -> {
        flush();
        inSentence = true;
      }
      case "break" -> pause();
      case "mark" -> mark();
      case "meta" ->
          meta.put(attribute("name"), bounded(attribute("content"), MAX_ALIAS, "a title"));
      case "sub" -> {
        String alias = bounded(attribute("alias"), MAX_ALIAS, "an alias");
        pieces.alias(inner(), alias, prosodies.peek());
      }
      case "say-as" -> {
        String as = attribute("interpret-as");
        String format = attribute("format");
        pieces.sayAs(bounded(inner(), MAX_SAY_AS, "a say-as"), as, format, prosodies.peek());
      }
      case "phoneme" -> phoneme();
      case "prosody", "emphasis" -> prosodies.push(changed(name));
      case "metadata", "desc" -> inner();
      case "lexicon" -> lexicon();
      case "lang" -> foreign();
      case "voice" -> voice();
      case "speak", "w", "token" -> {}
      default -> unsupported.add(name);
    }
  }

  private void end(String name) {
    switch (name) {
      case "s", "p" -> {
        flush();
        inSentence = false;
        if (name.equals("p")) {
          paragraph++;
          role = Role.LINE;
        }
      }
      case "prosody", "emphasis" -> prosodies.pop();
      case "voice" -> endVoice();
      case "lang" -> languages.pop();
      default -> {}
    }
  }

  private void flush() {
    for (Utterance utterance : pieces.utterances(paragraph, inSentence)) {
      segments.add(utterance.as(role, tellers.peek().speaker()));
    }
    pieces = new SpeechPieces(phrasing());
  }

  private void mark() {
    String name = attribute("name");
    flush();
    if (meta.containsKey(name) && name.startsWith("chapter-")) {
      closeChapter();
      chapterTitle = meta.get(name);
      paragraph = 0;
    }
    if (name.equals(Segment.Chime.MARK)) {
      segments.add(new Segment.Chime());
      return;
    }
    Optional<Role> marked = Role.marked(name);
    if (marked.isPresent()) {
      role = marked.get();
      return;
    }
    boolean part = meta.containsKey(name) && name.startsWith("part-");
    segments.add(part ? new Part(name, meta.get(name)) : new Mark(name));
  }

  private void closeChapter() {
    if (segments.stream().anyMatch(s -> s instanceof Segment.Utterance)) {
      String title = chapterTitle.isEmpty() ? firstWords() : chapterTitle;
      chapters.add(new Chapter(title, Chapter.NO_STORY, segments));
      segments = new ArrayList<>();
      breaks = Duration.ZERO;
    }
  }

  private String firstWords() {
    String text = new Chapter("", Chapter.NO_STORY, segments).utterances().get(0).written();
    return text.length() <= 50 ? text : text.substring(0, 50).replaceAll("\\s\\S*$", "") + "…";
  }

  private void pause() {
    flush();
    String time = attribute("time");
    String strength = attribute("strength");
    if (!time.isEmpty()) {
      Duration asked = SsmlValues.time(time).orElse(null);
      if (asked == null || asked.compareTo(Pacing.MAX_BREAK) > 0) {
        notes.add(
            Diagnostic.note(
                source + ", line " + line(),
                "a break of '"
                    + time
                    + "' became "
                    + (asked == null
                        ? "the usual one"
                        : Pacing.MAX_BREAK.toSeconds() + " seconds")));
        asked = asked == null ? null : Pacing.MAX_BREAK;
      }
      asked = withinChapter(asked);
      segments.add(new Break(Strength.MEDIUM, Optional.ofNullable(asked)));
    } else {
      segments.add(Break.of(SsmlValues.strength(strength)));
    }
  }

  /** All exact breaks of a chapter together are held under a minute. */
  private Duration withinChapter(Duration asked) {
    if (asked == null) {
      return null;
    }
    Duration left = Pacing.MAX_BREAKS_OF_CHAPTER.minus(breaks);
    Duration given = asked.compareTo(left) > 0 ? left : asked;
    if (given.compareTo(asked) < 0) {
      notes.add(
          Diagnostic.note(
              source + ", line " + line(),
              "the breaks of this chapter are longer than a minute; the rest is left out"));
    }
    breaks = breaks.plus(given);
    return given;
  }

  private void phoneme() throws XMLStreamException {
    String ph = bounded(attribute("ph"), MAX_PHONES, "a phoneme");
    String alphabet = attribute("alphabet");
    int line = line();
    String text = inner();
    try {
      String phones = Alphabet.named(alphabet.isEmpty() ? "ipa" : alphabet).read(ph).toString();
      pieces.phoneme(text, phones, prosodies.peek());
    } catch (IllegalArgumentException e) {
      notes.add(
          Diagnostic.note(
              source + ", line " + line, e.getMessage() + "; the written word is spoken"));
      pieces.text(text, prosodies.peek());
    }
  }

  private Prosody changed(String name) {
    Prosody now = prosodies.peek();
    if (name.equals("emphasis")) {
      String level = attribute("level");
      boolean plain = level.equals("none") || level.equals("reduced");
      return plain
          ? now
          : new Prosody(
              now.rate() * 0.92,
              now.pitch() * (level.equals("strong") ? 1.1 : 1.05),
              now.volumeDb());
    }
    return new Prosody(
        SsmlValues.rate(attribute("rate"), now.rate()),
        SsmlValues.pitch(attribute("pitch"), now.pitch()),
        SsmlValues.volumeDb(attribute("volume"), now.volumeDb()));
  }

  /** Returns all text up to the end of the present element. */
  private String inner() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /** Only a file beside the script is read; whatever else an address says stays unread. */
  private void lexicon() throws XMLStreamException {
    String uri = attribute("uri");
    inner();
    Path script = Path.of(source);
    if (!uri.matches("[\\p{L}0-9_-][\\p{L}0-9._-]*\\.pls")
        || !Files.isRegularFile(script.resolveSibling(uri))) {
      notes.add(
          Diagnostic.note(
              source,
              "the lexicon '" + uri + "' is not a .pls file beside the script and was not read"));
      return;
    }
    Teller teller = tellers.pop();
    List<Lexeme> lexemes = PlsReader.read(script.resolveSibling(uri));
    tellers.push(new Teller(teller.speaker(), teller.phrasing().with(lexemes)));
    pieces = new SpeechPieces(phrasing());
  }

  private void foreign() {
    String language =
        String.valueOf(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
    languages.push(language);
    if (!isOwn(language) && OriginLetterToSound.inLanguage("a", language).isEmpty()) {
      notes.add(
          Diagnostic.note(
              source,
              "the spelling of '" + language + "' is not known; its text is read as English"));
    }
  }

  /** Whether it is the language of the phrasing, whatever country's. */
  private boolean isOwn(String language) {
    return tellers.peek().tells(language);
  }

  /** Text in another language is said by the spelling rules of that language. */
  private void spoken(String text) {
    String language = languages.peek();
    if (language == null || isOwn(language)) {
      pieces.text(text, prosodies.peek());
    } else {
      pieces.foreign(text, language, prosodies.peek());
    }
  }

  private Phrasing phrasing() {
    return tellers.peek().phrasing();
  }

  private void voice() {
    String name = attribute("name");
    Optional<Teller> other = name.isEmpty() ? Optional.empty() : voices.apply(name);
    if (other.isEmpty()) {
      notes.add(
          Diagnostic.note(
              source + ", line " + line(),
              "there is no voice '" + name + "'; the text is spoken by the usual one"));
    }
    Teller next = other.orElse(tellers.peek());
    if (!next.equals(tellers.peek())) {
      flush();
      pieces = new SpeechPieces(next.phrasing());
    }
    tellers.push(next);
  }

  private void endVoice() {
    Teller next = tellers.stream().skip(1).findFirst().orElseThrow();
    if (!next.equals(tellers.peek())) {
      flush();
      pieces = new SpeechPieces(next.phrasing());
    }
    tellers.pop();
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private BriefingException wrong(String what) {
    return new BriefingException(Code.BAD_SCRIPT, source + ", line " + line(), what, "");
  }
}
