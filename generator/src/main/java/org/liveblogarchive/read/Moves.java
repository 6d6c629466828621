package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Move;

/** Collects the moves of a live blog and its posts, and checks that no old address is that of a page now. */
final class Moves {
    private static final String INDEX = "index.html";
    /** Pages, and cards for other sites. */
    private static final Pattern NUMBERED = Pattern.compile("(?:.*-)?page-\\d+\\.html|embed/.*");

    private final LiveBlog liveBlog;
    private final int pageSize;
    private final Problems problems;

    Moves(LiveBlog liveBlog, int pageSize, Problems problems) {
        this.liveBlog = liveBlog;
        this.pageSize = pageSize;
        this.problems = problems;
    }

    /** Returns the moves; {@code file} is the live blog's own file as problems name it. */
    List<Move> of(List<Located<String>> aliases, String file, List<ReadPost> posts) {
        String folder = liveBlog.slug() + "/";
        var moves = new ArrayList<Move>();
        for (Located<String> alias : aliases) {
            moves.add(new Move(alias.value(), folder + INDEX, file, alias.position()));
            if (alias.value().endsWith("/" + INDEX)) {
                addPages(alias, file, moves);
            }
        }
        for (ReadPost post : posts) {
            for (Located<String> alias : post.aliases()) {
                String page = folder + post.post().slug() + ".html";
                moves.add(new Move(alias.value(), page, post.file(), alias.position()));
            }
        }
        return checked(moves);
    }

    /** A live blog that moved to another folder took its pages along. */
    private void addPages(Located<String> alias, String file, List<Move> moves) {
        String old = alias.value().substring(0, alias.value().length() - INDEX.length());
        var names = new ArrayList<String>();
        liveBlog.posts().forEach(post -> names.add(post.slug() + ".html"));
        for (int number = 1; number <= liveBlog.posts().size() / pageSize; number++) {
            names.add("page-" + number + ".html");
        }
        names.forEach(name -> moves.add(new Move(old + name, liveBlog.slug() + "/" + name, file, alias.position())));
    }

    /** Returns the moves from addresses that are free, each once. */
    private List<Move> checked(List<Move> moves) {
        if (moves.isEmpty()) {
            return moves;
        }
        var sound = new ArrayList<Move>();
        Set<String> pages = pages();
        Map<String, Move> first = new HashMap<>();
        for (Move move : moves) {
            String folder = liveBlog.slug() + "/";
            String name = move.from().startsWith(folder) ? move.from().substring(folder.length()) : "";
            Move other = first.putIfAbsent(move.from(), move);
            if (pages.contains(name) || NUMBERED.matcher(name).matches()) {
                MoveFault.isPage(move, problems);
            } else if (other == null) {
                sound.add(move);
            } else if (!other.to().equals(move.to())) {
                MoveFault.isTaken(move, other, problems);
            }
        }
        return sound;
    }

    private Set<String> pages() {
        var pages = new HashSet<String>();
        pages.add(INDEX);
        liveBlog.posts().forEach(post -> {
            pages.add(post.slug() + ".html");
            post.terms().forEach(term -> pages.add(term.pageName() + ".html"));
        });
        return pages;
    }
}
