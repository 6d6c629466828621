package org.liveblogarchive.imports.feed;

import java.util.List;
import java.util.Locale;
import org.liveblogarchive.imports.model.ImportPlace;

/**
 * A file that an entry brings.
 *
 * @param place where the feed has it
 * @param kind what it is
 * @param addresses where it lies, the best size first
 * @param title what it is called, or empty
 * @param caption the line below it, or empty
 * @param credit who made it, or empty
 * @param poster the picture shown before it plays, or empty
 */
record FeedMedium(
        ImportPlace place,
        Kind kind,
        List<String> addresses,
        String title,
        String caption,
        String credit,
        String poster) {
    FeedMedium {
        addresses = List.copyOf(addresses);
    }

    /** What a file is. */
    enum Kind {
        PICTURE,
        /** A picture that stands for others, often a small one. */
        THUMBNAIL,
        VIDEO,
        SOUND,
        /** Anything else, such as a document. */
        OTHER;

        /** Returns the kind of a file by what a feed says of it: its medium, its media type, and its address. */
        static Kind of(String medium, String type, String address) {
            String plain = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
            String said = (medium + " " + type).toLowerCase(Locale.ROOT);
            if (said.contains("shockwave")) {
                return OTHER;
            }
            if (said.contains("image") || plain.matches(".*\\.(?:jpe?g|png|gif|webp|avif|svg)")) {
                return PICTURE;
            }
            if (said.contains("video") || plain.matches(".*\\.(?:mp4|m4v|webm|mov)")) {
                return VIDEO;
            }
            boolean sound = said.contains("audio") || plain.matches(".*\\.(?:mp3|m4a|aac|ogg|oga|opus|wav)");
            return sound ? SOUND : OTHER;
        }
    }

    /** Returns the best address. */
    String address() {
        return addresses.get(0);
    }

    /** Returns the same file at other addresses. */
    FeedMedium at(List<String> others) {
        return new FeedMedium(place, kind, others, title, caption, credit, poster);
    }
}
