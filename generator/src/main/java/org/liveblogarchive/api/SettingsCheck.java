package org.liveblogarchive.api;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.liveblogarchive.build.BuildOptions;

/** Refuses settings that no build could follow, or that would harm the user's files. */
final class SettingsCheck {
    private SettingsCheck() {}

    static ArchiveSettings checked(ArchiveSettings settings) {
        settings.baseUrl().ifPresent(SettingsCheck::check);
        if (settings.hosts().containsAll(Set.of(WebHost.NETLIFY, WebHost.CLOUDFLARE))) {
            throw new IllegalArgumentException(
                    "hosts has both netlify and cloudflare, whose rules have the same file names. Remove one of them");
        }
        Path content = settings.contentDirectory();
        Path output = settings.outputDirectory();
        if (!Files.isDirectory(content)) {
            throw new IllegalArgumentException("contentDirectory “" + content + "” is not a folder");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new IllegalArgumentException("outputDirectory “" + output + "” is not a folder");
        }
        if (output.startsWith(content) || content.startsWith(output)) {
            throw new IllegalArgumentException("outputDirectory “" + output + "” and contentDirectory “" + content
                    + "” overlap. Expected two folders, neither of them inside the other");
        }
        settings.stateDirectory().ifPresent(state -> {
            if (state.startsWith(content) || state.startsWith(output) || output.startsWith(state)) {
                throw new IllegalArgumentException("stateDirectory “" + state
                        + "” overlaps with contentDirectory or outputDirectory." + " Expected a folder outside both");
            }
        });
        settings.uploadLists().ifPresent(lists -> {
            if (lists.startsWith(content) || lists.startsWith(output) || output.startsWith(lists)) {
                throw new IllegalArgumentException("uploadLists “" + lists
                        + "” overlaps with contentDirectory or outputDirectory." + " Expected a folder outside both");
            }
        });
        settings.themeDirectory().ifPresent(theme -> {
            if (!Files.isDirectory(theme)) {
                throw new IllegalArgumentException("themeDirectory “" + theme + "” is not a folder");
            }
        });
        return settings;
    }

    private static void check(URI baseUrl) {
        if (!BuildOptions.isAddressOfFolder(baseUrl)) {
            throw new IllegalArgumentException(
                    "baseUrl “" + baseUrl + "” is not a web address. Expected one such as https://example.org/live/");
        }
    }
}
