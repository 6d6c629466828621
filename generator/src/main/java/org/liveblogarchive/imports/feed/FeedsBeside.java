package org.liveblogarchive.imports.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.read.LinkResolver;

/** The documents of a feed that lie in the folder of its first one: found by their places, their names, or what they call themselves. */
final class FeedsBeside {
    private static final Pattern LINK = Pattern.compile("<(?:\\w+:)?link\\b[^>]*>");
    private static final Pattern SELF = Pattern.compile("\\brel\\s*=\\s*[\"']self[\"']");
    private static final Pattern ADDRESS = Pattern.compile("\\bhref\\s*=\\s*[\"']([^\"']+)[\"']");

    private final Path folder;
    /** The files by the addresses that they give as their own; filled when it is needed. */
    private Map<String, Path> bySelf;

    /** Looks in the folder of a file. */
    FeedsBeside(Path file) {
        this.folder = file.toAbsolutePath().normalize().getParent();
    }

    /** Returns the file of the document at an address, or null; {@code self} is that of the document which names it, or empty. */
    Path find(String address, String self) throws IOException {
        String plain = address.replaceFirst("#.*", "");
        int mark = plain.indexOf('?');
        String path = mark < 0 ? plain : plain.substring(0, mark);
        String query = mark < 0 ? "" : plain.substring(mark + 1);
        String base = self.replaceFirst("[?#].*", "").replaceFirst("[^/]*$", "");
        String relative = !base.isEmpty() && path.startsWith(base) ? path.substring(base.length()) : path;
        for (String name : List.of(relative, path.substring(path.lastIndexOf('/') + 1))) {
            for (String saved : query.isEmpty() ? List.of(name) : List.of(name + "?" + query, name + "@" + query)) {
                Path file = saved.isEmpty() ? null : FolderFiles.within(folder, LinkResolver.decode(saved));
                if (file != null) {
                    return file;
                }
            }
        }
        if (bySelf == null) {
            bySelf = selves();
        }
        return bySelf.get(key(plain));
    }

    private Map<String, Path> selves() throws IOException {
        var selves = new HashMap<String, Path>();
        try (Stream<Path> files = Files.list(folder)) {
            Iterator<Path> each = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(Limits.IMPORT_FEED_DOCUMENTS)
                    .iterator();
            while (each.hasNext()) {
                Path file = each.next();
                SourceFile source = SourceFile.of(file);
                if (FeedFormats.recognise(source) != Recognition.NONE) {
                    selves.putIfAbsent(self(FeedBytes.head(source)), file);
                }
            }
        }
        return selves;
    }

    private static String self(String head) {
        Matcher link = LINK.matcher(head);
        while (link.find()) {
            Matcher address = ADDRESS.matcher(link.group());
            if (SELF.matcher(link.group()).find() && address.find()) {
                return key(address.group(1).replace("&amp;", "&"));
            }
        }
        return "";
    }

    private static String key(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("#.*", "");
    }
}
