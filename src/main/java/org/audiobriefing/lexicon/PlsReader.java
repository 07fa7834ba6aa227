package org.audiobriefing.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.letters.LatinLetters;
import org.audiobriefing.xml.StrangeXml;

/**
 * Reads the W3C Pronunciation Lexicon Specification 1.0: {@code lexeme} with {@code grapheme}s and
 * either {@code phoneme}s ({@code ipa} or {@code x-cmu}; the one with {@code prefer="true"}, else
 * the first) or an {@code alias}. Document types are refused, so no entity is ever resolved.
 */
public final class PlsReader {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon";

  /** The longest phrase that anybody needs to teach. */
  private static final int MAX_CHARS = 400;

  private final String where;
  private final XMLStreamReader xml;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private String alphabet = "ipa";

  private PlsReader(InputStream in, String where) throws XMLStreamException {
    this.where = where;
    xml = StrangeXml.of(in);
  }

  /** Reads a lexicon file, or says in one line what is wrong with it and where. */
  public static List<Lexeme> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (NoSuchFileException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, file.toString(), "there is no such lexicon", "");
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, file.toString(), "cannot be read: " + e.getMessage(), "");
    }
  }

  /** Reads a lexicon; {@code where} names it in messages. */
  public static List<Lexeme> read(InputStream in, String where) {
    try {
      return new PlsReader(in, where).lexicon();
    } catch (XMLStreamException e) {
      throw wrong(
          where,
          e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
          "is not well-formed XML");
    }
  }

  private List<Lexeme> lexicon() throws XMLStreamException {
    boolean root = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw wrong(where, line(), "a document type is not allowed in a lexicon");
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (!root && (!name.equals("lexicon") || !NAMESPACE.equals(xml.getNamespaceURI()))) {
        throw wrong(
            where,
            line(),
            "is not a pronunciation lexicon (expected <lexicon xmlns=\"" + NAMESPACE + "\">)");
      }
      root = true;
      if (name.equals("lexicon")) {
        alphabet = attribute("alphabet", "ipa");
      } else if (name.equals("lexeme")) {
        lexemes.add(lexeme());
      }
    }
    return List.copyOf(lexemes);
  }

  private Lexeme lexeme() throws XMLStreamException {
    int line = line();
    List<String> graphemes = new ArrayList<>();
    List<Pronunciation> pronunciation = List.of();
    String alias = null;
    boolean preferred = false;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lexeme"))) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      boolean prefer = attribute("prefer", "false").equals("true");
      String ownAlphabet = attribute("alphabet", alphabet);
      String text =
          name.equals("grapheme") || name.equals("phoneme") || name.equals("alias") ? text() : "";
      if (name.equals("grapheme")) {
        graphemes.add(text);
      } else if (name.equals("phoneme") && (pronunciation.isEmpty() || (prefer && !preferred))) {
        pronunciation = pronunciation(text, ownAlphabet, line);
        preferred = prefer;
      } else if (name.equals("alias") && alias == null) {
        alias = text;
      }
    }
    if (alias != null
        && !LatinLetters.isSayable(alias)
        && alias.chars().noneMatch(Character::isDigit)) {
      throw wrong(where, line, "the alias '" + alias + "' holds nothing that can be said");
    }
    if (graphemes.isEmpty() || (pronunciation.isEmpty() && alias == null)) {
      throw wrong(where, line, "a lexeme needs a grapheme, and a phoneme or an alias");
    }
    return new Lexeme(graphemes, pronunciation, Optional.ofNullable(alias));
  }

  /**
   * In IPA a blank divides words; between phones of the voices it divides phones, so that is one
   * word.
   */
  private List<Pronunciation> pronunciation(String text, String ownAlphabet, int line) {
    try {
      Alphabet read = Alphabet.named(ownAlphabet);
      String[] words = read == Alphabet.IPA ? BLANKS.split(text) : new String[] {text};
      return Stream.of(words).map(read::read).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(where, line, e.getMessage());
    }
  }

  private String text() throws XMLStreamException {
    int line = line();
    String text = xml.getElementText().strip();
    if (text.length() > MAX_CHARS) {
      throw wrong(where, line, "an entry of " + text.length() + " characters is no word");
    }
    return text;
  }

  private String attribute(String name, String absent) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? absent : value;
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private static BriefingException wrong(String where, int line, String what) {
    return new BriefingException(Code.CONFIGURATION, where + ", line " + line, what, "");
  }
}
