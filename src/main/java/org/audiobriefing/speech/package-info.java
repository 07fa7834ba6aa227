/** A script spoken into sound, with the place of every chapter, sentence and word in it. */
package org.audiobriefing.speech;
