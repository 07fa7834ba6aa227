package org.audiobriefing.speech.freetts;

/**
 * A sentence as phones in time, at the natural rate. Everything scales with the rate, so the sound
 * at any speed comes from this.
 *
 * @param phones with {@code pau} first, last and at the breaks
 * @param ends seconds at which each phone ends, rising
 * @param targetSeconds places of the pitch targets, rising, the first 0
 * @param targetHz pitch at those places; linear between them
 * @param wordFirst for each word the index of its first phone
 * @param wordLast for each word the index of its last phone
 * @param gains for each phone a factor for its samples
 */
record PhonePlan(
    String[] phones,
    float[] ends,
    float[] targetSeconds,
    float[] targetHz,
    int[] wordFirst,
    int[] wordLast,
    float[] gains) {

  double seconds() {
    return ends[ends.length - 1];
  }
}
