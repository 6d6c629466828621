package org.liveblogarchive.view;

/**
 * A moment, in the live blog's time zone.
 *
 * @param datetime for machines: ISO 8601 with the offset, or the day alone if no more is known
 * @param time the time of day, such as 14:05, or empty if only the day is known
 * @param date the day, such as 25 April 2019
 * @param day the day with its name, such as Thursday, 25 April 2019
 * @param moment the day and the time if that is known, such as 25 April 2019, 14:05
 * @param full day, time and zone, such as Thursday, 25 April 2019, 14:05 (UTC+10)
 */
public record TimeView(String datetime, String time, String date, String day, String moment, String full)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "datetime" -> datetime;
            case "time" -> time;
            case "date" -> date;
            case "day" -> day;
            case "moment" -> moment;
            case "full" -> full;
            default -> null;
        };
    }
}
