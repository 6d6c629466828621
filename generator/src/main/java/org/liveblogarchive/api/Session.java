package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.render.Theme;
import org.liveblogarchive.state.LiveBlogState;

/**
 * What builds that follow each other in one JVM need not find out again.
 *
 * <p>The live blogs that are remembered are not looked at again until {@link #forget} is told of a change in their folder.
 */
final class Session {
    private final ArchiveSettings settings;
    private final Map<String, LiveBlogState> remembered = new ConcurrentHashMap<>();
    private Theme theme;
    private String code;

    Session(ArchiveSettings settings) {
        this.settings = settings;
    }

    ArchiveSettings settings() {
        return settings;
    }

    Theme theme() throws IOException {
        if (theme == null) {
            theme = Theme.of(settings.themeDirectory().orElse(null));
        }
        return theme;
    }

    String code() throws IOException {
        if (code == null) {
            code = CodeVersion.describe();
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

    /** Notes that a file or a folder has changed. */
    void forget(Path changed) {
        if (settings.themeDirectory().filter(changed::startsWith).isPresent()) {
            theme = null;
        }
        Path content = settings.contentDirectory();
        if (changed.equals(content) || !changed.startsWith(content)) {
            remembered.clear();
        } else {
            remembered.remove(content.relativize(changed).getName(0).toString());
        }
    }
}
