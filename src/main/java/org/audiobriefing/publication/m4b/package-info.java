/** Audio books for players of Apple, made by ffmpeg where that is installed. */
package org.audiobriefing.publication.m4b;
