package org.liveblogarchive.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.cache.PageSink;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.publish.Publication;
import org.liveblogarchive.publish.PublishResult;
import org.liveblogarchive.publish.PublishUnit;
import org.liveblogarchive.publish.Staging;
import org.liveblogarchive.publish.UploadLists;
import org.liveblogarchive.publish.UploadLists.Turn;
import org.liveblogarchive.read.BodyReferences;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.LiveBlogRenderer;
import org.liveblogarchive.render.Outputs;
import org.liveblogarchive.render.RenderedLiveBlog;
import org.liveblogarchive.theme.Theme;
import org.liveblogarchive.work.Workers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each stage costs for one post, in a warm JVM and on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(OneLiveBlog.POSTS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
    private Path folder;
    private OneLiveBlog content;
    private ReadLiveBlog read;
    private Theme theme;
    private PostHtmlWriter writer;
    private final Map<String, byte[]> pages = new HashMap<>();
    private int run;

    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("liveblog-benchmark");
        content = new OneLiveBlog(folder.resolve("content"));
        read = content.read();
        theme = Theme.of(null);
        writer = new PostHtmlWriter();
        render((name, bytes) -> pages.put(name, copy(bytes)));
    }

    private static byte[] copy(ByteBuffer bytes) {
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return copy;
    }

    /** Reads the files and their front matter. */
    @Benchmark
    public ReadLiveBlog read() throws IOException {
        return content.read();
    }

    /** Parses the texts and makes HTML of them. */
    @Benchmark
    public int parse() throws IOException {
        int length = 0;
        for (Post post : read.liveBlog().posts()) {
            var references = new BodyReferences(read);
            length += writer.write(post, references::link, references::media, new Diagnostics())
                    .inStream()
                    .length();
        }
        return length;
    }

    /** Parses the texts, and makes all pages from the templates. */
    @Benchmark
    public RenderedLiveBlog render() throws IOException {
        return render((name, bytes) -> {});
    }

    private RenderedLiveBlog render(PageSink sink) throws IOException {
        var renderer = new LiveBlogRenderer(content.archive(), theme, "", null);
        LiveBlogContents contents = content.contents(read);
        return renderer.render(
                read, contents.terms(), Outputs.plan(contents), PageCache.NONE, sink, posts -> {}, Workers.HERE);
    }

    /** Hashes pages, writes them and moves them into place. */
    @Benchmark
    public PublishResult publish() throws IOException {
        var archive = new Publication("", "Benchmark", Set.of("event"));
        Path output = folder.resolve("output-" + run++);
        UploadLists uploads = UploadLists.in(null, output, path -> Turn.CHANGED);
        try (Staging staging = Staging.in(output, archive, Set.of())) {
            PublishUnit unit = staging.liveBlog("event");
            for (var page : pages.entrySet()) {
                unit.put(page.getKey(), ByteBuffer.wrap(page.getValue()));
            }
            unit.seal(path -> -1);
            staging.add("event", unit);
            staging.archive().seal(path -> -1);
            staging.checkOwnership(new Diagnostics());
            return staging.publish(uploads);
        }
    }
}
