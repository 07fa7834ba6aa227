/** What browsers and podcast apps read: the page, captions, chapters. */
package org.audiobriefing.publication.web;
