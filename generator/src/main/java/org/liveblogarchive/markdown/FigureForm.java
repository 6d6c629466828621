package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * The form of a figure: a picture alone in a paragraph.
 *
 * <pre>{@code
 * ![Two leaders shake hands](media/handshake.jpg "The first handshake"){credit="A. Photographer"}
 * }</pre>
 *
 * <p>The picture's title is the caption, its attribute {@code credit} the credit. A video or audio file may stand in
 * the picture's place.
 */
final class FigureForm {
    private FigureForm() {}

    /** Writes the paragraph as a figure; returns false, having written nothing, if it is none. */
    static boolean write(Paragraph paragraph, Rendering to) {
        List<Node> pictures = Pictures.alone(paragraph, to);
        if (pictures.size() != 1) {
            return false;
        }
        Pictures.writeFigure(pictures.get(0), to);
        return true;
    }
}
