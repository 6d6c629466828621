package org.liveblogarchive.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of one font as outlines, which look the same on every machine. Safe for use by several threads. */
public final class GlyphFont {
    private record Letter(Path2D outline, double width) {}

    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final double unit;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    /** Makes the letters of a font file, TrueType. */
    public GlyphFont(byte[] font) throws IOException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(font));
        this.codes = this.font.getUnicodeCmapLookup();
        this.unit = 1.0 / this.font.getUnitsPerEm();
    }

    /** Returns whether the font has all letters of a text. */
    boolean has(String text) {
        return text.codePoints()
                .allMatch(code -> Character.isWhitespace(code) || isSilent(code) || codes.getGlyphId(code) > 0);
    }

    /** Returns whether a character has no shape, as marks for line breaks and directions, and selectors of variants. */
    private static boolean isSilent(int code) {
        return Character.getType(code) == Character.FORMAT
                || (code >= 0xFE00 && code <= 0xFE0F)
                || (code >= 0xE0100 && code <= 0xE01EF);
    }

    /** Returns the width of a text, in the order in which it is shown. */
    double width(String text, double size) {
        return size
                * text.codePoints()
                        .filter(code -> !isSilent(code))
                        .mapToDouble(code -> letter(code).width())
                        .sum();
    }

    /** Returns the outline of a text, in the order in which it is shown, that begins at a point of its base line. */
    Path2D outline(String text, double size, double x, double y) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int code : text.codePoints().filter(code -> !isSilent(code)).toArray()) {
            Letter letter = letter(code);
            var place = new AffineTransform(size, 0, 0, -size, at, y);
            outline.append(letter.outline().getPathIterator(place), false);
            at += size * letter.width();
        }
        return outline;
    }

    private Letter letter(int code) {
        Letter known = letters.get(code);
        if (known == null) {
            known = read(code);
            letters.put(code, known);
        }
        return known;
    }

    private synchronized Letter read(int code) {
        try {
            int known = codes.getGlyphId(code);
            int glyph = known == 0 && Character.isWhitespace(code) ? codes.getGlyphId(' ') : known;
            GlyphData data = font.getGlyph().getGlyph(glyph);
            var outline = new Path2D.Double();
            if (data != null) {
                outline.append(data.getPath().getPathIterator(AffineTransform.getScaleInstance(unit, unit)), false);
            }
            return new Letter(outline, font.getAdvanceWidth(glyph) * unit);
        } catch (IOException e) {
            throw new UncheckedIOException("the font of preview pictures cannot be read", e);
        }
    }
}
