/** Files and folders that appear together or not at all, and locks on them. */
package org.audiobriefing.files;
