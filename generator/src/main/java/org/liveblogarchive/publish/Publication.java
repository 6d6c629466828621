package org.liveblogarchive.publish;

import java.util.Set;

/**
 * An archive that is to be published, with what identifies the files of its earlier builds.
 *
 * @param taggingEntity its tagging entity, the same whatever address a build sets; empty if it has none
 * @param title its title
 * @param liveBlogs the names of the folders of its live blogs
 */
public record Publication(String taggingEntity, String title, Set<String> liveBlogs) {
    public Publication {
        liveBlogs = Set.copyOf(liveBlogs);
    }
}
