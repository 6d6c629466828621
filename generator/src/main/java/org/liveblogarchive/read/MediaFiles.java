package org.liveblogarchive.read;

import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.media.PublishedTypes;
import org.liveblogarchive.model.Picture.Size;
import org.liveblogarchive.paths.WebAddress;

/**
 * The pictures, videos and other files that the pages of one folder show or link to.
 *
 * <p>A file may lie in the folder itself or, shared, in the content folder outside any live blog's; never elsewhere.
 * Safe for use by several threads.
 */
public final class MediaFiles {
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private final Path root;
    private final Path folder;
    private final Set<String> liveBlogs;
    private final PublishedTypes types;
    private final References references;
    private final Map<String, ResolvedLink> targets = new ConcurrentHashMap<>();
    private final SortedSet<String> used = new ConcurrentSkipListSet<>();

    /** Makes the files of the content folder itself, which are pictures of its authors and its publisher. */
    public static MediaFiles ofArchive(Path root, Set<String> liveBlogs) {
        return new MediaFiles(root, root, liveBlogs, new PublishedTypes(List.of()), new References());
    }

    /** Makes the files of {@code folder}, which is {@code root} itself or the folder of one of {@code liveBlogs}. */
    MediaFiles(Path root, Path folder, Set<String> liveBlogs, PublishedTypes types, References references) {
        this.root = root;
        this.folder = folder;
        this.liveBlogs = liveBlogs;
        this.types = types;
        this.references = references;
    }

    /** Returns the files found so far, as composed paths relative to the content folder with {@code /} between their parts. */
    public SortedSet<String> used() {
        return used;
    }

    /** Returns the file of an address that was found before. */
    public Path file(String address) {
        Path path = folder.resolve(URI.create(address).getPath()).normalize();
        try {
            return FileNames.find(root, path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** Returns the path of a file from the content folder, as diagnostics name it. */
    public String nameOf(Path file) {
        return FileNames.composed(ContentFolder.nameOf(root, file));
    }

    /** Finds a file by its path from the folder; its address is relative to the folder's pages. */
    public ResolvedLink find(String reference) {
        ResolvedLink known = targets.get(reference);
        if (known == null) {
            known = look(reference);
            targets.put(reference, known);
            references.target(References.Kind.MEDIA, reference, known);
        }
        return known;
    }

    private ResolvedLink look(String reference) {
        if (SCHEME.matcher(reference).matches()) {
            return ResolvedLink.faulty(
                    "File on another host “" + reference + "”",
                    "a file in the content folder",
                    "Copy the file to media/, so that it lasts as long as the archive.");
        }
        if (reference.isEmpty()) {
            return ResolvedLink.faulty(
                    "Missing path of a picture, a video or a sound",
                    "its path relative to the post's folder, such as media/harbour.jpg",
                    "Write the path, or remove the element.");
        }
        if (reference.startsWith("/")
                || folder.getFileSystem()
                        .getPath(reference.replace('\u0000', ' '))
                        .isAbsolute()) {
            return ResolvedLink.faulty(
                    "Absolute path of a file “" + reference + "”",
                    "a path relative to the post's folder, such as media/harbour.jpg",
                    "Write the relative path, which is the same on every machine.");
        }
        if (CONTROL.matcher(reference).find()) {
            return ResolvedLink.faulty(
                    "Control character in the file name “"
                            + CONTROL.matcher(reference).replaceAll("�") + "”",
                    "a file name with printable characters only",
                    "Rename the file.");
        }
        try {
            Path written = folder.resolve(reference).normalize();
            Path composed = folder.resolve(FileNames.composed(reference)).normalize();
            Path path = composed.startsWith(root) ? FileNames.find(root, composed) : composed;
            if (!isInReach(path)) {
                return outOfReach(reference);
            }
            return isAnother(written, path) ? ambiguous(reference) : look(reference, path);
        } catch (InvalidPathException e) {
            return missing(reference, folder);
        } catch (ImageProcessingException e) {
            return ResolvedLink.faulty(
                    "Unreadable picture “" + reference + "”",
                    "a picture in JPEG, PNG, GIF, WebP, AVIF or SVG",
                    "Export the picture again.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder.resolve(reference), e);
        }
    }

    private ResolvedLink look(String reference, Path path) throws IOException, ImageProcessingException {
        if (!Files.isRegularFile(path)) {
            return missingOrInAnotherCase(reference, path);
        }
        Path real =
                root.resolve(root.toRealPath().relativize(path.toRealPath())).normalize();
        boolean another = !real.toString().equals(path.toString()); // Windows compares paths without case
        if (another && !FileNames.isListed(root, path)) {
            return missingOrInAnotherCase(reference, path);
        }
        if (another && (!isInReach(real) || refused(reference, real) != null)) {
            return ResolvedLink.faulty(
                    "Symbolic link “" + reference + "” to a file that cannot be published, “" + path.toRealPath() + "”",
                    "a file, or a link to a file that can be published",
                    "Replace the link with a copy of the file.");
        }
        ResolvedLink refused = refused(reference, path);
        if (refused != null) {
            return refused;
        }
        String address = WebAddress.encodePath(FileNames.composed(ContentFolder.nameOf(folder, path)));
        Size size = MediaKind.of(address) == MediaKind.PICTURE ? PictureSizes.read(path) : null;
        used.add(nameOf(path));
        return new ResolvedLink(address, size, null);
    }

    /** Returns why a file of the content folder cannot be published, or null if it can. */
    private ResolvedLink refused(String reference, Path path) {
        String name = nameOf(path);
        boolean own = path.startsWith(folder) && !folder.equals(root);
        Path inFolder = own ? folder.relativize(path) : root.relativize(path);
        String first = inFolder.getName(0).toString();
        if (!ContentFolder.isVisible(root.relativize(path))) {
            return ResolvedLink.faulty(
                    "Hidden file “" + reference + "”",
                    "a file in a folder such as media/",
                    "Copy the file to media/ under another name, as hidden files are not published.");
        }
        if (PublishedTypes.isContent(name)) {
            return ResolvedLink.faulty(
                    "Link to a source file of the archive “" + reference + "”",
                    "the Markdown file of a post, or a file in a folder such as media/",
                    "Link to the page, or to a copy of another type, as source files are not published.");
        }
        if (inFolder.getNameCount() == 1) {
            return ResolvedLink.faulty(
                    "Misplaced file “" + reference
                            + (own ? "” beside the posts" : "” beside " + ContentFolder.ARCHIVE_FILE),
                    "a file in a folder such as media/",
                    "Move the file to media/, and write its path relative to the folder of this file.");
        }
        String twin = own ? null : twinOf(first);
        if (twin != null) {
            return ResolvedLink.faulty(
                    "Misplaced file “" + reference + "” in the folder “" + first
                            + "”, which differs from the folder of the live blog “" + twin + "” only in case",
                    "folder names that every file system distinguishes",
                    "Rename the folder.");
        }
        if (own ? !ReservedFolders.isFreeInLiveBlog(first) : !ReservedFolders.isFreeForMedia(inFolder)) {
            return ResolvedLink.faulty(
                    "Misplaced file “" + reference + "” in the folder “" + first
                            + "”, whose name is reserved for the archive",
                    "a file in another folder, such as media/",
                    "Move the file to another folder.");
        }
        if (!PathClaims.isPortable(name)) {
            return ResolvedLink.faulty(
                    "File name that Windows does not allow “" + reference + "”",
                    "a name that does not end in a dot or a space, and is not a device name such as con, nul or com1",
                    "Rename the file.");
        }
        if (PathClaims.isTooLong(name)) {
            return ResolvedLink.faulty(
                    "File name that is too long “" + reference + "”, with more than " + Limits.NAME_BYTES
                            + " bytes, or a path of more than " + Limits.PATH_BYTES,
                    "a shorter name, which every file system can store",
                    "Rename the file.");
        }
        if (!types.has(name)) {
            return ResolvedLink.faulty(
                    "Unpublished type of the file “" + reference + "”, which a browser or a host may run",
                    "a file that ends in one of: " + PublishedTypes.list(),
                    "Export the file as one of these types, or, if you trust it, add “" + name
                            + "” to the list “publish” in " + ContentFolder.ARCHIVE_FILE + ".");
        }
        return null;
    }

    private String twinOf(String folderName) {
        return liveBlogs.stream()
                .filter(name -> PathClaims.folded(name).equals(PathClaims.folded(folderName)))
                .findFirst()
                .orElse(null);
    }

    private boolean isInReach(Path path) {
        if (!path.startsWith(root) || path.equals(root)) {
            return false;
        }
        boolean own = path.startsWith(folder) && !folder.equals(root);
        return own
                || !liveBlogs.contains(
                        FileNames.composedName(root.relativize(path).getName(0)));
    }

    private static boolean isAnother(Path written, Path path) throws IOException {
        return !written.equals(path) && Files.exists(written) && !Files.isSameFile(written, path);
    }

    private static ResolvedLink ambiguous(String reference) {
        return ResolvedLink.faulty(
                "Ambiguous file “" + reference + "”, as two file names differ only in Unicode composition",
                "names that every file system distinguishes",
                "Remove or rename one of the two.");
    }

    private ResolvedLink missingOrInAnotherCase(String reference, Path path) throws IOException {
        Path alike = FileNames.alike(root, path);
        if (alike == null || !Files.isRegularFile(alike) || !isInReach(alike)) {
            return missing(reference, path.getParent());
        }
        String name = FileNames.composed(ContentFolder.nameOf(folder, alike));
        return ResolvedLink.faulty(
                "Wrong case in the name of the file “" + reference + "”, whose name is “" + name + "”",
                "the upper and lower case of the file name, as most hosts distinguish them",
                "Write “" + name + "”, or rename the file.");
    }

    private static ResolvedLink outOfReach(String reference) {
        return ResolvedLink.faulty(
                "Misplaced file “" + reference + "” outside this live blog's folder",
                "a file in the live blog's folder, or in a folder such as media/ beside archive.yaml",
                "Copy the file to one of these folders.");
    }

    private ResolvedLink missing(String reference, Path directory) throws UncheckedIOException {
        boolean listed = directory != null && directory.startsWith(root) && Files.isDirectory(directory);
        List<String> names = listed ? filesIn(directory) : List.of();
        String prefix = reference.substring(0, reference.lastIndexOf('/') + 1);
        String written = reference.substring(prefix.length());
        // a link that leads nowhere is listed itself
        List<String> others =
                names.stream().filter(name -> !name.equals(written)).toList();
        String nearest = NearestName.of(written, others);
        return ResolvedLink.faulty(
                "Missing file “" + reference + "”",
                "a file in the content folder",
                nearest == null
                        ? "Add the file, or fix its path, which is relative to the post's folder."
                        : "Did you mean “" + prefix + nearest + "”?");
    }

    private static List<String> filesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }
}
