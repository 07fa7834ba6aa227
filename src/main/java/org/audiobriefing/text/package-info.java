/**
 * Written English to spoken English: sentences, and the words to say for numbers, dates, money and
 * abbreviations.
 */
package org.audiobriefing.text;
