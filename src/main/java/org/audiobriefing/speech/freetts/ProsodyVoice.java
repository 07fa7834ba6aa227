package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.PhoneDurationsImpl;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Segmenter;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.cart.CARTImpl;
import com.sun.speech.freetts.cart.Durator;
import com.sun.speech.freetts.cart.Intonator;
import com.sun.speech.freetts.en.ContourGenerator;
import com.sun.speech.freetts.en.PauseGenerator;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.CMUVoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;

/**
 * FreeTTS's models of rhythm and melody, given words with their phones. Its front end, its units
 * and its output are never used. One object for one thread.
 */
public final class ProsodyVoice extends CMUDiphoneVoice {
  private static final float MODEL_RATE = 150;
  private static final float MODEL_MEAN_HZ = 170;
  private static final float MODEL_DEVIATION_HZ = 34;

  /** A word for the models; {@code pitch} times the voice's pitch. */
  public record ModelWord(String text, String[] phones, boolean phraseEnd, float pitch) {}

  ProsodyVoice(float pitchHz, float pitchRangeHz) {
    super("briefing", null, null, "", Locale.ENGLISH, "", "", new CMULexicon("cmulex"), null);
    try {
      loader();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    setPitch(pitchHz);
    setPitchRange(pitchRangeHz);
  }

  @Override
  protected URL getResource(String resource) {
    return CMUVoice.class.getResource(resource);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void setupUtteranceProcessors() throws IOException {
    List<UtteranceProcessor> processors = getUtteranceProcessors();
    processors.add(new Segmenter());
    processors.add(new PauseGenerator());
    processors.add(
        new Intonator(
            new CARTImpl(getResource("int_accent_cart.txt")),
            new CARTImpl(getResource("int_tone_cart.txt"))));
    processors.add(
        new Durator(
            new CARTImpl(getResource("durz_cart.txt")),
            MODEL_RATE,
            new PhoneDurationsImpl(getResource("dur_stat.txt"))));
    processors.add(
        new ContourGenerator(getResource("f0_lr_terms.txt"), MODEL_MEAN_HZ, MODEL_DEVIATION_HZ));
  }

  /**
   * Runs the models.
   *
   * @param question whether the last syllable rises
   * @return the utterance with its {@code Segment} and {@code Target} relations
   */
  Utterance model(List<ModelWord> words, boolean question) {
    Utterance utterance = new Utterance(this);
    Relation tokens = utterance.createRelation("Token");
    Relation wordRelation = utterance.createRelation("Word");
    Relation phrases = utterance.createRelation("Phrase");
    Item phrase = null;
    for (ModelWord word : words) {
      Item token = tokens.appendItem();
      token.getFeatures().setString("name", word.text());
      token.getFeatures().setString("punc", "");
      token.getFeatures().setString("prepunctuation", "");
      token.getFeatures().setString("whitespace", " ");
      // The segmenter strips the stress marks in place.
      token.getFeatures().setObject("phones", word.phones().clone());
      if (word.pitch() != 1) {
        token.getFeatures().setString("local_f0_shift", Float.toString(word.pitch()));
      }
      Item item = token.createDaughter();
      item.getFeatures().setString("name", word.text());
      Item inWords = wordRelation.appendItem(item);
      if (phrase == null) {
        phrase = phrases.appendItem();
        phrase.getFeatures().setString("name", "BB");
      }
      phrase.addDaughter(inWords);
      phrase = word.phraseEnd() ? null : phrase;
    }
    try {
      for (Object processor : getUtteranceProcessors()) {
        ((UtteranceProcessor) processor).processUtterance(utterance);
        if (question && processor instanceof Intonator) {
          utterance.getRelation("Syllable").getTail().getFeatures().setString("endtone", "H-H%");
        }
      }
    } catch (ProcessException e) {
      throw new IllegalStateException(
          "the prosody models refused '" + words.get(0).text() + " ...'", e);
    }
    return utterance;
  }
}
