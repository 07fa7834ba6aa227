/** The stages of a briefing in order. */
package org.audiobriefing;
