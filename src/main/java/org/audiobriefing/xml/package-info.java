/** XML that strangers wrote. */
package org.audiobriefing.xml;
