package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.state.LiveBlogState;
import org.liveblogarchive.theme.Theme;

/**
 * What a build keeps for the next builds in the same JVM.
 *
 * <p>A remembered live blog is not checked again until {@link #forget} is called with a change in its folder.
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
            if (options.theme() != null && !Files.isDirectory(options.theme())) {
                throw new NoSuchFileException(options.theme().toString()); // else the default theme would be published
            }
            theme = Theme.of(options.theme());
        }
        return theme;
    }

    String code() throws IOException {
        if (code == null) {
            code = ProgramFingerprint.hash();
        }
        return code;
    }

    /** Returns the state of a live blog as it was published, or null if its files have to be checked. */
    LiveBlogState remembered(String slug) {
        return remembered.get(slug);
    }

    /** Replaces the states of the live blogs by those that are published now. */
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
            remembered.remove(FileNames.composedName(content.relativize(changed).getName(0)));
        }
    }
}
