package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * The form of a gallery: two or more pictures in consecutive lines, each written as a figure is.
 *
 * <pre>{@code
 * ![The hall](media/hall.jpg "The hall at dawn"){credit="A. Photographer"}
 * ![The stage](media/stage.jpg "The stage is built"){credit="A. Photographer"}
 * }</pre>
 */
final class GalleryForm {
    private GalleryForm() {}

    /** Writes the paragraph as a gallery; returns false, having written nothing, if it is none. */
    static boolean write(Paragraph paragraph, Rendering to) {
        List<Node> pictures = Pictures.alone(paragraph, to);
        if (pictures.size() < 2) {
            return false;
        }
        to.html().line().raw("<div class=\"gallery\">\n");
        pictures.forEach(picture -> Pictures.writeFigure(picture, to));
        to.html().raw("</div>\n");
        return true;
    }
}
