package org.liveblogarchive.linkeddata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The players of video hosts, by the addresses of the pages that people link to. */
final class VideoPlayers {
    private static final String ID = "([A-Za-z0-9_-]+).*";
    private static final List<Host> HOSTS = List.of(
            new Host(
                    "youtube\\.com/(?:watch\\?(?:.*&)?v=|live/|shorts/|embed/)" + ID, "https://www.youtube.com/embed/"),
            new Host("youtu\\.be/" + ID, "https://www.youtube.com/embed/"),
            new Host("(?:player\\.)?vimeo\\.com/(?:video/)?([0-9]+).*", "https://player.vimeo.com/video/"),
            new Host("dailymotion\\.com/(?:embed/)?video/" + ID, "https://www.dailymotion.com/embed/video/"));

    private record Host(Pattern page, String player) {
        Host(String page, String player) {
            this(Pattern.compile("https?://(?:www\\.|m\\.)?" + page), player);
        }
    }

    private VideoPlayers() {}

    /** Returns the address of the player of a video, or empty if it is not known. */
    static String of(String link) {
        for (Host host : HOSTS) {
            Matcher video = host.page().matcher(link);
            if (video.matches()) {
                return host.player() + video.group(1);
            }
        }
        return "";
    }
}
