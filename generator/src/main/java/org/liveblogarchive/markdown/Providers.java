package org.liveblogarchive.markdown;

import java.util.Map;

/** Hosts whose pages people embed. */
final class Providers {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bsky.app", "Bluesky"),
            Map.entry("dailymotion.com", "Dailymotion"),
            Map.entry("datawrapper.dwcdn.net", "Datawrapper"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("flickr.com", "Flickr"),
            Map.entry("instagram.com", "Instagram"),
            Map.entry("linkedin.com", "LinkedIn"),
            Map.entry("mastodon.social", "Mastodon"),
            Map.entry("reddit.com", "Reddit"),
            Map.entry("rutube.ru", "Rutube"),
            Map.entry("soundcloud.com", "SoundCloud"),
            Map.entry("spotify.com", "Spotify"),
            Map.entry("t.me", "Telegram"),
            Map.entry("threads.net", "Threads"),
            Map.entry("tiktok.com", "TikTok"),
            Map.entry("twitch.tv", "Twitch"),
            Map.entry("twitter.com", "X"),
            Map.entry("vimeo.com", "Vimeo"),
            Map.entry("vk.com", "VK"),
            Map.entry("x.com", "X"),
            Map.entry("youtu.be", "YouTube"),
            Map.entry("youtube.com", "YouTube"));

    private static final int LONGEST_HOST = 253; // RFC 1035, 2.3.4, without the last dot

    private Providers() {}

    /** Returns the name of the provider at an address, or an empty text. */
    static String nameFor(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return "";
        }
        String host = address.replaceFirst("^https?://", "").replaceFirst("[/?#:].*", "");
        if (host.length() > LONGEST_HOST) {
            return "";
        }
        for (String rest = host; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            String name = NAMES.get(rest);
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
