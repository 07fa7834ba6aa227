package org.audiobriefing.speech.clustergen;

/**
 * A decision tree. Each node asks about one path; yes leads to the next node, no to another one
 * behind it.
 *
 * @param path for each node the number of its path
 * @param operator for each node one of the constants
 * @param no for each node where a no leads, always forward
 * @param text what a node compares with, or null when that is a number
 * @param number what a node compares with, or the value of a leaf
 */
record CgTree(int[] path, int[] operator, int[] no, String[] text, float[] number) {
  static final int IS = 0;
  static final int LESS = 2;
  static final int GREATER = 3;
  static final int LEAF = 255;

  /** Returns the value of the leaf to which the answers lead. */
  float value(CgAnswers answers) {
    int node = 0;
    while (operator[node] != LEAF) {
      node = isYes(node, answers) ? node + 1 : no[node];
    }
    return number[node];
  }

  private boolean isYes(int node, CgAnswers answers) {
    Object answer = answers.of(path[node]);
    if (operator[node] == IS) {
      return text[node] == null
          ? answer instanceof Float value && value == number[node]
          : text[node].equals(answer);
    }
    float left = number(answer);
    float right = text[node] == null ? number[node] : number(text[node]);
    return operator[node] == LESS ? left < right : left > right;
  }

  /** A text that is no number counts as 0, as in C. */
  private static float number(Object value) {
    if (value instanceof Float number) {
      return number;
    }
    try {
      return Float.parseFloat((String) value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
