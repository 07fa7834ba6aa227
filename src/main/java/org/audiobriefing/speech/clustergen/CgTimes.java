package org.audiobriefing.speech.clustergen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audiobriefing.speech.freetts.SentenceTree;

/** The states of a sentence's phones and, once their lengths are known, their ends and frames. */
final class CgTimes {
  final SentenceTree sentence;
  final String[] states;
  final int[] statePhone;
  final int[] phoneFirst;
  final int[] phoneLast;

  /** Seconds; 0 before the lengths are known. */
  final float[] stateEnd;

  int[] frameState = new int[0];
  final int[] stateFirst;
  final int[] stateLast;

  CgTimes(SentenceTree sentence, CgVoice voice) {
    this.sentence = sentence;
    int phones = sentence.phones().length;
    phoneFirst = new int[phones];
    phoneLast = new int[phones];
    List<String> names = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<String> unknown = voice.phoneStates().values().iterator().next();
    for (int p = 0; p < phones; p++) {
      phoneFirst[p] = names.size();
      for (String state : voice.phoneStates().getOrDefault(sentence.phones()[p], unknown)) {
        names.add(state);
        owners.add(p);
      }
      phoneLast[p] = names.size() - 1;
    }
    states = names.toArray(String[]::new);
    statePhone = owners.stream().mapToInt(Integer::intValue).toArray();
    stateEnd = new float[states.length];
    stateFirst = new int[states.length];
    stateLast = new int[states.length];
  }

  /**
   * Sets ends and frames. Sums are floats, as in C: with doubles frames would move.
   *
   * @param seconds of each state
   */
  void lay(float[] seconds, float frameSeconds) {
    int[] frames = new int[64];
    int count = 0;
    float end = 0;
    for (int i = 0; i < seconds.length; i++) {
      end += Math.max(seconds[i], frameSeconds);
      stateEnd[i] = end;
      stateFirst[i] = count;
      while (count * frameSeconds <= end) {
        frames = count == frames.length ? Arrays.copyOf(frames, 2 * count) : frames;
        frames[count++] = i;
      }
      stateLast[i] = count - 1;
    }
    frameState = Arrays.copyOf(frames, count);
  }

  /** Returns when a phone ends, in seconds; 0 before the first. */
  float phoneEnd(int phone) {
    return phone < 0 ? 0 : stateEnd[phoneLast[phone]];
  }
}
