package org.liveblogarchive.imports.wordpress;

import java.util.Map;

/**
 * A category, a tag, or a term of another taxonomy.
 *
 * @param taxonomy the taxonomy, such as {@code category} or {@code post_tag}
 * @param slug the last part of its address
 * @param name what readers see
 * @param description a sentence about it, or empty
 * @param meta its metadata
 */
record WxrTerm(String taxonomy, String slug, String name, String description, Map<String, String> meta) {
    WxrTerm {
        meta = Map.copyOf(meta);
    }

    /** Returns what a whole export knows it by. */
    String key() {
        return taxonomy + ":" + slug;
    }
}
