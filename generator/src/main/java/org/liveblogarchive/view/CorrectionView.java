package org.liveblogarchive.view;

/**
 * What has been put right in a post.
 *
 * @param time when
 * @param text what was wrong
 */
public record CorrectionView(TimeView time, String text) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "time" -> time;
            case "text" -> text;
            default -> null;
        };
    }
}
