/** The WAVE file with chapter markers. */
package org.audiobriefing.publication.wav;
