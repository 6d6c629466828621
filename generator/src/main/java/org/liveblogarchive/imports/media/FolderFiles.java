package org.liveblogarchive.imports.media;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.read.LinkResolver;

/**
 * The files of a folder: by the path that a page writes, by the end of an address, or else by its last part, as browsers and people save
 * files under it, or by that without its ending. No link leads out of the folder.
 */
public final class FolderFiles implements SavedFiles {
    private static final Set<FileVisitOption> NO_LINKS = Set.of();

    private final Path root;
    private final Map<String, Path> byName = new HashMap<>();
    /** The files of a folder of media by their paths in it; none of the folder that a page lies in, which has other files too. */
    private final Map<String, Path> byPath = new HashMap<>();

    private FolderFiles(Path root) {
        this.root = root;
    }

    /** Lists a folder, which may be missing. */
    public static FolderFiles in(Path folder) throws IOException {
        var files = new FolderFiles(folder.toAbsolutePath().normalize());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found =
                    Files.walk(folder, Limits.IMPORT_FOLDER_LEVELS, NO_LINKS.toArray(FileVisitOption[]::new))) {
                Iterator<Path> each = found.sorted().iterator();
                while (each.hasNext()) {
                    files.add(each.next());
                }
            }
        }
        return files;
    }

    /** Lists the folder that browsers save beside a page, such as {@code page_files}, and finds others by their paths. */
    public static FolderFiles beside(Path page) throws IOException {
        Path folder = page.toAbsolutePath().normalize().getParent();
        String stem = withoutEnding(page.getFileName().toString());
        var files = new FolderFiles(folder);
        for (String name : List.of(stem + "_files", stem + ".files", stem + "-files", stem)) {
            files.byName.putAll(in(folder.resolve(name)).byName);
        }
        return files;
    }

    private void add(Path file) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            String name = file.getFileName().toString();
            byPath.put(
                    root.relativize(file.toAbsolutePath().normalize())
                            .toString()
                            .replace('\\', '/'),
                    file);
            byName.putIfAbsent(name, file);
            byName.putIfAbsent(withoutEnding(name), file);
        }
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    @Override
    public SavedFile find(String address) {
        Path file = path(address);
        return file == null ? null : () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Path path(String address) {
        String path = address.replaceFirst("[?#].*", "");
        boolean absolute = address.matches("(?i)(?:[a-z][a-z0-9+.-]*:|/).*");
        Path written = absolute ? null : within(root, LinkResolver.decode(path));
        if (written != null) {
            return written;
        }
        Path deepest = absolute ? byEnd(path.replaceFirst("^[a-zA-Z][\\w+.-]*:(?://[^/]*)?", "")) : null;
        if (deepest != null) {
            return deepest;
        }
        String name = LinkResolver.decode(path.substring(path.lastIndexOf('/') + 1));
        return name.isEmpty() ? null : byName.get(name);
    }

    /** Returns the file whose path is the longest end of an address: many folders may have files of one name. */
    private Path byEnd(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path file = byPath.get(LinkResolver.decode(path.substring(slash + 1)));
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** Returns the file at a path in a folder, or null: also if the path or a link leads out of the folder. */
    public static Path within(Path folder, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && FileNames.isWithin(folder, file)
                    ? file
                    : null;
        } catch (InvalidPathException | IOException e) {
            return null; // an address that is no path here is that of no file here
        }
    }
}
