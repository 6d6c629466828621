package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.output.FileMaker;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.theme.ViewWrapper;
import org.liveblogarchive.view.ArchiveView;
import org.liveblogarchive.view.LiveBlogView;
import org.liveblogarchive.view.PostView;
import org.liveblogarchive.view.View;

/** Describes what files would be made from: all that a template or a writer is given, so that nothing can be missing. */
final class DescriptionMaker implements FileMaker {
    private final IdentityHashMap<View, String> known = new IdentityHashMap<>();

    @Override
    public MadeFile page(String template, View view) {
        return MadeFile.of((template + "\n" + describe(view)).getBytes(UTF_8));
    }

    @Override
    public MadeFile file(Object model, Writing writing) {
        return MadeFile.of(model.toString().getBytes(UTF_8));
    }

    @Override
    public String part(String template, View view, UnaryOperator<String> finish, Object finishedWith) {
        return template + "\n" + finishedWith + "\n" + describe(view);
    }

    private String describe(View view) {
        var text = new StringBuilder();
        describeAll(view, text);
        return text.toString();
    }

    private void describe(Object value, StringBuilder text) {
        if (value instanceof PostView || value instanceof LiveBlogView || value instanceof ArchiveView) {
            text.append(known((View) value));
        } else if (value instanceof View view) {
            describeAll(view, text);
        } else if (value instanceof List<?> list) {
            text.append(list.size()).append('\n');
            list.forEach(one -> describe(one, text));
        } else {
            text.append(value).append('\n');
        }
    }

    private void describeAll(View view, StringBuilder text) {
        for (String name : ViewWrapper.properties(view)) {
            describe(view.get(name), text);
        }
    }

    /** Returns the hash of a view that many pages have, such as that of the live blog, which is described only once. */
    private String known(View view) {
        String hash = known.get(view);
        if (hash == null) {
            hash = ShortHash.of(describe(view));
            known.put(view, hash);
        }
        return hash;
    }
}
