package org.audiobriefing.article.sorting;

/**
 * What became of a text, and by which rule.
 *
 * @param rule the rule's id, which is that of the note too
 */
public record Decision(String rule, Part part, String text) {}
