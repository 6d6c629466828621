package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.paths.ArchivePaths;

/**
 * The paths of the files that builds changed since the last upload, in the order in which hosts should get them.
 *
 * <p>Each list is a file of lines, in UTF-8: paths in the output folder, with {@code /} between their parts. Lists grow from
 * build to build until somebody who has uploaded their files removes them. Paths are written before their files are
 * moved or removed, so a build that is killed leaves none out.
 */
public final class UploadLists {
    /** When a file is uploaded: before those of later turns, which may link to it. */
    public enum Turn {
        /** What no published page links to as yet. */
        NEW("1-new"),
        /** Pages and media that have changed; they may link to what is new. */
        CHANGED("2-changed"),
        /** What lists other files and has changed: indexes, feeds, data, manifests, rules for hosts. */
        INDEXES("3-indexes"),
        /** What open pages ask for again and again. */
        LIVE("4-live"),
        /** What the host should remove at last. */
        REMOVED("5-removed");

        private final String list;

        Turn(String list) {
            this.list = list;
        }

        /** Returns the name of the list. */
        public String list() {
            return list;
        }
    }

    private static final String MARK = "_lists";
    private static final String MAGIC = "Liveblog Archive: lists of files to upload, version 1, of the folder ";
    private static final String WAITING = ".new";
    private static final String PAGE = ".html";
    /** A page after what it shows; else any order is as good. */
    private static final Comparator<String> PAGES_LAST =
            Comparator.comparing((String path) -> path.endsWith(PAGE)).thenComparing(Comparator.naturalOrder());

    private final Path folder;
    private final Path output;
    private final Function<String, Turn> turns;
    /** Whether lists say what changed since the last upload; else all files are listed. */
    private final boolean known;
    /** What the host still has, and should remove. */
    private final Set<String> removed = new HashSet<>();

    private UploadLists(Path folder, Path output, Function<String, Turn> turns) throws IOException {
        this.folder = folder;
        this.output = output;
        this.turns = turns;
        this.known = folder != null && isOurs();
        if (folder != null) {
            removed.addAll(read(Turn.REMOVED));
        }
    }

    /**
     * Opens the lists of an output folder.
     *
     * @param folder the folder that they lie in, which need not exist, or null if nobody wants them
     * @param turns returns the turn of a path that is not new
     * @throws IOException if the folder holds something else, or the lists of another output folder
     */
    public static UploadLists in(Path folder, Path output, Function<String, Turn> turns) throws IOException {
        return new UploadLists(folder, output, turns);
    }

    private boolean isOurs() throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.exists(mark, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(folder)) {
                if (children.findAny().isPresent()) {
                    throw new IOException(
                            "“" + folder
                                    + "” was not written by a build. Choose another folder for uploadLists, or delete this one");
                }
                return false;
            }
        }
        String text = Files.readString(mark);
        if (!text.startsWith(mark())) {
            throw new IOException("“" + folder + "” contains the upload lists of another output folder."
                    + " Choose another folder for uploadLists");
        }
        return text.equals(mark() + fingerprint()); // else another build has changed the folder, and listed nothing
    }

    /** Returns a line that says which files the output folder has. */
    private String fingerprint() throws IOException {
        Path manifest = output.resolve(ArchivePaths.MANIFEST);
        return (Files.isRegularFile(manifest) ? Hash.of(manifest) : "no files") + "\n";
    }

    private String mark() {
        boolean oneDisk = folder.getRoot() != null && folder.getRoot().equals(output.getRoot());
        return MAGIC + (oneDisk ? folder.relativize(output) : output).toString().replace('\\', '/') + "\n";
    }

    /** Returns whether all files will be listed, as it is not known which have been uploaded. */
    public boolean areOfAll() {
        return folder != null && !known;
    }

    /** Lists files that are about to be moved into a folder of the output folder. */
    void changes(Path published, Collection<String> paths) throws IOException {
        if (!known) {
            return;
        }
        var lists = new EnumMap<Turn, Set<String>>(Turn.class);
        for (String path : paths) {
            String listed = relative(published.resolve(path));
            lists.computeIfAbsent(turn(listed), any -> new TreeSet<>(PAGES_LAST))
                    .add(listed);
        }
        append(lists);
    }

    /**
     * Returns when a file is uploaded. It is new if the host cannot have it: also as one that holds the same in another form, or
     * that was removed and is not yet removed there. What lies in the archive's own folder leads to the rest, or is a rule.
     */
    private Turn turn(String path) {
        String plain = Compression.plain(path);
        boolean isThere = Files.exists(output.resolve(plain), LinkOption.NOFOLLOW_LINKS) || removed.contains(plain);
        Turn turn = turns.apply(path);
        return isThere || turn == Turn.LIVE || !path.contains("/") ? turn : Turn.NEW;
    }

    /** Lists a file that is about to be removed from the output folder. */
    void removes(Path file) throws IOException {
        if (known) {
            removed.add(relative(file));
            append(Map.of(Turn.REMOVED, Set.of(relative(file))));
        }
    }

    private String relative(Path file) {
        return output.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void append(Map<Turn, Set<String>> lists) throws IOException {
        for (var list : lists.entrySet()) {
            Files.writeString(
                    folder.resolve(list.getKey().list()),
                    list.getValue().stream()
                            .map(path -> "\n" + line(path)) // after a line that a killed build did not end
                            .collect(Collectors.joining("", "", "\n")),
                    UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Returns the line of a path; programs that read lists take lines with these first letters for comments. */
    private static String line(String path) {
        return path.startsWith("#") || path.startsWith(";") ? "./" + path : path;
    }

    /** Brings the lists into order, once all files are published: each path stands in one of them, once. */
    void complete() throws IOException {
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        if (known) {
            compact();
        } else {
            listAll();
        }
        Files.writeString(folder.resolve(MARK), mark() + fingerprint());
    }

    /** A file that was new and has changed since is still new to the host; one that is gone need not be uploaded. */
    private void compact() throws IOException {
        var seen = new HashSet<String>();
        for (Turn turn : Turn.values()) {
            boolean present = turn != Turn.REMOVED;
            var paths = new TreeSet<>(present ? PAGES_LAST : PAGES_LAST.reversed());
            for (String line : read(turn)) {
                if (present == Files.exists(output.resolve(line), LinkOption.NOFOLLOW_LINKS) && seen.add(line)) {
                    paths.add(line);
                }
            }
            try (BufferedWriter list = Files.newBufferedWriter(waiting(turn))) {
                for (String line : paths) {
                    list.append(line).append('\n');
                }
            }
            replace(turn);
        }
    }

    private List<String> read(Turn turn) throws IOException {
        try {
            String text = new String(Files.readAllBytes(folder.resolve(turn.list())), UTF_8); // whatever is in it
            return text.lines().filter(line -> !line.isEmpty()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Lists all files of the output folder, those of its owner too, as whoever copies the folder would take them. */
    private void listAll() throws IOException {
        var lists = new EnumMap<Turn, BufferedWriter>(Turn.class);
        try {
            for (Turn turn : Turn.values()) {
                lists.put(turn, Files.newBufferedWriter(waiting(turn)));
            }
            Files.walkFileTree(output, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.endsWith(Staging.FOLDER) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = relative(file);
                    Turn turn = turns.apply(path);
                    boolean isShown =
                            turn == Turn.CHANGED && !Compression.plain(path).endsWith(PAGE);
                    lists.get(isShown ? Turn.NEW : turn).append(line(path)).append('\n');
                    return FileVisitResult.CONTINUE;
                }
            });
            for (String path : removed) {
                if (!Files.exists(output.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                    lists.get(Turn.REMOVED).append(path).append('\n');
                }
            }
        } finally {
            for (BufferedWriter list : lists.values()) {
                list.close();
            }
        }
        for (Turn turn : Turn.values()) {
            replace(turn);
        }
    }

    private Path waiting(Turn turn) {
        return folder.resolve(turn.list() + WAITING);
    }

    private void replace(Turn turn) throws IOException {
        Files.move(
                waiting(turn),
                folder.resolve(turn.list()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
