package org.liveblogarchive.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Body;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.theme.Theme;

/** Draws the preview pictures of a live blog, and reports what cannot be drawn. */
final class Drawing {
    private static final String FONT = "fonts/preview.ttf";

    private final LiveBlogContext context;
    private final GlyphFont letters;
    private final PreviewPainter painter;
    private final Map<Path, String> hashes = new HashMap<>();

    private Drawing(LiveBlogContext context) {
        this.context = context;
        Theme theme = context.scope().theme();
        this.letters = theme.derived(GlyphFont.class, Drawing::font);
        this.painter = new PreviewPainter(letters, PreviewColours.of(theme.settings()));
    }

    static Drawing of(LiveBlogContext context) {
        return context.shared(Drawing.class, Drawing::new);
    }

    private static GlyphFont font(Theme theme) {
        try {
            return new GlyphFont(theme.file(FONT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the preview of a post, with a picture or null. */
    MadeFile ofPost(Post post, Picture picture) throws IOException {
        Preview preview = preview(post.title(), context.liveBlog().languageOf(post), picture);
        checkHeadline(preview, post.body().source(), post.body().start());
        return file(preview);
    }

    /** Draws the preview of the live blog. */
    MadeFile ofLiveBlog() throws IOException {
        LiveBlog liveBlog = context.liveBlog();
        SourceText source = context.read().source();
        Preview preview = preview(liveBlog.title(), liveBlog.language(), liveBlog.leadPicture());
        checkHeadline(preview, () -> source, source.text().length());
        String status = painter.missing(preview.status(), preview.language());
        if (!status.isEmpty()) {
            warn(status, "the status “" + preview.status() + "”", source.file(), place("language", "", source));
        }
        String archive = painter.missing(preview.archive(), preview.language());
        if (!archive.isEmpty()) {
            warn(archive, "the title of the archive", ContentFolder.ARCHIVE_FILE, Position.START);
        }
        return file(preview);
    }

    private Preview preview(String headline, Locale language, Picture picture) throws IOException {
        boolean live = context.liveBlog().status() == Status.LIVE;
        return new Preview(
                Emoji.drawable(headline, letters),
                Emoji.drawable(context.messages().text(live ? "statusLive" : "statusEnded"), letters),
                live,
                Emoji.drawable(context.archive().title(), letters),
                language,
                picture == null ? null : context.read().media().file(picture.source()));
    }

    private MadeFile file(Preview preview) throws IOException {
        String model = preview.withoutPicture() + "\n" + (preview.picture() == null ? "" : hash(preview.picture()));
        return context.maker().file(model, () -> paint(preview));
    }

    private MadeFile paint(Preview preview) throws IOException {
        try {
            return new MadeFile(painter.paint(preview, painter.cover(preview.picture())), Set.of(), true);
        } catch (UndrawableException e) {
            context.diagnostics()
                    .warning(
                            context.read().media().nameOf(preview.picture()),
                            Position.START,
                            "Picture that the preview picture cannot contain: “" + e.getMessage() + "”",
                            "an RGB picture in JPEG, PNG, GIF, WebP or SVG that is within the size limits",
                            "Export the picture again, or in a smaller size. Until then, the preview leaves it out.");
            return new MadeFile(painter.paint(preview, null), Set.of(), false);
        }
    }

    private String hash(Path file) throws IOException {
        String known = hashes.get(file);
        if (known == null) {
            known = context.scope().cache().hash(file);
            hashes.put(file, known);
        }
        return known;
    }

    private void checkHeadline(Preview preview, Body.Source source, int end) throws IOException {
        String letter = painter.missing(preview.headline(), preview.language());
        if (!letter.isEmpty()) {
            SourceText text = source.text();
            var head = new SourceText(text.file(), text.text().substring(0, end), text.hash());
            warn(letter, "the headline", text.file(), place("title", letter, head));
        }
    }

    /** Returns where a letter stands in the value of a key; where the key stands if it is written in another way. */
    private static Position place(String key, String letter, SourceText source) {
        String lines = "\n" + source.text();
        int line = Math.max(0, lines.indexOf("\n" + key + ":"));
        return source.at(Math.max(line, source.text().indexOf(letter, line)));
    }

    private void warn(String letter, String where, String file, Position position) {
        context.diagnostics()
                .warning(
                        file,
                        position,
                        "Letter in " + where + " that the font of the preview pictures lacks “" + letter + "”",
                        "a TrueType font with this letter, as fonts/preview.ttf in the theme folder",
                        "Add such a font, or write “previews: none” in archive.yaml. Until then, previews leave"
                                + " out the line.");
    }
}
