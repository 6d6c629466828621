package org.liveblogarchive.read;

import org.liveblogarchive.content.MediaTypes;

/** The kind of a file of the archive, by the ending of its name. */
public enum MediaKind {
    PICTURE,
    VIDEO,
    AUDIO,
    OTHER;

    /** Returns the kind of a file or an address. */
    public static MediaKind of(String name) {
        String type = MediaTypes.of(withoutQuery(name));
        if (type.startsWith("image/")) {
            return PICTURE;
        }
        return type.startsWith("video/") ? VIDEO : type.startsWith("audio/") ? AUDIO : OTHER;
    }

    private static String withoutQuery(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '?' || name.charAt(i) == '#') {
                return name.substring(0, i);
            }
        }
        return name;
    }
}
