/** Opus in Ogg: a third of an MP3's size, with chapters as comments. */
package org.audiobriefing.publication.opus;
