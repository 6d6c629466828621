package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The identity of the archive that the records in an output folder belong to.
 *
 * <p>An archive is identified by its tagging entity, or else by its title. But titles change, and archives get addresses
 * later. So a record with another identity also belongs to this archive if one of the two identities is a title and one of
 * the live blogs of this archive has been published in the same folder.
 */
final class ArchiveIdentity {
    private static final String TITLE = "title ";
    private static final String ENTITY = "entity ";

    private final String own;
    private final Path output;
    private final Set<String> liveBlogs;
    private final Map<String, Boolean> accepted = new ConcurrentHashMap<>();

    /**
     * Makes the identity of an archive.
     *
     * @param taggingEntity its tagging entity, or empty
     * @param liveBlogs the names of the folders of its live blogs
     */
    ArchiveIdentity(String taggingEntity, String title, Path output, Set<String> liveBlogs) {
        String plain = title.replaceAll("\\R|\\p{Cntrl}", " ");
        this.own = taggingEntity.isEmpty() ? TITLE + plain : ENTITY + taggingEntity;
        this.output = output;
        this.liveBlogs = Set.copyOf(liveBlogs);
    }

    /** Returns the identity as records name it. */
    String name() {
        return own;
    }

    /** Returns whether a record with an identity belongs to this archive. */
    boolean accepts(String recorded) throws IOException {
        if (recorded.equals(own)) {
            return true;
        }
        Boolean known = accepted.get(recorded);
        if (known == null) {
            known = (recorded.startsWith(TITLE) || own.startsWith(TITLE)) && sharesLiveBlog(recorded);
            accepted.put(recorded, known);
        }
        return known;
    }

    private boolean sharesLiveBlog(String recorded) throws IOException {
        for (String liveBlog : liveBlogs) {
            for (Path file : OwnedFiles.recordsIn(output.resolve(liveBlog))) {
                if (isOf(file, liveBlog, recorded)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOf(Path file, String liveBlog, String recorded) throws IOException {
        try {
            OwnershipRecord record = OwnershipRecord.read(file);
            boolean same =
                    record.identity().equals(recorded) || record.identity().equals(own);
            return same && record.folder().equals(liveBlog);
        } catch (OwnershipRecord.DamagedException e) {
            return false; // reported when the folder itself is looked at
        }
    }
}
