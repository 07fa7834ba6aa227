/** Where text comes from: files, folders, standard input and web pages. */
package org.audiobriefing.source;
