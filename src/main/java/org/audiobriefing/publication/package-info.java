/** The files that a listener gets, all from one timeline. */
package org.audiobriefing.publication;
