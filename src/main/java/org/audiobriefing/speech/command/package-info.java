/** Voices of other programs: one sentence a process, times of words found by likeness. */
package org.audiobriefing.speech.command;
