package org.liveblogarchive.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.read.EditorSchemas;
import org.liveblogarchive.scaffold.ContentTarget;
import org.liveblogarchive.scaffold.LiveBlogTarget;
import org.liveblogarchive.scaffold.StarterArchive;

/**
 * Begins content: an archive, a live blog, a post. It never overwrites a file.
 *
 * <pre>{@code
 * var content = new NewContent(Path.of("src/liveblog"));
 * content.archive(Instant.now(), ZoneId.systemDefault());
 * Path liveBlog = content.liveBlog(NewLiveBlog.titled("Election night"), Instant.now());
 * Path post = content.post(NewPost.titled("Polls close").in("election-night"), Instant.now());
 * }</pre>
 */
public final class NewContent {
    static final String SCHEMAS = "_schemas/";

    private final Path folder;

    /**
     * Begins content in a folder, which need not exist yet.
     *
     * @param contentDirectory the folder with {@code archive.yaml} and the live blogs
     */
    public NewContent(Path contentDirectory) {
        folder = contentDirectory.toAbsolutePath().normalize();
    }

    /**
     * Writes a small archive to begin with, as if its event had been on the day of {@code now}, and the schemas by which
     * editors help to write content. If there is an {@code archive.yaml} already, only missing schemas are written.
     *
     * @param now the moment that is written as its time
     * @param zone the time zone of the archive
     * @return the files that were written, by path
     * @throws IllegalArgumentException if the folder lies in an archive
     * @throws FileAlreadyExistsException if a file of the archive exists already; nothing has been written then
     * @throws IOException if a file cannot be written
     */
    public List<Path> archive(Instant now, ZoneId zone) throws IOException {
        refuseNested();
        var files = new TreeMap<String, byte[]>();
        if (!Files.exists(folder.resolve(ContentFolder.ARCHIVE_FILE))) {
            files.putAll(StarterArchive.files(now.atZone(zone).toLocalDate(), zone));
            for (String path : files.keySet()) {
                if (Files.exists(folder.resolve(path))) {
                    throw new FileAlreadyExistsException(folder.resolve(path).toString());
                }
            }
        }
        EditorSchemas.files().forEach((name, bytes) -> files.put(SCHEMAS + name, bytes));
        files.keySet().removeIf(path -> Files.exists(folder.resolve(path)));
        var written = new ArrayList<Path>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written.add(write(folder.resolve(file.getKey()), file.getValue()));
        }
        return written;
    }

    private void refuseNested() {
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            for (String file : List.of(ContentFolder.ARCHIVE_FILE, ContentFolder.LIVE_BLOG_FILE)) {
                if (Files.exists(above.resolve(file))) {
                    throw new IllegalArgumentException(
                            "contentDirectory “" + folder + "” is inside an archive, as it is below “"
                                    + above.resolve(file) + "”. Run the goal outside that archive");
                }
            }
        }
    }

    /**
     * Writes the {@code liveblog.yaml} of a new live blog, which begins {@code now}.
     *
     * @param liveBlog the live blog
     * @param now the moment that is written as its time
     * @return the file
     * @throws IllegalArgumentException if its title or slug is not valid; the message begins with that name
     * @throws ContentProblemsException if {@code archive.yaml}, with the time zone, has errors
     * @throws FileAlreadyExistsException if there is such a live blog
     * @throws IOException if the file cannot be written
     */
    public Path liveBlog(NewLiveBlog liveBlog, Instant now) throws ContentProblemsException, IOException {
        try {
            ZoneId zone = ContentTarget.of(folder).zone();
            Path file = folder.resolve(liveBlog.folder()).resolve(ContentFolder.LIVE_BLOG_FILE);
            String schema = schema(EditorSchemas.LIVE_BLOG);
            return write(file, liveBlog.text(now.atZone(zone), schema).getBytes(UTF_8));
        } catch (DiagnosticsException e) {
            throw Conversions.exception(e, folder);
        }
    }

    /**
     * Writes a post that is dated {@code now}, in the time zone of its live blog.
     *
     * @param post the post
     * @param now the moment that is written as its time
     * @return the file
     * @throws IllegalArgumentException if its title, slug, live blog or authors are not valid; the message begins with that name
     * @throws ContentProblemsException if {@code archive.yaml} or {@code liveblog.yaml}, with the time zone, has errors
     * @throws FileAlreadyExistsException if there is such a file
     * @throws IOException if the file cannot be written
     */
    public Path post(NewPost post, Instant now) throws ContentProblemsException, IOException {
        try {
            ContentTarget target = ContentTarget.of(folder);
            LiveBlogTarget liveBlog = target.liveBlog(post.liveBlog());
            target.refuseUnknownAuthors(post.authors());
            ZonedDateTime date = now.atZone(liveBlog.zone());
            liveBlog.refuseTaken(post.slug());
            Path file = liveBlog.folder().resolve(post.fileName(date));
            return write(file, post.text(date, schema(EditorSchemas.POST)).getBytes(UTF_8));
        } catch (DiagnosticsException e) {
            throw Conversions.exception(e, folder);
        }
    }

    /** Returns the path of a schema from a live blog's folder, or an empty text if the archive has no schemas. */
    private String schema(String name) {
        return Files.exists(folder.resolve(SCHEMAS + name)) ? "../" + SCHEMAS + name : "";
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
