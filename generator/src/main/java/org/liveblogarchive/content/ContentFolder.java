package org.liveblogarchive.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A content folder on disk: {@code archive.yaml}, {@code authors.yaml} and a folder for each live blog.
 *
 * @param root the folder
 */
public record ContentFolder(Path root) {
    public static final String ARCHIVE_FILE = "archive.yaml";
    public static final String AUTHORS_FILE = "authors.yaml";
    public static final String LIVE_BLOG_FILE = "liveblog.yaml";
    private static final String POST_ENDING = ".md";
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mkdn?|mdx)");
    /** Files about a folder of files, which are no content. */
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(?:readme|licen[cs]e|changelog|contributing|notice|authors|security)(?:\\..*)?");
    /** Names that are meant for one of ours. */
    private static final Pattern SETTINGS = Pattern.compile("(?i)(?:archive|authors|liveblog)\\.ya?ml");

    /**
     * The folder of one live blog.
     *
     * @param path the folder
     * @param name its name in composed form, which is the live blog's slug
     * @param postCount how many Markdown files lie directly in it
     */
    public record LiveBlogFolder(Path path, String name, int postCount) {
        /** Returns a file of the live blog by its path from the folder, which may be composed where that on disk is not. */
        public Path file(String inFolder) throws IOException {
            return FileNames.find(path, path.resolve(inFolder));
        }
    }

    /**
     * The files of a live blog that are read whatever its posts show.
     *
     * @param posts the Markdown files directly in its folder, by name
     * @param stamps the stamps of the posts and of {@code liveblog.yaml}, by name
     */
    public record LiveBlogFiles(List<Path> posts, SortedMap<String, FileStamp> stamps) {
        public LiveBlogFiles {
            posts = List.copyOf(posts);
            stamps = Collections.unmodifiableSortedMap(stamps);
        }
    }

    /** Returns a path as diagnostics name it: relative to the root, with {@code /} between its parts. */
    public static String nameOf(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** Returns a file by its path from the root, which may be composed where that on disk is not. */
    public Path file(String name) throws IOException {
        return FileNames.find(root, root.resolve(name));
    }

    /** Returns whether a file is written in Markdown, as posts are. */
    public static boolean isPost(Path path) {
        return path.getFileName() != null // as that of a file system's root is
                && isPost(path.getFileName().toString());
    }

    private static boolean isPost(String name) {
        return name.endsWith(POST_ENDING);
    }

    /**
     * Lists the live blogs by folder name, and reports folders with posts that no live blog would show.
     *
     * <p>A folder is a live blog's if it has a {@code liveblog.yaml}. Files and folders whose names start with a dot or
     * an underscore are left alone.
     */
    public List<LiveBlogFolder> liveBlogs(Diagnostics diagnostics) throws IOException {
        var folders = new ArrayList<LiveBlogFolder>();
        for (Path path : visibleChildren(root)) {
            if (!ContentEntry.isInContent(root, path, diagnostics)) {
                continue; // reported
            }
            if (Files.isDirectory(path)) {
                addLiveBlog(path, folders, diagnostics);
            } else {
                warnOfUnread(path, Set.of(ARCHIVE_FILE, AUTHORS_FILE), diagnostics);
            }
        }
        return folders;
    }

    private void addLiveBlog(Path path, List<LiveBlogFolder> folders, Diagnostics diagnostics) throws IOException {
        int posts = countPosts(path);
        Path file = path.resolve(LIVE_BLOG_FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (ContentEntry.isFile(root, file, diagnostics)) {
                add(new LiveBlogFolder(path, FileNames.composedName(path), posts), folders, diagnostics);
            }
        } else if (posts > 0) {
            diagnostics.error(
                    nameOf(root, path.resolve(LIVE_BLOG_FILE)),
                    Position.START,
                    "No " + LIVE_BLOG_FILE + " in a folder with Markdown files",
                    "a " + LIVE_BLOG_FILE + " in each live blog's folder",
                    "Add the file with at least a line “title: …”, or begin the folder's name with “_” to leave it out.");
        }
    }

    private void add(LiveBlogFolder folder, List<LiveBlogFolder> folders, Diagnostics diagnostics) {
        if (folders.stream().noneMatch(other -> other.name().equals(folder.name()))) {
            folders.add(folder);
        } else {
            diagnostics.error(
                    nameOf(root, folder.path().resolve(LIVE_BLOG_FILE)),
                    Position.START,
                    "Second folder “" + folder.name()
                            + "”, whose name differs from that of the first only in Unicode composition",
                    "names that every file system distinguishes",
                    "Move its posts to the other folder, or rename this folder.");
        }
    }

    private static int countPosts(Path folder) throws IOException {
        int posts = 0;
        for (String name : names(folder)) {
            posts += isPost(name) && isVisible(name) ? 1 : 0;
        }
        return posts;
    }

    /** Lists the files of a live blog, and warns of posts in folders below its own, which are not read. */
    public LiveBlogFiles files(LiveBlogFolder folder, Diagnostics diagnostics) throws IOException {
        var posts = new ArrayList<Path>(folder.postCount());
        var stamps = new TreeMap<String, FileStamp>();
        for (String name : visibleNames(folder.path())) {
            Path child = folder.path().resolve(name);
            boolean post = isPost(name);
            if (post || name.equals(LIVE_BLOG_FILE)) {
                FileStamp stamp = ContentEntry.stamp(root, child, diagnostics);
                if (stamp != null) {
                    stamps.put(name, stamp);
                    if (post) {
                        posts.add(child);
                    }
                }
            } else if (Files.isDirectory(child)) {
                warnOfNestedPosts(child, diagnostics);
            } else {
                warnOfUnread(child, Set.of(), diagnostics);
            }
        }
        return new LiveBlogFiles(posts, stamps);
    }

    /** Warns of a file that is probably meant as content, and that no build reads. */
    private void warnOfUnread(Path file, Set<String> read, Diagnostics diagnostics) {
        String name = file.getFileName().toString();
        boolean inRoot = root.equals(file.getParent());
        if (read.contains(name)
                || (inRoot
                        && ABOUT.matcher(name).matches()
                        && !SETTINGS.matcher(name).matches())) {
            return;
        }
        if (MARKDOWN.matcher(name).matches()) {
            diagnostics.warning(
                    nameOf(root, file),
                    Position.START,
                    inRoot
                            ? "Markdown file beside " + ARCHIVE_FILE + ", which is not read"
                            : "Markdown file that does not end in " + POST_ENDING + ", which is not read",
                    "posts in a live blog's folder, whose names end in " + POST_ENDING,
                    (inRoot ? "Move the file into a live blog's folder" : "Rename the file")
                            + ", or begin its name with “_”.");
        } else if (SETTINGS.matcher(name).matches()) {
            diagnostics.warning(
                    nameOf(root, file),
                    Position.START,
                    "Settings file that is not read here",
                    ARCHIVE_FILE + " and " + AUTHORS_FILE + " in the content folder, and " + LIVE_BLOG_FILE
                            + " in each live blog's folder",
                    "Rename or move the file, or begin its name with “_”.");
        }
    }

    private void warnOfNestedPosts(Path folder, Diagnostics diagnostics) throws IOException {
        for (Path nested : visibleChildren(folder)) {
            if (isPost(nested)) {
                diagnostics.warning(
                        nameOf(root, nested),
                        Position.START,
                        "Markdown file in a subfolder of a live blog, which is not read",
                        "posts in the live blog's folder itself",
                        "Move the file up, or begin its name with “_”.");
            }
        }
    }

    private static List<Path> visibleChildren(Path folder) throws IOException {
        return visibleNames(folder).stream().map(folder::resolve).toList();
    }

    private static List<String> visibleNames(Path folder) throws IOException {
        return names(folder).stream()
                .filter(ContentFolder::isVisible)
                .sorted() // as texts, in the same order on every system
                .toList();
    }

    /** Returns the names in a folder. Where possible no paths are made, which would take three times as long. */
    static List<String> names(Path folder) throws IOException {
        String[] names = folder.getFileSystem().equals(FileSystems.getDefault())
                ? folder.toFile().list()
                : null;
        if (names != null) {
            return List.of(names);
        }
        var others = new ArrayList<String>(); // in another file system, or with the reason why it cannot be listed
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> others.add(child.getFileName().toString()));
        }
        return others;
    }

    /** Returns whether no part of a path below the root begins with a dot or an underscore. */
    public static boolean isVisible(Path path) {
        for (Path part : path) {
            if (!isVisible(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(String name) {
        return !name.startsWith(".") && !name.startsWith("_");
    }
}
