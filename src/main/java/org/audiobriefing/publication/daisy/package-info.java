/** The talking book. */
package org.audiobriefing.publication.daisy;
