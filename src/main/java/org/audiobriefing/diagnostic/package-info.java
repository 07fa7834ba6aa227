/** What to tell a person: codes, one-line messages, results with notes. */
package org.audiobriefing.diagnostic;
