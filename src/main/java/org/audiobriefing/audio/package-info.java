/**
 * PCM sound: filters, loudness, limiting, time stretching and WAVE files. Knows nothing of speech.
 */
package org.audiobriefing.audio;
