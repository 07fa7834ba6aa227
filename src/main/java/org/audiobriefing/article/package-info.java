/**
 * A story as its parts: headline, standfirst, body and attribution, without what is not the story.
 */
package org.audiobriefing.article;
