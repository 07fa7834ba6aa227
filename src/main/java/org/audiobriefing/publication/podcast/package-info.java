/** The podcast that editions form: feed and index. */
package org.audiobriefing.publication.podcast;
