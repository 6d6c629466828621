package org.liveblogarchive.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.liveblogarchive.hosting.HostRules.Host;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.read.PublishRules;

/**
 * The options of a build. Folders are absolute.
 *
 * @param content the folder with {@code archive.yaml} and the live blogs
 * @param output the folder that the archive is written into
 * @param theme the folder with files that replace those of the default theme, or null
 * @param state the folder with what one build learns for the next, or null
 * @param uploadLists the folder with lists of what builds changed since the last upload, or null
 * @param baseUrl the address of the archive in place of that in {@code archive.yaml}, or null
 * @param rules which posts are published
 * @param hosts the hosts for which files with their rules are written
 * @param compressions in which ways text files are compressed, beside the files themselves
 * @param warnings whether warnings stop the build
 * @param threads how many threads work at once
 * @param progress is called with how far the build has come
 */
public record BuildOptions(
        Path content,
        Path output,
        Path theme,
        Path state,
        Path uploadLists,
        URI baseUrl,
        PublishRules rules,
        Set<Host> hosts,
        Set<Compression> compressions,
        Warnings warnings,
        int threads,
        Progress progress) {
    public BuildOptions {
        hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
        compressions = Collections.unmodifiableSortedSet(new TreeSet<>(compressions));
    }

    /** Returns whether an archive can be published under an address. */
    public static boolean isAddressOfFolder(URI address) {
        return WebAddress.isOfFolder(address);
    }

    /** What warnings do. */
    public enum Warnings {
        /** They are reported, and the archive is published. */
        REPORTED,
        /** They stop the build, as errors do. */
        STOP
    }

    /** Is called with how far a build has come, by several threads, but never by two at once. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called after each live blog that has posts, and several times during a long one.
         *
         * @param done how many posts have been worked on
         * @param total how many posts there are
         */
        void advance(int done, int total);
    }
}
