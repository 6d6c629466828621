package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.content.ContentFolder;

/** Which post of a live blog has a slug. */
public final class PostSlugs {
    private PostSlugs() {}

    /** Returns the name of the file with the post that has a slug, drafts too, or null if none has it. */
    public static String fileOf(String slug, ContentFolder content, List<Path> posts) throws IOException {
        PostAddresses addresses = PostAddresses.of(content, List.of(), List.of(), Drafts.INCLUDED);
        for (Path post : posts) {
            if (addresses.ofOther(post).equals(slug)) {
                return post.getFileName().toString();
            }
        }
        return null;
    }
}
