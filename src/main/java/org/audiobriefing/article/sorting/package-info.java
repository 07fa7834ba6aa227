/** What each block of a page or text is: ordered lists of rules, the first that fits decides. */
package org.audiobriefing.article.sorting;
