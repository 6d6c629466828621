package org.liveblogarchive.imports.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liveblogarchive.imports.model.ImportedPost;

/** Finds out in which order a source has its posts. */
public final class PostOrder {
    private PostOrder() {}

    /** Returns posts as they are if most are later than those before them, and else in reverse: so posts of one time stay in order. */
    public static List<ImportedPost> oldestFirst(List<ImportedPost> posts) {
        int later = 0;
        for (int i = 1; i < posts.size(); i++) {
            later += Integer.signum(posts.get(i)
                    .time()
                    .moment()
                    .toInstant()
                    .compareTo(posts.get(i - 1).time().moment().toInstant()));
        }
        if (later > 0 || posts.size() < 2) {
            return posts;
        }
        var reversed = new ArrayList<>(posts);
        Collections.reverse(reversed);
        return reversed;
    }
}
