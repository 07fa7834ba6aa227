package org.audiobriefing.speech.clustergen;

/**
 * A sentence as parameters, frame for frame.
 *
 * @param f0 Hz, 0 where unvoiced
 * @param means of the coefficients and then of their deltas
 * @param deviations likewise
 * @param strengths share of the pulse in each band
 * @param voicing likelihood of a voice, 0 to 1
 */
record CgTrack(
    float[] f0, float[][] means, float[][] deviations, float[][] strengths, float[] voicing) {}
