package org.audiobriefing.speech;

/**
 * What became of a script: its sound went to a sink, this is the rest.
 *
 * @param timeline places in the sound
 * @param wordsAMinute what was reached
 */
public record Narration(Timeline timeline, double wordsAMinute) {}
