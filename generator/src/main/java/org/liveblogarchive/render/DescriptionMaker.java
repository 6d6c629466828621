package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.FileMaker;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.view.ArchiveView;
import org.liveblogarchive.view.LiveBlogView;
import org.liveblogarchive.view.PostView;
import org.liveblogarchive.view.View;

/** Describes what files would be made from: all that a template or a writer is given, so that nothing can be missing. */
final class DescriptionMaker implements FileMaker {
    private final ShortHash hashes =
            new ShortHash(Set.of(PostView.class, LiveBlogView.class, ArchiveView.class, Post.class));

    @Override
    public MadeFile page(String template, View view) {
        return described(template, view);
    }

    @Override
    public MadeFile file(Object model, Writing writing) {
        return described(model);
    }

    @Override
    public String part(String template, View view, UnaryOperator<String> finish, Object finishedWith) {
        return hash(template, view, finishedWith);
    }

    private MadeFile described(Object... values) {
        return MadeFile.of(hash(values).getBytes(US_ASCII));
    }

    /** Returns a hash of values; those that many files have, such as the view of the live blog, are read only once. */
    String hash(Object... values) {
        return hashes.hash(values);
    }
}
