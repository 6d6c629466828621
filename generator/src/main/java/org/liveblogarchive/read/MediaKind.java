package org.liveblogarchive.read;

import java.util.Locale;
import java.util.Set;

/** What a file of the archive is, told by the ending of its name. */
public enum MediaKind {
    PICTURE,
    VIDEO,
    AUDIO,
    OTHER;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg");
    private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "webm", "ogv", "mov");
    private static final Set<String> AUDIOS = Set.of("mp3", "m4a", "ogg", "oga", "opus", "wav", "flac");

    /** Returns the kind of a file or an address. */
    public static MediaKind of(String name) {
        String path = withoutQuery(name);
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PICTURES.contains(ending)) {
            return PICTURE;
        }
        return VIDEOS.contains(ending) ? VIDEO : AUDIOS.contains(ending) ? AUDIO : OTHER;
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
