package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.read.ArchiveReader;
import org.liveblogarchive.read.LiveBlogHeader;
import org.liveblogarchive.read.MediaFiles;

/** The archive that something new is added to, as far as that has to know it. */
final class Surroundings {
    private final ContentFolder content;
    private final Archive archive;
    private final List<LiveBlogFolder> liveBlogs;

    private Surroundings(ContentFolder content, Archive archive, List<LiveBlogFolder> liveBlogs) {
        this.content = content;
        this.archive = archive;
        this.liveBlogs = liveBlogs;
    }

    /** Reads the archive; whatever is wrong with it but for its own file is left to builds. */
    static Surroundings of(Path folder) throws ContentProblemsException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "contentDirectory " + folder + " is not a folder; liveblog:init makes an archive to begin with");
        }
        var content = new ContentFolder(folder);
        List<LiveBlogFolder> liveBlogs = content.liveBlogs(new Problems());
        var problems = new Problems();
        MediaFiles media = MediaFiles.ofArchive(
                folder, liveBlogs.stream().map(LiveBlogFolder::name).collect(Collectors.toSet()));
        Archive archive = ArchiveReader.read(content, media, null, problems);
        refuse(problems, folder);
        return new Surroundings(content, archive, liveBlogs);
    }

    private static void refuse(Problems problems, Path folder) throws ContentProblemsException {
        if (problems.hasErrors()) {
            throw new ContentProblemsException(ToldProblems.of(problems, folder));
        }
    }

    ZoneId zone() {
        return archive.timezone();
    }

    /** Returns a live blog by its folder's name, or the one that is meant if the name is empty. */
    LiveBlogSurroundings liveBlog(String name) throws ContentProblemsException, IOException {
        if (name.isEmpty()) {
            return meant();
        }
        for (LiveBlogFolder folder : liveBlogs) {
            if (folder.name().equals(name)) {
                return new LiveBlogSurroundings(content, folder, header(folder));
            }
        }
        throw new IllegalArgumentException("liveBlog “" + name + "” is none of: " + names(liveBlogs) + ". "
                + NearestName.hint(
                        name,
                        liveBlogs.stream().map(LiveBlogFolder::name).toList(),
                        "liveblog:new-live-blog begins one"));
    }

    private LiveBlogSurroundings meant() throws ContentProblemsException, IOException {
        var live = new ArrayList<LiveBlogSurroundings>();
        var all = new ArrayList<LiveBlogSurroundings>();
        for (LiveBlogFolder folder : liveBlogs) {
            LiveBlogHeader header = header(folder);
            all.add(new LiveBlogSurroundings(content, folder, header));
            if (header.status() == Status.LIVE) {
                live.add(all.get(all.size() - 1));
            }
        }
        List<LiveBlogSurroundings> candidates = live.isEmpty() ? all : live;
        if (candidates.size() != 1) {
            throw new IllegalArgumentException("liveBlog is needed, the folder of the post's live blog: there "
                    + (candidates.isEmpty()
                            ? "is none yet; liveblog:new-live-blog begins one"
                            : "are " + names(liveBlogs)));
        }
        return candidates.get(0);
    }

    private LiveBlogHeader header(LiveBlogFolder folder) throws ContentProblemsException, IOException {
        var problems = new Problems();
        LiveBlogHeader header = LiveBlogHeader.read(content, folder, archive, problems);
        refuse(problems, content.root());
        return header;
    }

    private static String names(List<LiveBlogFolder> folders) {
        return folders.stream().map(LiveBlogFolder::name).collect(Collectors.joining(", "));
    }
}
