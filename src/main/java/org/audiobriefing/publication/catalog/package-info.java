/** One row a format: who writes it, who checks it; alone knows all of them. */
package org.audiobriefing.publication.catalog;
