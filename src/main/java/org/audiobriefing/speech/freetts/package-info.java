/** The only place that knows FreeTTS: its dictionaries, its prosody models and its diphones. */
package org.audiobriefing.speech.freetts;
