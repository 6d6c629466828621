package org.liveblogarchive.imports.hosted;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.JsonFiles;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/** Answers of ScribbleLive: an event with its posts, or pages of posts, of both versions of its interface. */
public final class ScribbleLiveSource implements Source {
    private static final Pattern MARKS =
            Pattern.compile("(?s)(?=.*\"Creator\"\\s*:).*\"(?:IsStuck|IsApproved|IsCommenting|PostMeta)\"\\s*:.*");

    @Override
    public String name() {
        return "ScribbleLive (best effort)";
    }

    @Override
    public String lookedFor() {
        return "JSON with “Posts” that have “Creator” and “Content”, alone or in a folder";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        return files(file).recognition();
    }

    private static JsonFiles files(SourceFile file) {
        return new JsonFiles(file, head -> MARKS.matcher(head).matches());
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        JsonFiles files = files(file);
        Map<String, ScribbleLiveEvent> events = new LinkedHashMap<>();
        for (Answer answer : files.read(to.log())) {
            answer.value().visit(value -> add(answer.at(value), events, options, to));
        }
        events.values().removeIf(ScribbleLiveEvent::isEmpty);
        if (events.isEmpty()) {
            throw new UnreadableSourceException(
                    file.place(), "Answers without posts", lookedFor(), "Save “/event/<id>/all?format=json” again.");
        }
        new HostedNotes(to.log()).bestEffort(file.place(), "ScribbleLive");
        for (ScribbleLiveEvent event : events.values()) {
            to.liveBlog(event.read(), files.media());
        }
    }

    /** Adds what an answer says of an event: its posts, those that were edited, and those that were deleted. */
    private static void add(Answer found, Map<String, ScribbleLiveEvent> events, ReadOptions options, ImportSink to) {
        JsonValue posts = found.value().get("Posts", "posts");
        JsonValue edits = found.value().get("Edits");
        JsonValue deletes = found.value().get("Deletes");
        if (!posts.isThere() && !edits.isThere() && !deletes.isThere()) {
            return;
        }
        String named = posts.items().stream()
                .map(post -> post.get("EventId", "StreamId").text())
                .findFirst()
                .orElse("");
        String id = found.text("Id").isEmpty() ? named : found.text("Id");
        ScribbleLiveEvent event =
                events.computeIfAbsent(id, any -> new ScribbleLiveEvent(any, options, new HostedNotes(to.log())));
        event.addHead(found);
        posts.items().forEach(post -> event.addPost(found.at(post)));
        edits.items().forEach(post -> event.addPost(found.at(post)));
        deletes.items().forEach(post -> event.delete(found.at(post)));
    }
}
