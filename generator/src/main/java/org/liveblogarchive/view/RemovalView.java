package org.liveblogarchive.view;

/**
 * The removal of a post.
 *
 * @param time when it was taken down
 * @param reason why it was taken down
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
