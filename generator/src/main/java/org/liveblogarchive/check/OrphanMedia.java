package org.liveblogarchive.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Position;

/** Files beside posts that no page shows or links to. */
public final class OrphanMedia {
    private OrphanMedia() {}

    /** Returns the paths of files that are neither posts nor settings and that {@code isUsed} does not accept. */
    public static SortedSet<String> in(ContentFolder content, Predicate<String> isUsed) throws IOException {
        Path root = content.root();
        var orphans = new TreeSet<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean visible = folder.equals(root) || ContentFolder.isVisible(folder.getFileName());
                return visible ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = ContentFolder.nameOf(root, file);
                boolean own = ContentFolder.isPost(file) || path.endsWith(".yaml") || path.endsWith(".yml");
                if (!own && ContentFolder.isVisible(file.getFileName()) && !isUsed.test(FileNames.composed(path))) {
                    orphans.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return orphans;
    }

    /** Reports that a file is an orphan. */
    public static void note(String path, Diagnostics diagnostics) {
        diagnostics.warning(
                path,
                Position.START,
                "Unused file, which no page shows or links to",
                "a file that a page shows or links to",
                "Show it in a post, delete it, or begin its name with “_” to leave it out.");
    }
}
