/** What goes into today's edition: sources, choice, length, memory of what was told. */
package org.audiobriefing.edition;
