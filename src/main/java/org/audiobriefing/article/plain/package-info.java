/** Where in saved or pasted text the story lies. */
package org.audiobriefing.article.plain;
