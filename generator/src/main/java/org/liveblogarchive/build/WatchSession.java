package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.state.LiveBlogState;
import org.liveblogarchive.theme.Theme;

/**
 * What builds that follow each other in one JVM need not find out again.
 *
 * <p>The live blogs that are remembered are not looked at again until {@link #forget} is called with a change in their folder.
 */
public final class WatchSession {
    private final BuildOptions options;
    private final Map<String, LiveBlogState> remembered = new ConcurrentHashMap<>();
    private Theme theme;
    private String code;

    /** Begins a session of builds with the same options. */
    public WatchSession(BuildOptions options) {
        this.options = options;
    }

    BuildOptions options() {
        return options;
    }

    Theme theme() throws IOException {
        if (theme == null) {
            theme = Theme.of(options.theme());
        }
        return theme;
    }

    String code() throws IOException {
        if (code == null) {
            code = ProgramFingerprint.describe();
        }
        return code;
    }

    /** Returns the state of a live blog as it was published, or null if its files have to be looked at. */
    LiveBlogState remembered(String slug) {
        return remembered.get(slug);
    }

    /** Takes the states of the live blogs as they are published now, in place of those before. */
    void remember(Map<String, LiveBlogState> published) {
        remembered.keySet().retainAll(published.keySet());
        remembered.putAll(published);
    }

    /** Takes into account that a file or a folder has changed. */
    public void forget(Path changed) {
        if (options.theme() != null && changed.startsWith(options.theme())) {
            theme = null;
        }
        Path content = options.content();
        if (changed.equals(content) || !changed.startsWith(content)) {
            remembered.clear();
        } else {
            remembered.remove(content.relativize(changed).getName(0).toString());
        }
    }
}
