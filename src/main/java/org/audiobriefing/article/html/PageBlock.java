package org.audiobriefing.article.html;

import org.audiobriefing.article.sorting.RawBlock;
import org.jsoup.nodes.Element;

/**
 * A block of text of an HTML page and where it stands.
 *
 * @param owner the nearest element that makes it a block
 * @param clutter the rule that makes its surroundings suspicious, or ""
 */
public record PageBlock(RawBlock raw, Element owner, String clutter) {}
