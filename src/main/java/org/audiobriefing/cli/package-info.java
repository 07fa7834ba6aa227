/**
 * Flags and settings in, exit code out: the only place that reads environment, clock and streams.
 */
package org.audiobriefing.cli;
