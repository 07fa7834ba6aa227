/** The MP3 with chapters, and the encoded sound for all formats that hold one. */
package org.audiobriefing.publication.mp3;
