/** Whether two stories tell of one event: by the names, numbers and places in them. */
package org.audiobriefing.edition.events;
