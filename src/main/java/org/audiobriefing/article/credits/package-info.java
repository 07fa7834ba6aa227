/** Lines that say who made a story, and when. */
package org.audiobriefing.article.credits;
