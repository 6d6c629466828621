package org.liveblogarchive.view;

/**
 * A time in the time zone of the live blog.
 *
 * @param datetime the time in ISO 8601 with the offset, or only the day if the time is unknown
 * @param time the time of day, such as 14:05, or empty if it is unknown
 * @param date the day, such as 25 April 2019
 * @param day the day with its name, such as Thursday, 25 April 2019
 * @param moment the day, with the time if it is known, such as 25 April 2019, 14:05
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
