package org.liveblogarchive.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small archive to begin with. */
public final class StarterArchive {
    private static final String ROOT = "/org/liveblogarchive/starter/";
    private static final String DAY = "2026-01-01";
    private static final String ZONE = "timezone: UTC\n";
    private static final String LIVE_BLOG = "harbour-bridge-opens/";

    /** Written out, since what lies in a jar cannot be listed in the same way everywhere. */
    private static final List<String> FILES = List.of(
            "archive.yaml",
            "authors.yaml",
            LIVE_BLOG + "liveblog.yaml",
            LIVE_BLOG + DAY + "-0830-good-morning.md",
            LIVE_BLOG + DAY + "-0915-four-years.md",
            LIVE_BLOG + DAY + "-1000-first-across.md",
            LIVE_BLOG + DAY + "-1040-what-comes-next.md",
            LIVE_BLOG + "media/bridge.svg");

    private StarterArchive() {}

    /** Returns its files by their paths, as if its event had been on a day in a zone. */
    public static SortedMap<String, byte[]> files(LocalDate day, ZoneId zone) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (String path : FILES) {
            try (InputStream in = StarterArchive.class.getResourceAsStream(ROOT + path)) {
                String text = new String(in.readAllBytes(), UTF_8)
                        .replace(DAY, day.toString())
                        .replace(ZONE, "timezone: " + zone.getId() + "\n");
                files.put(path.replace(DAY, day.toString()), text.getBytes(UTF_8));
            }
        }
        return files;
    }
}
