package org.liveblogarchive.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.theme.Theme;

/** Draws the preview pictures of a live blog, and reports what cannot be drawn. */
final class Drawing {
    private static final String FONT = "fonts/preview.ttf";

    private final LiveBlogContext context;
    private final PreviewPainter painter;
    private final Map<Path, String> hashes = new HashMap<>();

    private Drawing(LiveBlogContext context) {
        this.context = context;
        Theme theme = context.scope().theme();
        this.painter =
                new PreviewPainter(theme.derived(GlyphFont.class, Drawing::font), PreviewColours.of(theme.settings()));
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

    /** Draws a headline in its language, below a picture or alone. */
    MadeFile draw(String headline, Locale language, Picture picture) throws IOException {
        Status status = context.liveBlog().status();
        boolean live = status == Status.LIVE;
        Path file = picture == null ? null : context.read().media().file(picture.source());
        var preview = new Preview(
                headline,
                context.messages().text(live ? "statusLive" : "statusEnded"),
                live,
                context.archive().title(),
                language,
                file);
        checkGlyphs(preview);
        String model = preview.withoutPicture() + "\n" + (file == null ? "" : hash(file));
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
                            "Picture that cannot be drawn into a preview picture: “" + e.getMessage() + "”",
                            "an RGB picture in JPEG, PNG, GIF, WebP or SVG within the limits of size",
                            "Export the picture again, or smaller; until then the preview is without it.");
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

    private void checkGlyphs(Preview preview) {
        if (!painter.canWrite(preview)) {
            context.diagnostics()
                    .warning(
                            context.read().source().file(),
                            Position.START,
                            "Letters in headlines that the font of the preview pictures lacks",
                            "a TrueType font with these letters as fonts/preview.ttf in the theme folder",
                            "Add such a font, or write “previews: none” in archive.yaml; until then previews leave"
                                    + " them out.");
        }
    }
}
