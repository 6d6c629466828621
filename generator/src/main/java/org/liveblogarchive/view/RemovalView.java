package org.liveblogarchive.view;

/**
 * That a post was taken down.
 *
 * @param time when
 * @param reason why
 */
public record RemovalView(TimeView time, String reason) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "time" -> time;
            case "reason" -> reason;
            default -> null;
        };
    }
}
