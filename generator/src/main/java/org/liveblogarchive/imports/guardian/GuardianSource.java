package org.liveblogarchive.imports.guardian;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.JsonFiles;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/**
 * The Guardian's data as JSON: that of pages, also in the script of a saved one, and answers of its Content API. A folder of them
 * is read as one.
 */
public final class GuardianSource implements Source {
    private static final Pattern MARKS =
            Pattern.compile("\"model\\.(?:dotcomrendering\\.pageElements|liveblog)\\.\\w+Element"
                    + "|\"(?:blockFirstPublished|blockCreatedOn|bodyTextSummary|textTypeData)\"\\s*:"
                    + "|\"apiUrl\"\\s*:\\s*\"https?://(?:preview\\.)?content\\.guardianapis\\.com/");

    @Override
    public String name() {
        return "Guardian page data or Content API";
    }

    @Override
    public String lookedFor() {
        return "JSON with “blocks” whose “elements” have a “_type” or a “type”, alone, in a folder, or as “window.guardian” in a page";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        return files(file).any() || PageScript.isIn(file) ? Recognition.CERTAIN : Recognition.NONE;
    }

    static boolean isMarked(CharSequence text) {
        return MARKS.matcher(text).find();
    }

    private static JsonFiles files(SourceFile file) {
        return new JsonFiles(file, GuardianSource::isMarked);
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        JsonFiles files = files(file);
        List<Answer> answers = files.any() ? files.read(to.log()) : List.of(PageScript.of(file, to.log()));
        Map<String, List<GuardianData>> liveBlogs = new LinkedHashMap<>();
        for (Answer answer : answers) {
            for (GuardianData data : GuardianData.in(answer)) {
                liveBlogs.computeIfAbsent(data.id(), any -> new ArrayList<>()).add(data);
            }
        }
        int read = 0;
        for (List<GuardianData> each : liveBlogs.values()) {
            if (each.stream().anyMatch(GuardianData::isLiveBlog)) {
                to.liveBlog(new GuardianLiveBlog(each, options, to.log()).read(), files.media());
                read++;
            } else {
                noteOther(each.get(0), to);
            }
        }
        if (read == 0) {
            throw new UnreadableSourceException(
                    file.place(),
                    "No live blog in “" + answers.size() + "” files",
                    lookedFor(),
                    "Save the data again (show-blocks=all&show-fields=all&show-tags=all in the Content API).");
        }
    }

    private static void noteOther(GuardianData story, ImportSink to) {
        to.log()
                .add(new ImportRemark(
                        Kind.READING,
                        story.place(),
                        "Story “" + story.title() + "” that is not a live blog",
                        "several blocks, or the type “liveblog”",
                        "It was left out."));
    }
}
