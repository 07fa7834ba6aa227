/** What is said, in order, with pauses and marks; SSML in and out. */
package org.audiobriefing.script;
