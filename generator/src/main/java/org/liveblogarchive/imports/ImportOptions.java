package org.liveblogarchive.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.liveblogarchive.imports.media.Downloads;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.write.ContentWriter.Mode;

/**
 * What is imported, and how.
 *
 * @param source the file or the folder to read
 * @param content the content folder
 * @param liveBlog the name of the folder of the first live blog, or empty
 * @param reading what is known better than by the source
 * @param mediaDirectories folders in which media are looked for
 * @param downloads how media are downloaded
 * @param mode whether files are written
 * @param progress is called with a sentence on each step
 */
public record ImportOptions(
        Path source,
        Path content,
        String liveBlog,
        ReadOptions reading,
        List<Path> mediaDirectories,
        Downloads downloads,
        Mode mode,
        Consumer<String> progress) {
    public ImportOptions {
        mediaDirectories = List.copyOf(mediaDirectories);
    }
}
