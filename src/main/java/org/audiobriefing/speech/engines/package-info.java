/** Which engine speaks a voice; alone knows all of them. */
package org.audiobriefing.speech.engines;
