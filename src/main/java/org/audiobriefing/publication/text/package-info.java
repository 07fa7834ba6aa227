/** What people and editors read: the transcript, a label track. */
package org.audiobriefing.publication.text;
