package org.liveblogarchive.read;

import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Move;

/** Notes what is wrong with old addresses, those of one live blog and those of all. */
public final class MoveFault {
    private static final String WHY = ": " + PathClaims.WHY;

    private MoveFault() {}

    /** Notes that a page has an old address now. */
    public static void isPage(Move move, Problems problems) {
        note(move, "which is the address of a page now", problems);
    }

    /** Notes that another page has claimed an old address first. */
    public static void isTaken(Move move, Move first, Problems problems) {
        note(move, "which " + first.file() + " names too", problems);
    }

    /** Reports that an old address is in the way of a file of the archive, or that one is in its way. */
    public static void isInTheWay(Move move, String file, Problems problems) {
        if (file.equals(move.from())) {
            isPage(move, problems);
        } else {
            note(move, "which is in the way of the file “" + file + "”" + WHY, problems);
        }
    }

    /** Reports that two old addresses are in the way of each other. */
    public static void isInTheWay(Move move, Move first, Problems problems) {
        note(
                move,
                "which is in the way of “" + first.from() + "” of " + first.file() + ":"
                        + first.position().line() + WHY,
                problems);
    }

    private static void note(Move move, String why, Problems problems) {
        problems.error(
                move.file(),
                move.position(),
                "the old address “" + move.from() + "”, " + why,
                "an address that no page of the archive has, each once",
                "Remove the old address, or give the page that has it another slug.");
    }
}
