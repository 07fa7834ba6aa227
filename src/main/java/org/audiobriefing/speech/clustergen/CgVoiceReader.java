package org.audiobriefing.speech.clustergen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a {@code .flitevox} file: CMU_FLITE_CG_VOXDATA-v2.0, as {@code cst_cg_map.c} and {@code
 * cst_cg_dump_voice.c} of flite 2.2 write it. The file may be anybody's: every count is checked
 * against what is left of it, every number of a tree or vector against how many there are.
 */
final class CgVoiceReader {
  private static final byte[] MAGIC =
      "CMU_FLITE_CG_VOXDATA-v2.0\0".getBytes(StandardCharsets.US_ASCII);

  private static final String END_OF_FEATURES = "end_of_features";
  private static final int MOST_MODELS = 100;

  private final CgBytes in;
  private final Map<String, String> features = new HashMap<>();
  private final CgTreeReader trees;

  private CgVoiceReader(ByteBuffer bytes) throws IOException {
    in = new CgBytes(bytes);
    trees = new CgTreeReader(in);
  }

  /**
   * Reads a voice.
   *
   * @throws IOException saying what is wrong with the file
   */
  static CgVoice read(byte[] bytes) throws IOException {
    return new CgVoiceReader(ByteBuffer.wrap(bytes)).voice();
  }

  private CgVoice voice() throws IOException {
    in.expect(MAGIC, "it is no voice of flite 2");
    in.order();
    features();
    in.text();
    Map<String, Integer> types = stateTypes();
    in.integer();
    int rate = in.within(in.integer(), 8_000, 48_000, "sample rate");
    float mean = in.number();
    float deviation = in.number();
    List<List<CgTree>> f0Trees = models("num_f0_models", types.size());
    List<List<CgTree>> parameterTrees = models("num_param_models", types.size());
    boolean tilted = in.integer() != 0;
    CgTree accentTree = tilted ? trees.tree() : null;
    CgTree phraseTree = tilted ? trees.tree() : null;
    CgRows[] packed = new CgRows[parameterTrees.size()];
    int[] channels = new int[packed.length];
    for (int m = 0; m < packed.length; m++) {
      channels[m] = in.within(in.integer(), 18, 1000, "channels");
      in.integer();
      packed[m] = in.rows();
    }
    CgVoice.Accents accents =
        tilted ? new CgVoice.Accents(accentTree, phraseTree, events(accentTree)) : null;
    List<CgVectors> vectors = vectors(packed, channels);
    for (int m = 0; m < vectors.size(); m++) {
      for (CgTree tree : parameterTrees.get(m)) {
        CgTreeReader.checkLeaves(tree, vectors.get(m).size());
      }
    }
    float frame = in.number();
    in.check(frame >= 0.001f && frame <= 0.02f, "frames of " + frame + " s");
    Map<String, float[]> durations = new HashMap<>();
    List<CgTree> durationTrees = durations(durations);
    Map<String, List<String>> phones = phones();
    in.integer();
    double[] window = window();
    CgVoice.Coding coding = coding(rate);
    return new CgVoice(
        trees.paths(),
        types,
        mean,
        deviation,
        f0Trees,
        parameterTrees,
        vectors,
        accents,
        frame,
        durations,
        durationTrees,
        phones,
        window,
        coding);
  }

  private void features() throws IOException {
    for (String key = in.text(); ; key = in.text()) {
      String value = in.text();
      if (key.equals(END_OF_FEATURES)) {
        return;
      }
      features.put(key, value);
    }
  }

  private int feature(String key, int least, int most) throws IOException {
    try {
      return in.within(Integer.parseInt(features.getOrDefault(key, "1")), least, most, key);
    } catch (NumberFormatException e) {
      throw new IOException(key + " is no number");
    }
  }

  private Map<String, Integer> stateTypes() throws IOException {
    Map<String, Integer> types = new LinkedHashMap<>();
    int count = in.count(5);
    for (int i = 0; i < count; i++) {
      types.putIfAbsent(in.text(), i);
    }
    in.check(types.size() == count && count > 0, "types of states twice, or none");
    return types;
  }

  private List<List<CgTree>> models(String key, int treesEach) throws IOException {
    List<List<CgTree>> models = new ArrayList<>();
    int count = feature(key, 1, MOST_MODELS);
    for (int m = 0; m < count; m++) {
      List<CgTree> model = new ArrayList<>();
      int size = in.count(8);
      in.check(size == treesEach, size + " trees for " + treesEach + " types of states");
      for (int i = 0; i < size; i++) {
        model.add(trees.tree());
      }
      models.add(model);
    }
    return models;
  }

  private float[][] events(CgTree accentTree) throws IOException {
    in.integer();
    in.integer();
    float[][] events = new float[in.count(4)][];
    for (int i = 0; i < events.length; i++) {
      events[i] = in.numbers();
      in.check(events[i].length > 6, "an accent of " + events[i].length + " values");
    }
    CgTreeReader.checkLeaves(accentTree, events.length);
    return events;
  }

  private List<CgVectors> vectors(CgRows[] packed, int[] channels) throws IOException {
    float[] least = in.numbers();
    float[] range = in.numbers();
    int shape = feature("model_shape", 1, 3);
    List<CgVectors> vectors = new ArrayList<>();
    for (int m = 0; m < packed.length; m++) {
      float[][] books = shape == 1 ? null : codeBooks(channels[m]);
      in.check(
          channels[m] == channels[0] && least.length >= channels[m] && range.length >= channels[m],
          "models of different channels");
      in.check(packed[m].size() > 0, "a model without vectors");
      vectors.add(new CgVectors(packed[m], shape, channels[m], least, range, books));
    }
    return vectors;
  }

  private float[][] codeBooks(int channels) throws IOException {
    float[][] books = new float[in.count(4)][];
    in.check(books.length >= channels, "too few code books");
    for (int i = 0; i < books.length; i++) {
      books[i] = in.numbers();
      in.check(books[i].length >= 256, "a code book of " + books[i].length);
    }
    return books;
  }

  private List<CgTree> durations(Map<String, float[]> durations) throws IOException {
    List<CgTree> models = new ArrayList<>();
    int count = feature("num_dur_models", 1, MOST_MODELS);
    for (int m = 0; m < count; m++) {
      int states = in.count(12);
      for (int i = 0; i < states; i++) {
        float[] statistics = {in.number(), in.number()};
        durations.putIfAbsent(in.text(), statistics);
      }
      models.add(trees.tree());
    }
    return models;
  }

  private Map<String, List<String>> phones() throws IOException {
    Map<String, List<String>> phones = new LinkedHashMap<>();
    int count = in.count(8);
    for (int i = 0; i < count; i++) {
      List<String> names = new ArrayList<>();
      int size = in.count(5);
      in.check(size > 1, "a phone without states");
      for (int j = 0; j < size; j++) {
        names.add(in.text());
      }
      phones.putIfAbsent(names.get(0), List.copyOf(names.subList(1, size)));
    }
    in.check(phones.containsKey("pau"), "no phone for pauses");
    return phones;
  }

  private double[] window() throws IOException {
    float[] window = in.numbers();
    in.check(window.length % 2 == 1 && window.length <= 9, "a window of " + window.length);
    double[] weights = new double[window.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = window[i];
    }
    in.integer();
    return weights;
  }

  private CgVoice.Coding coding(int rate) throws IOException {
    float alpha = in.number();
    float beta = in.number();
    in.check(Math.abs(alpha) < 1 && beta >= 0 && beta < 2, "alpha or beta");
    in.integer();
    in.check(in.integer() == 1, "excitation is not mixed, which this program needs");
    in.integer();
    in.integer();
    double[][] bands = new double[in.count(4)][];
    in.check(bands.length == CgVoice.STRENGTHS, bands.length + " bands of excitation");
    for (int i = 0; i < bands.length; i++) {
      bands[i] = in.doubles();
      in.check(
          bands[i].length > 0 && bands[i].length <= 512 && bands[i].length == bands[0].length,
          "filters of different lengths");
    }
    in.integer();
    float gain = in.number();
    return new CgVoice.Coding(rate, alpha, beta, bands, gain == 0 ? 1 : gain);
  }
}
