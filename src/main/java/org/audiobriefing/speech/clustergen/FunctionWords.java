package org.audiobriefing.speech.clustergen;

import java.util.HashMap;
import java.util.Map;

/** Small words by their part of speech, as Festival's {@code english_guess_pos} divides them. */
final class FunctionWords {
  private static final String CONTENT = "content";
  private static final Map<String, String> KNOWN = new HashMap<>();

  static {
    put(
        "in",
        "of for in on that with by at from as if against about before because under after over into"
            + " while without through new between among until per up down");
    put("to", "to");
    put("det", "the a an some this each another those every all any these both neither no many");
    put("md", "will may would can could should must ought might");
    put("cc", "and but or plus yet nor");
    put("wp", "who what where how when");
    put("pps", "her his their its our mine");
    put("aux", "is am are was were has have had be");
  }

  private FunctionWords() {}

  private static void put(String partOfSpeech, String words) {
    for (String word : words.split(" ")) {
      KNOWN.put(word, partOfSpeech);
    }
  }

  static String partOfSpeech(String word) {
    return KNOWN.getOrDefault(word, CONTENT);
  }

  static boolean isContent(String word) {
    return !KNOWN.containsKey(word);
  }
}
