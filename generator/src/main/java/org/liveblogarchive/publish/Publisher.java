package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.content.Hash;

/**
 * Moves staged units into the output folder.
 *
 * <p>Before the first file of a unit is moved, its manifest lists the old files and the new: a build that is killed leaves
 * files that are each whole, and all of them known to be ours.
 */
final class Publisher {
    private static final String INDEX = "index.html";
    private static final String MANIFEST_OF_LIVE_BLOG = "/" + Manifest.FILE_NAME;
    /** A reader who follows a link from an index must find the page that it leads to. */
    private static final Comparator<String> INDEX_LAST =
            Comparator.comparing((String path) -> path.equals(INDEX)).thenComparing(Comparator.naturalOrder());

    private final Path output;
    private final Path staging;

    Publisher(Path output, Path staging) {
        this.output = output;
        this.staging = staging;
    }

    /** Publishes a unit's manifest that lists its old files and its new. */
    void announce(Unit unit, Manifest before) throws IOException {
        Path manifest = unit.staged().resolve(Manifest.FILE_NAME);
        if (!Files.exists(manifest)) {
            return;
        }
        Manifest both = Manifest.read(unit.staged());
        both.addAll(before);
        Path announced = staging.resolve(Manifest.FILE_NAME);
        Files.write(announced, both.bytes());
        Files.createDirectories(unit.published());
        move(announced, unit.published().resolve(Manifest.FILE_NAME));
    }

    /** Publishes a unit. */
    Published publish(Unit unit) throws IOException {
        if (unit.isPublished()) {
            return new Published(0, unit.unchanged(), 0, List.of());
        }
        var changed = new ArrayList<>(unit.changed()); // which fails before any file is moved if one has been removed
        if (!Files.exists(unit.published(), LinkOption.NOFOLLOW_LINKS)) {
            move(unit.staged(), unit.published());
            return new Published(unit.stagedFiles(), unit.unchanged(), 0, List.of());
        }
        Manifest before = Manifest.read(unit.published());
        announce(unit, before);
        changed.sort(INDEX_LAST);
        for (String path : changed) {
            Path target = unit.published().resolve(path);
            Files.createDirectories(target.getParent());
            move(unit.staged().resolve(path), target);
        }
        Path manifest = unit.staged().resolve(Manifest.FILE_NAME);
        Published removed = new Published(0, 0, 0, List.of());
        if (Files.exists(manifest)) {
            removed = removeStale(
                    unit.published(), before, Manifest.read(unit.staged()).paths());
            move(manifest, unit.published().resolve(Manifest.FILE_NAME));
        }
        return removed.plus(new Published(changed.size(), unit.unchanged(), 0, List.of()));
    }

    /** Removes the live blogs that an earlier build published and this one did not. */
    Published removeLiveBlogs(Manifest before, Set<String> published) throws IOException {
        Published removed = new Published(0, 0, 0, List.of());
        for (String path : before.paths()) {
            String slug = path.endsWith(MANIFEST_OF_LIVE_BLOG)
                    ? path.substring(0, path.length() - MANIFEST_OF_LIVE_BLOG.length())
                    : "";
            if (!slug.isEmpty() && !published.contains(slug)) {
                Path folder = output.resolve(slug);
                removed = removed.plus(removeStale(folder, Manifest.read(folder), Set.of()));
                Files.deleteIfExists(folder.resolve(Manifest.FILE_NAME));
                if (Files.isDirectory(folder)) {
                    Folders.removeEmpty(folder, output);
                }
            }
        }
        return removed;
    }

    private Published removeStale(Path folder, Manifest before, Set<String> needed) throws IOException {
        int removed = 0;
        var all = new PublishedManifests(output);
        var kept = new ArrayList<Path>();
        for (String path : before.paths()) {
            Path file = folder.resolve(path);
            boolean ours = !path.endsWith(MANIFEST_OF_LIVE_BLOG)
                    && file.normalize().startsWith(folder)
                    && Links.above(file.normalize(), output) == null;
            if (needed.contains(path)
                    || !ours
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || isTakenOver(file, folder, all)) {
                continue;
            }
            if (before.has(path, Hash.of(file))) {
                Files.delete(file);
                Folders.removeEmpty(file.getParent(), folder);
                removed++;
            } else {
                kept.add(file);
            }
        }
        return new Published(0, 0, removed, kept);
    }

    /** A live blog may have taken over a path of the archive's meanwhile. */
    private boolean isTakenOver(Path file, Path folder, PublishedManifests all) throws IOException {
        return folder.equals(output) && all.listInLiveBlog(file.normalize());
    }

    private static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
