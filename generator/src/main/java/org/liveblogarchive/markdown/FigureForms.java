package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * The forms of a figure and of a gallery: a picture alone in a paragraph, and several in consecutive lines.
 *
 * <pre>{@code
 * ![Two leaders shake hands](media/handshake.jpg "The first handshake"){credit="A. Photographer"}
 *
 * ![The hall](media/hall.jpg "The hall at dawn"){credit="A. Photographer"}
 * ![The stage](media/stage.jpg "The stage is built"){credit="A. Photographer"}
 * }</pre>
 *
 * <p>The picture's title is the caption, its attribute {@code credit} the credit. A video or audio file may stand in
 * the picture's place.
 */
final class FigureForms {
    private FigureForms() {}

    /** Writes the paragraph as a figure or a gallery; returns false, having written nothing, if it is neither. */
    static boolean write(Paragraph paragraph, Rendering to) {
        List<Node> pictures = Pictures.alone(paragraph, to);
        if (pictures.isEmpty()) {
            return false;
        }
        if (pictures.size() == 1) {
            Pictures.writeFigure(pictures.get(0), to);
            return true;
        }
        to.html().line().raw("<div class=\"gallery\">\n");
        pictures.forEach(picture -> Pictures.writeFigure(picture, to));
        to.html().raw("</div>\n");
        return true;
    }
}
