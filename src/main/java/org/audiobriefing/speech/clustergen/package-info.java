/**
 * Flite's Clustergen voices in plain Java: FreeTTS's models say what a sentence is, the trees of a
 * {@code .flitevox} file say how it sounds. Clustergen: A. W. Black, "CLUSTERGEN: A statistical
 * parametric synthesizer using trajectory modeling", Interspeech 2006.
 */
package org.audiobriefing.speech.clustergen;
