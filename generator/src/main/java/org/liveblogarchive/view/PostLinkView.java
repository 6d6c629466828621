package org.liveblogarchive.view;

/**
 * A post that a page links to.
 *
 * @param title the headline
 * @param link the address, from the page
 * @param time when it was posted
 * @param when the time of day, with the date if it differs from the page's post (for the pinned post: from the newest
 *     post), and with the year if that differs
 * @param startsDay whether it is the first post of its day in its list
 * @param key whether it is a key event
 * @param excerpt the beginning of its text, or empty where only the link is shown
 * @param language its language tag if it differs from the page's, or empty
 * @param direction {@code ltr} or {@code rtl} if its language differs from the page's, or empty
 */
public record PostLinkView(
        String title,
        String link,
        TimeView time,
        String when,
        boolean startsDay,
        boolean key,
        String excerpt,
        String language,
        String direction)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "title" -> title;
            case "link" -> link;
            case "time" -> time;
            case "when" -> when;
            case "startsDay" -> startsDay;
            case "key" -> key;
            case "excerpt" -> excerpt;
            case "language" -> language;
            case "direction" -> direction;
            default -> null;
        };
    }
}
