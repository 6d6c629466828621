package org.liveblogarchive.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.Archive.PictureMetadata;

/**
 * Cleans video in MP4 and QuickTime, sound in M4A, and pictures in AVIF, which are made of boxes (ISO/IEC 14496-12).
 *
 * <p>Boxes refer to bytes of the file by their places, so none moves: those that go become empty ones of the same size.
 */
final class BoxCleaner implements FormatCleaner {
    private static final Set<String> FIRST = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "styp", "pnot");
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "traf");
    /** Boxes of files, films and fragments that players know; cameras put ones of their own beside them. */
    private static final Set<String> PLAYED = Set.of(
            "ftyp styp pdin mdat wide sidx ssix mfra emsg prft mvhd iods mvex pssh ctab clip rmra prfl cmov mfhd meco"
                    .split(" "));

    private static final Set<String> EMPTY = Set.of("free", "skip");
    /** What the user data of a film or a track may hold: words that players show, chapters, loudness, kinds of tracks. */
    private static final Set<String> USER_DATA = Set.of(
            "name",
            "titl",
            "auth",
            "perf",
            "cprt",
            "gnre",
            "albm",
            "chpl",
            "kind",
            "ludt",
            "tsel",
            "strk",
            "tagc",
            "hnti",
            "hinf",
            "WLOC",
            "LOOP",
            "SelO",
            "AllF",
            "\u00A9nam",
            "\u00A9ART",
            "\u00A9alb",
            "\u00A9cpy",
            "\u00A9day",
            "\u00A9gen",
            "\u00A9wrt",
            "\u00A9dir",
            "\u00A9prd",
            "\u00A9prf",
            "\u00A9src");
    /** The same of the lists of iTunes. */
    private static final Set<String> ITEMS = Set.of(
            "\u00A9nam",
            "\u00A9ART",
            "\u00A9alb",
            "\u00A9day",
            "\u00A9gen",
            "\u00A9wrt",
            "\u00A9grp",
            "\u00A9too",
            "\u00A9lyr",
            "aART",
            "cprt",
            "gnre",
            "trkn",
            "disk",
            "tmpo",
            "cpil",
            "pgap",
            "covr",
            "stik",
            "rtng",
            "hdvd",
            "tvsh",
            "tvsn",
            "tves",
            "tvnn",
            "pcst",
            "sonm",
            "soar",
            "soal",
            "shwm");

    private static final String COVER = "covr";
    private static final int DATA_HEAD = 8;
    /** The same of lists with names for their items. */
    private static final Pattern NAMES =
            Pattern.compile("(?:com\\.apple\\.quicktime\\.)?(?:title|displayname|artist|author"
                    + "|album|copyright|publisher|producer|director|performer|year|genre|encoder)");

    private static final int UUID = 16;
    /** Says that a video is a sphere around its viewer (Spherical Video V1). */
    private static final String SPHERE = "\u00FF\u00CC\u0082c\u00F8UJ\u0093\u0088\u0014Xz\u0002R\u001F\u00DD";

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.size() >= 8 && FIRST.contains(in.text(4, 8));
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        List<Box> boxes = Box.in(in, 0, in.size());
        BoxFragments fragments = BoxFragments.of(in, boxes, edits);
        for (Box box : boxes) {
            if (box.type().equals("moof")) {
                for (Box part : fragments.withoutTelemetry(box)) {
                    clean(in, part, edits, keep, 2);
                }
            } else {
                clean(in, box, edits, keep, 1);
            }
        }
    }

    private static void clean(MediaInput in, Box box, MediaEdits edits, PictureMetadata keep, int level)
            throws IOException {
        if (level > Limits.MEDIA_LEVELS) {
            throw new DamagedMediaException("a box nested too deeply", box.at());
        }
        if (box.type().equals("trak") && BoxSamples.isTelemetry(in, box)) {
            BoxSamples.zero(in, box, edits);
            box.free(edits);
        } else if (CONTAINERS.contains(box.type())) {
            for (Box child : box.children(in)) {
                clean(in, child, edits, keep, level + 1);
            }
        } else if (box.type().equals("udta")) {
            userData(in, box, edits, keep);
        } else if (box.type().equals("meta")) {
            metadata(in, box, edits, keep);
        } else if (box.type().equals("uuid")) {
            boolean sphere = box.from() + UUID <= box.end() && in.has(box.from(), SPHERE);
            if (!sphere) {
                box.free(edits);
            }
        } else if (EMPTY.contains(box.type())) {
            edits.zero(box.from(), box.end());
        } else if (level <= 2 && !PLAYED.contains(box.type())) {
            box.free(edits);
        }
    }

    private static void userData(MediaInput in, Box box, MediaEdits edits, PictureMetadata keep) throws IOException {
        for (Box child : box.children(in)) {
            if (child.type().equals("meta")) {
                metadata(in, child, edits, keep);
            } else if (!USER_DATA.contains(child.type())) {
                child.free(edits);
            }
        }
    }

    private static void metadata(MediaInput in, Box box, MediaEdits edits, PictureMetadata keep) throws IOException {
        boolean quickTime = in.has(box.from() + 4, "hdlr"); // where the box has no version
        List<Box> children = Box.in(in, box.from() + (quickTime ? 0 : 4), box.end());
        String handler = "";
        List<String> names = List.of();
        for (Box child : children) {
            if (child.type().equals("hdlr")) {
                handler = in.text(child.from() + 8, child.from() + 12);
            } else if (child.type().equals("keys")) {
                names = names(in, child);
            }
        }
        if (handler.equals("pict")) {
            BoxItems.clean(in, children, edits, keep);
            return;
        }
        for (Box child : children) {
            switch (child.type()) {
                case "hdlr", "keys" -> {}
                case "ilst" -> list(in, child, handler.equals("mdta") ? names : null, edits, keep);
                default -> child.free(edits);
            }
        }
    }

    private static List<String> names(MediaInput in, Box keys) throws IOException {
        var names = new ArrayList<String>();
        for (Box key : Box.in(in, keys.from() + 8, keys.end())) {
            names.add(in.text(key.from(), key.end()));
        }
        return names;
    }

    /** Cleans a list; its items have names of their own, or else numbers of names from 1. */
    private static void list(MediaInput in, Box list, List<String> names, MediaEdits edits, PictureMetadata keep)
            throws IOException {
        for (Box item : list.children(in)) {
            boolean stays;
            if (names == null) {
                stays = ITEMS.contains(item.type());
            } else {
                long number = in.u32(item.at() + 4);
                stays = number >= 1
                        && number <= names.size()
                        && NAMES.matcher(names.get((int) number - 1)).matches();
            }
            if (!stays) {
                item.free(edits);
            } else if (item.type().equals(COVER)) {
                covers(in, item, edits, keep);
            }
        }
    }

    private static void covers(MediaInput in, Box item, MediaEdits edits, PictureMetadata keep) throws IOException {
        for (Box data : item.children(in)) {
            long from = data.from() + DATA_HEAD;
            if (data.type().equals("data") && from < data.end()) {
                byte[] picture = in.bytes(from, data.end());
                Covers.clean(picture, 0, picture.length, keep);
                edits.replace(from, data.end(), picture);
            }
        }
    }
}
