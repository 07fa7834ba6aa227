package org.audiobriefing.speech.clustergen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the trees of a voice; equal paths of all trees have one number. */
final class CgTreeReader {
  private static final int TEXT = 5;
  private static final int FLOAT = 3;

  private final CgBytes in;
  private final Map<String, Integer> paths = new LinkedHashMap<>();

  CgTreeReader(CgBytes in) {
    this.in = in;
  }

  /** Returns the paths of all trees read so far, by their numbers. */
  List<String> paths() {
    return new ArrayList<>(paths.keySet());
  }

  CgTree tree() throws IOException {
    int nodes = in.count(10);
    CgTree tree =
        new CgTree(
            new int[nodes], new int[nodes], new int[nodes], new String[nodes], new float[nodes]);
    for (int i = 0; i < nodes; i++) {
      node(tree, i);
    }
    in.check(nodes > 0 && tree.operator()[nodes - 1] == CgTree.LEAF, "a tree without an end");
    int[] numbers = new int[in.count(5)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = paths.computeIfAbsent(in.text(), path -> paths.size());
    }
    for (int i = 0; i < nodes; i++) {
      if (tree.operator()[i] != CgTree.LEAF) {
        in.check(tree.path()[i] < numbers.length, "a question without its path");
        tree.path()[i] = numbers[tree.path()[i]];
      }
    }
    return tree;
  }

  private void node(CgTree tree, int i) throws IOException {
    tree.path()[i] = in.unsignedByte();
    tree.operator()[i] = in.unsignedByte();
    tree.no()[i] = in.unsignedShort();
    int type = in.unsignedShort();
    if (type == TEXT) {
      tree.text()[i] = in.text();
    } else {
      tree.number()[i] = type == FLOAT ? in.number() : in.integer();
    }
    int operator = tree.operator()[i];
    boolean leaf = operator == CgTree.LEAF;
    in.check(
        leaf || operator == CgTree.IS || operator == CgTree.LESS || operator == CgTree.GREATER,
        "an unknown question");
    // Always forward, so that every question comes to an end.
    in.check(leaf || tree.no()[i] > i && tree.no()[i] < tree.no().length, "a branch to nowhere");
    in.check(!leaf || tree.text()[i] == null, "a leaf that is a text");
  }

  /** Makes sure that the leaves are numbers of so many things. */
  static void checkLeaves(CgTree tree, int things) throws IOException {
    for (int i = 0; i < tree.operator().length; i++) {
      float value = tree.number()[i];
      if (tree.operator()[i] == CgTree.LEAF && !(value >= 0 && value < things)) {
        throw new IOException("a leaf leads to " + value + " of " + things);
      }
    }
  }
}
