package org.liveblogarchive.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.output.Output.Alternate;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.theme.Messages;

/**
 * What the files in the archive's own folder are made from. Not safe for use by several threads.
 *
 * @param contents the archive and its live blogs
 * @param messages the messages of its language
 * @param published the files of its live blogs
 * @param outputs the outputs of the archive
 * @param maker makes the files
 * @param shared what files of one kind have in common; see {@link #shared(Class, Function)}
 */
public record ArchiveContext(
        ArchiveContents contents,
        Messages messages,
        PublishedLiveBlogs published,
        List<Output> outputs,
        FileMaker maker,
        Map<Class<?>, Object> shared) {
    /** Makes the context of files with nothing in common yet. */
    public ArchiveContext(
            ArchiveContents contents,
            Messages messages,
            PublishedLiveBlogs published,
            List<Output> outputs,
            FileMaker maker) {
        this(contents, messages, published, List.copyOf(outputs), maker, new HashMap<>());
    }

    /** Returns the archive. */
    public Archive archive() {
        return contents.archive();
    }

    /** Returns what pages link to as other forms of what they list. */
    public List<Alternate> alternates(Coverage coverage) {
        return outputs.stream()
                .flatMap(output -> output.alternates(coverage).stream())
                .toList();
    }

    /** Returns what files of one kind have in common, made when the first of them asks for it; no file adds to it. */
    public <T> T shared(Class<T> type, Function<ArchiveContext, T> make) {
        Object known = shared.get(type);
        if (known == null) {
            known = make.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
