package org.liveblogarchive.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas (2020-12) of the archive's data, which are published with it. */
public final class Schemas {
    static final String ARCHIVE = "archive.schema.json";
    static final String LIVE_BLOG = "liveblog.schema.json";
    static final String POSTS = "posts.schema.json";
    private static final String PARTS = "parts.schema.json";
    private static final String MANIFEST = "manifest.schema.json";
    private static final String FOLDER = "data/v" + Parts.VERSION + "/";

    private Schemas() {}

    static String path(String name) {
        return FOLDER + name;
    }

    /** Returns the schemas by their paths in the archive. */
    public static Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (String name : new String[] {ARCHIVE, LIVE_BLOG, POSTS, PARTS, MANIFEST}) {
            try (InputStream in = Schemas.class.getResourceAsStream(name)) {
                files.put(path(name), in.readAllBytes());
            }
        }
        return files;
    }
}
