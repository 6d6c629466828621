package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOException;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Previews;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.LiveBlogIndex;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.preview.Preview;
import org.liveblogarchive.preview.PreviewPainter;
import org.liveblogarchive.read.ReadLiveBlog;

/**
 * The pictures that other sites show of the pages of a live blog: one of each post, and one of the live blog.
 *
 * <p>They are of use only to an archive that knows its address on the web, and are made only for such.
 */
final class PreviewPictures {
    private static final String ENDING = ".png";
    private static final String OF_THE_LIVE_BLOG = "index" + ENDING;

    private final Archive archive;
    private final ReadLiveBlog read;
    private final Views views;
    private final PreviewPainter painter;
    private final EarlierPages earlier;
    private final PageSink sink;
    private final Map<Path, String> hashes = new HashMap<>();

    PreviewPictures(
            Archive archive,
            ReadLiveBlog read,
            Views views,
            PreviewPainter painter,
            EarlierPages earlier,
            PageSink sink) {
        this.archive = archive;
        this.read = read;
        this.views = views;
        this.painter = painter;
        this.earlier = earlier;
        this.sink = sink;
    }

    /** Returns the file name of the picture that stands for a page, or empty if there is none. */
    static String of(PlannedPage page, Archive archive) {
        if (!isWanted(archive)) {
            return "";
        }
        return page instanceof PostPage ? ofPost(page.fileName(), archive) : OF_THE_LIVE_BLOG;
    }

    /** Returns the file name of the picture that stands for a post, by the file name of its page. */
    private static String ofPost(String fileName, Archive archive) {
        return archive.previews() == Previews.POSTS
                ? fileName.substring(0, fileName.length() - ".html".length()) + ENDING
                : OF_THE_LIVE_BLOG;
    }

    /** Tells whether an archive has preview pictures. */
    static boolean isWanted(Archive archive) {
        return archive.baseUrl() != null && archive.previews() != Previews.NONE;
    }

    /** Makes the picture that is a page's own, unless an earlier build made it from the same. */
    void make(PlannedPage page, String key, Map<String, MadePage> made, Problems problems) throws IOException {
        String fileName = of(page, archive);
        boolean own = page instanceof LiveBlogIndex || (page instanceof PostPage && !fileName.equals(OF_THE_LIVE_BLOG));
        if (!own) {
            return;
        }
        Preview preview = preview(page);
        noteLetters(preview, problems);
        String picture = preview.picture() == null ? "" : hash(preview.picture());
        String inputs = ShortHash.of(key + "\n" + preview.withoutPicture() + "\n" + picture);
        MadePage kept = earlier.keepIfSame(fileName, () -> inputs);
        if (kept == null) {
            make(preview, fileName, inputs, made, problems);
        } else {
            made.put(fileName, kept);
        }
    }

    private void make(Preview preview, String fileName, String inputs, Map<String, MadePage> made, Problems problems)
            throws IOException {
        try {
            sink.accept(fileName, painter.paint(preview));
            made.put(fileName, new MadePage(inputs, Set.of()));
        } catch (IIOException e) {
            // It is not noted as made, so that each build that looks at the live blog tells it again.
            problems.warning(
                    read.source().file(),
                    Position.START,
                    "the picture “" + preview.picture().getFileName()
                            + "”, which cannot be drawn into a preview picture: " + e.getMessage(),
                    "an RGB picture in JPEG, PNG, GIF, WebP or SVG",
                    "Export the picture again; until then the preview is without it.");
            sink.accept(fileName, painter.paint(preview.withoutPicture()));
        }
    }

    private Preview preview(PlannedPage page) {
        LiveBlog liveBlog = read.liveBlog();
        boolean live = liveBlog.status() == Status.LIVE;
        String status = views.status(liveBlog.status());
        Picture lead = liveBlog.leadPicture();
        if (page instanceof PostPage single) {
            Post post = liveBlog.posts().get(single.post());
            Picture own = post.picture() == null ? lead : post.picture();
            return new Preview(post.title(), status, live, archive.title(), liveBlog.languageOf(post), file(own));
        }
        return new Preview(liveBlog.title(), status, live, archive.title(), liveBlog.language(), file(lead));
    }

    private Path file(Picture picture) {
        return picture == null ? null : read.media().file(picture.source());
    }

    private String hash(Path file) throws IOException {
        String known = hashes.get(file);
        if (known == null) {
            known = earlier.hash(file);
            hashes.put(file, known);
        }
        return known;
    }

    private void noteLetters(Preview preview, Problems problems) {
        if (!painter.canWrite(preview)) {
            problems.warning(
                    read.source().file(),
                    Position.START,
                    "headlines with letters that the font of the preview pictures lacks",
                    "a TrueType font with these letters as fonts/preview.ttf in the theme folder",
                    "Add such a font, or write “previews: none” in archive.yaml; until then previews leave them out.");
        }
    }
}
