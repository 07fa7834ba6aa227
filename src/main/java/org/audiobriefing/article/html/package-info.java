/** Where on a web page the story lies; alone knows its markup. */
package org.audiobriefing.article.html;
