package org.audiobriefing.article;

import org.jsoup.nodes.Element;

/**
 * A block of text of an HTML page and where it stands.
 *
 * @param owner the nearest element that makes it a block
 * @param clutter the rule that makes its surroundings suspicious, or ""
 */
record PageBlock(RawBlock raw, Element owner, String clutter) {}
