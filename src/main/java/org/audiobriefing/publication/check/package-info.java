/** Verifies finished publications, our own and other people's. */
package org.audiobriefing.publication.check;
