package org.liveblogarchive.read;

import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.model.Redirect;

/** Notes what is wrong with old addresses, those of one live blog and those of all. */
public final class RedirectErrors {
    private static final String WHY = ": " + PathClaims.WHY;

    private RedirectErrors() {}

    /** Notes that a page has an old address now. */
    public static void isPage(Redirect redirect, Diagnostics diagnostics) {
        note(redirect, "which is the address of a page now", diagnostics);
    }

    /** Notes that another page has claimed an old address first. */
    public static void isTaken(Redirect redirect, Redirect first, Diagnostics diagnostics) {
        note(redirect, "which " + first.file() + " names too", diagnostics);
    }

    /** Reports that an old address is in the way of a file of the archive, or that one is in its way. */
    public static void isInTheWay(Redirect redirect, String file, Diagnostics diagnostics) {
        if (file.equals(redirect.from())) {
            isPage(redirect, diagnostics);
        } else {
            note(redirect, "which is in the way of the file “" + file + "”" + WHY, diagnostics);
        }
    }

    /** Reports that two old addresses are in the way of each other. */
    public static void isInTheWay(Redirect redirect, Redirect first, Diagnostics diagnostics) {
        note(
                redirect,
                "which is in the way of “" + first.from() + "” of " + first.file() + ":"
                        + first.position().line() + WHY,
                diagnostics);
    }

    private static void note(Redirect redirect, String why, Diagnostics diagnostics) {
        diagnostics.error(
                redirect.file(),
                redirect.position(),
                "the old address “" + redirect.from() + "”, " + why,
                "an address that no page of the archive has, each once",
                "Remove the old address, or give the page that has it another slug.");
    }
}
