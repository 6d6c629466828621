package org.liveblogarchive.imports.sourcefabric;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.JsonFiles;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/** Answers of Live Blog by Sourcefabric, of both versions of its interface: one page of posts, or several and the blog in a folder. */
public final class SourcefabricSource implements Source {
    private static final Pattern MARKS =
            Pattern.compile("\"(?:lb_highlight|particular_type|blog_status|posts_order_sequence)\"\\s*:");

    @Override
    public String name() {
        return "Live Blog by Sourcefabric";
    }

    @Override
    public String lookedFor() {
        return "JSON with “_items” that have “lb_highlight” and “groups” or “items”, alone or in a folder with the answer for the blog";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        return files(file).recognition();
    }

    private static JsonFiles files(SourceFile file) {
        return new JsonFiles(file, head -> MARKS.matcher(head).find());
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        JsonFiles files = files(file);
        var answers = new BlogAnswers(to.log());
        files.read(to.log()).forEach(answers::add);
        List<String> blogs = answers.blogs();
        if (blogs.isEmpty()) {
            throw new UnreadableSourceException(
                    file.place(),
                    "Answers without posts",
                    lookedFor(),
                    "Save “/api/client_blogs/<id>” and all pages of “/api/client_blogs/<id>/posts”.");
        }
        for (String blog : blogs) {
            ImportedLiveBlog liveBlog = new SourcefabricBlog(answers, blog, options, to.log()).read();
            to.liveBlog(liveBlog, files.media());
        }
    }
}
