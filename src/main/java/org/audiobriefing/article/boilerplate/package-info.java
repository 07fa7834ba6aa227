/** What is not the story, as a table of rules. */
package org.audiobriefing.article.boilerplate;
