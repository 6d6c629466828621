/** The live blogs as events of calendars: files after iCalendar (RFC 5545, with properties of RFC 7986). */
package org.liveblogarchive.calendar;
