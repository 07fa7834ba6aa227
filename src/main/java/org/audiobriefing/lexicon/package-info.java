/** How words are said that no rule can guess: pronunciation lexicons (W3C PLS 1.0) and IPA. */
package org.audiobriefing.lexicon;
