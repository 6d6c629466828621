package org.liveblogarchive.imports.hosted;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.JsonFiles;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/** Answers of 24liveblog about one event: its news, in one file or several, and the event itself beside them. */
public final class LiveBlog24Source implements Source {
    private static final Pattern NEWS = Pattern.compile("\"nid\"\\s*:");
    private static final Pattern CONTENTS = Pattern.compile("\"(?:contents|newstitle)\"\\s*:");
    private static final Pattern EVENT = Pattern.compile("\"eid\"\\s*:");
    private static final Pattern HEAD = Pattern.compile("\"(?:closed|last_updated|start_time|cover)\"\\s*:");

    @Override
    public String name() {
        return "24liveblog (best effort)";
    }

    @Override
    public String lookedFor() {
        return "JSON with “news” that have “nid” and “contents”, alone or in a folder with the answer for the event";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        return files(file).recognition();
    }

    private static JsonFiles files(SourceFile file) {
        return new JsonFiles(file, LiveBlog24Source::isMarked);
    }

    private static boolean isMarked(String head) {
        boolean news = NEWS.matcher(head).find() && CONTENTS.matcher(head).find();
        return news || (EVENT.matcher(head).find() && HEAD.matcher(head).find());
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        JsonFiles files = files(file);
        Map<String, Answer> news = new LinkedHashMap<>();
        Map<String, Answer> events = new LinkedHashMap<>();
        Map<String, Answer> pages = new LinkedHashMap<>();
        for (Answer answer : files.read(to.log())) {
            answer.value().visit(value -> {
                var found = answer.at(value);
                if (!found.text("nid").isEmpty()
                        && value.get("contents", "newstitle").isThere()) {
                    news.putIfAbsent(found.text("nid"), found);
                } else if (!found.text("eid").isEmpty() && value.get("title").isThere()) {
                    events.putIfAbsent(found.text("eid"), found);
                } else if (value.get("news").isThere()) {
                    pages.put(found.place().toString(), found);
                }
            });
        }
        if (news.isEmpty() || events.size() > 1) {
            throw new UnreadableSourceException(
                    file.place(),
                    "Posts of “" + events.size() + "” events",
                    lookedFor() + ", of one event",
                    "Save the posts of one event in a separate folder.");
        }
        var notes = new HostedNotes(to.log());
        notes.bestEffort(file.place(), "24liveblog");
        String fallback = file.name().replaceFirst("\\.\\w+$", "");
        Answer event = events.values().stream().findFirst().orElse(null);
        to.liveBlog(new LiveBlog24Event(event, news, pages, fallback, options, notes).read(), files.media());
    }
}
