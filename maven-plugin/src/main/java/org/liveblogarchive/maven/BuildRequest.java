package org.liveblogarchive.maven;

import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.api.ArchiveSettings;

/**
 * What a goal asks to be built.
 *
 * @param content the content folder
 * @param output the folder that the archive is written into
 * @param theme the theme folder, or null
 * @param state the folder that keeps what one build learns for the next
 * @param includeDrafts whether drafts are published
 * @param failOnWarning whether warnings stop the build
 */
record BuildRequest(Path content, Path output, Path theme, Path state, boolean includeDrafts, boolean failOnWarning) {
    /** Returns the request as the arguments of a program. */
    List<String> arguments() {
        return List.of(
                content.toAbsolutePath().toString(),
                output.toAbsolutePath().toString(),
                theme == null ? "" : theme.toAbsolutePath().toString(),
                state.toAbsolutePath().toString(),
                Boolean.toString(includeDrafts),
                Boolean.toString(failOnWarning));
    }

    static BuildRequest of(String... arguments) {
        return new BuildRequest(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                arguments[2].isEmpty() ? null : Path.of(arguments[2]),
                Path.of(arguments[3]),
                Boolean.parseBoolean(arguments[4]),
                Boolean.parseBoolean(arguments[5]));
    }

    ArchiveSettings settings(BuildLog log) {
        return ArchiveSettings.builder(content, output)
                .themeDirectory(theme)
                .stateDirectory(state)
                .includeDrafts(includeDrafts)
                .failOnWarning(failOnWarning)
                .progress(log::progress)
                .build();
    }
}
