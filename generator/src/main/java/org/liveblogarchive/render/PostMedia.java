package org.liveblogarchive.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;

/** The pictures of posts, in their front matter and in their texts. */
final class PostMedia {
    private PostMedia() {}

    /** Returns the addresses of a post's pictures, relative to the live blog's pages, each once. */
    static List<String> pictures(ReadLiveBlog read, Post post, SortedMap<String, String> references) {
        var pictures = new ArrayList<String>();
        add(post.picture(), pictures);
        add(post.video() == null ? null : post.video().poster(), pictures);
        pictures.addAll(BodyReferences.pictures(references.keySet(), read));
        return pictures.stream().distinct().toList();
    }

    private static void add(Picture picture, List<String> pictures) {
        if (picture != null) {
            pictures.add(picture.source());
        }
    }
}
