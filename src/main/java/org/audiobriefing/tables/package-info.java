/** Policy as data: the tables that lie beside the classes which read them. */
package org.audiobriefing.tables;
