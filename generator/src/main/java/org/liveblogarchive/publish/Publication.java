package org.liveblogarchive.publish;

import java.util.Set;

/**
 * An archive that is to be published, as far as its earlier files are known by it.
 *
 * @param taggingEntity its tagging entity, whatever address one build may give it; empty if it has none
 * @param title its title
 * @param liveBlogs the names of the folders of its live blogs
 */
public record Publication(String taggingEntity, String title, Set<String> liveBlogs) {
    public Publication {
        liveBlogs = Set.copyOf(liveBlogs);
    }
}
