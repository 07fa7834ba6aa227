/** Finding the story, whatever arrives. */
package org.audiobriefing.article.extraction;
