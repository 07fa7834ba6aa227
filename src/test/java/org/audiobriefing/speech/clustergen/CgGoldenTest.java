package org.audiobriefing.speech.clustergen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.speech.freetts.SentenceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same sentence as in C: {@code rms-golden.txt} was printed by a program over libflite 2.2. */
class CgGoldenTest {
  private static CgVoice voice;
  private static List<String[]> golden;
  private static CgTimes times;
  private static float[] durations;

  @BeforeAll
  static void read() throws IOException {
    voice = CgVoiceReader.read(Files.readAllBytes(Path.of("voices/rms.flitevox")));
    golden = new ArrayList<>();
    try (var in = CgGoldenTest.class.getResourceAsStream("/speech/clustergen/rms-golden.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> golden.add(line.strip().split(" ")));
    }
    times = new CgTimes(sentence(), voice);
    durations = new CgModels(voice).durations(times);
    times.lay(durations, voice.frameSeconds());
  }

  private static List<String[]> lines(String kind) {
    return golden.stream().filter(line -> line[0].equals(kind)).toList();
  }

  private static SentenceTree sentence() {
    List<String> phrases = new ArrayList<>();
    List<Integer> phraseFirst = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Integer> wordPhrase = new ArrayList<>();
    List<Integer> wordFirst = new ArrayList<>();
    List<String[]> syllables = new ArrayList<>();
    List<Integer> syllableWord = new ArrayList<>();
    for (String[] line : golden) {
      switch (line[0]) {
        case "phrase" -> {
          phraseFirst.add(words.size());
          phrases.add(line[1]);
        }
        case "word" -> {
          wordFirst.add(syllables.size());
          wordPhrase.add(phrases.size() - 1);
          words.add(line[1]);
        }
        case "syl" -> {
          syllableWord.add(words.size() - 1);
          syllables.add(line);
        }
        default -> {}
      }
    }
    String[] phones =
        java.util.Arrays.copyOfRange(lines("segs").get(0), 1, lines("segs").get(0).length);
    int count = syllables.size();
    int[] first = new int[count];
    int[] last = new int[count];
    int[] phoneSyllable = new int[phones.length];
    int p = 0;
    for (int y = 0; y < count; y++) {
      while (phones[p].equals("pau")) {
        phoneSyllable[p++] = -1;
      }
      first[y] = p;
      for (int k = 3; k < syllables.get(y).length; k++) {
        assertEquals(syllables.get(y)[k], phones[p]);
        phoneSyllable[p++] = y;
      }
      last[y] = p - 1;
    }
    phoneSyllable[p] = -1;
    boolean[] stressed = new boolean[count];
    boolean[] accented = new boolean[count];
    for (int y = 0; y < count; y++) {
      stressed[y] = syllables.get(y)[1].equals("1");
      accented[y] = syllables.get(y)[2].equals("1");
    }
    return new SentenceTree(
        phones,
        phoneSyllable,
        ints(syllableWord),
        first,
        last,
        stressed,
        accented,
        words.toArray(String[]::new),
        ints(wordPhrase),
        ints(wordFirst),
        ends(wordFirst, count),
        phrases.toArray(String[]::new),
        ints(phraseFirst),
        ends(phraseFirst, words.size()));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] ends(List<Integer> first, int all) {
    int[] last = new int[first.size()];
    for (int i = 0; i < last.length; i++) {
      last[i] = (i + 1 < last.length ? first.get(i + 1) : all) - 1;
    }
    return last;
  }

  @Test
  void statesLastAsLong() {
    List<String[]> states = lines("state");
    assertEquals(states.size(), times.states.length);
    for (int i = 0; i < states.size(); i++) {
      assertEquals(states.get(i)[1], times.states[i]);
      assertEquals(Float.parseFloat(states.get(i)[2]), times.stateEnd[i], 1e-4, "state " + i);
    }
  }

  /**
   * Flite 2.2 answers whether a phone is a pause as a number, which no tree's text equals;
   * Festival, with which the trees were grown, and later versions answer as this program does.
   */
  private static List<String[]> pathsOfFlite22() {
    return voice.paths().stream()
        .map(path -> path.replace("lisp_is_pau", "segment_duration").split("[.:]"))
        .toList();
  }

  @Test
  void framesHaveTheSameVectors() {
    CgAnswers answers = new CgAnswers(pathsOfFlite22(), times);
    for (String[] line : lines("frame")) {
      int frame = Integer.parseInt(line[1]);
      int type = voice.stateTypes().get(times.states[times.frameState[frame]]);
      answers.about(CgItems.item(CgItems.FRAME, frame), false);
      float leaf = voice.parameterTrees().get(0).get(type).value(answers);
      assertEquals(Integer.parseInt(line[2]), (int) leaf, "frame " + frame);
    }
  }

  @Test
  void thePitchIsTheSame() {
    float[] f0 = new CgModels(voice).track(times).f0();
    for (String[] line : lines("frame")) {
      int frame = Integer.parseInt(line[1]);
      assertEquals(Float.parseFloat(line[3]), f0[frame], 0.05, "frame " + frame);
    }
  }
}
