package org.liveblogarchive.view;

/**
 * A correction of a post.
 *
 * @param time when the post was corrected
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
