/**
 * Archives of many pages, each told in a folder of its own, on one machine or on many that share a
 * storage.
 */
package org.audiobriefing.archive;
