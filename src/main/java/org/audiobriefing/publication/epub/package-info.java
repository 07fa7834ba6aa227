/** The e-book that speaks. */
package org.audiobriefing.publication.epub;
