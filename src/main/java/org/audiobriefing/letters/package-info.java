/** What letters of other alphabets are in the twenty-six of English. */
package org.audiobriefing.letters;
