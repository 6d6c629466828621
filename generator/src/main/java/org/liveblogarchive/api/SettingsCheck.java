package org.liveblogarchive.api;

import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses settings that no build could follow, or that would harm the user's files. */
final class SettingsCheck {
    private SettingsCheck() {}

    static void check(ArchiveSettings settings) {
        Path content = settings.contentDirectory();
        Path output = settings.outputDirectory();
        if (!Files.isDirectory(content)) {
            throw new IllegalArgumentException("contentDirectory " + content + " is not a folder");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new IllegalArgumentException("outputDirectory " + output + " is not a folder");
        }
        if (output.startsWith(content) || content.startsWith(output)) {
            throw new IllegalArgumentException(
                    "outputDirectory " + output + " and contentDirectory " + content + " lie one in the other");
        }
        settings.stateDirectory().ifPresent(state -> {
            if (state.startsWith(content) || state.startsWith(output) || output.startsWith(state)) {
                throw new IllegalArgumentException(
                        "stateDirectory " + state + " and contentDirectory or outputDirectory lie one in the other");
            }
        });
        settings.themeDirectory().ifPresent(theme -> {
            if (!Files.isDirectory(theme)) {
                throw new IllegalArgumentException("themeDirectory " + theme + " is not a folder");
            }
        });
    }
}
