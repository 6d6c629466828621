package org.liveblogarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A post as a file of posts has it ({@code posts-N.json}).
 *
 * @param date when it was posted, with its offset (RFC 3339)
 * @param title its headline; empty if it was taken down, and then it has no text either
 * @param html its text
 * @param beside what stands beside that: captions of its lead picture and video, and corrections
 * @param location where it was written, or empty
 * @param tags what it is about
 * @param authors who wrote it
 */
record PublishedPost(
        String date,
        String title,
        String html,
        List<String> beside,
        String location,
        List<Term> tags,
        List<Term> authors) {
    private static final JsonFactory JSON = new JsonFactory();

    /** A tag or an author. */
    record Term(String slug, String name) {}

    /** Returns the year that it was posted in, in its own zone. */
    String year() {
        return date.substring(0, date.indexOf('-', 1));
    }

    /** Reads the posts of a file. */
    static List<PublishedPost> read(byte[] file) {
        var posts = new ArrayList<PublishedPost>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean arePosts = json.currentName().equals("posts");
                json.nextToken();
                if (arePosts) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        posts.add(post(json));
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        return posts;
    }

    private static PublishedPost post(JsonParser json) {
        String date = "";
        String title = "";
        String html = "";
        var beside = new ArrayList<String>();
        String location = "";
        List<Term> tags = List.of();
        List<Term> authors = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "date" -> date = json.getString();
                case "title" -> title = json.getString();
                case "html" -> html = json.getString();
                case "location" -> location = json.getString();
                case "picture" -> members(json, Set.of("caption"), beside);
                case "video" -> members(json, Set.of("title", "caption"), beside);
                case "corrections" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        members(json, Set.of("text"), beside);
                    }
                }
                case "tags" -> tags = terms(json);
                case "authors" -> authors = terms(json);
                default -> json.skipChildren();
            }
        }
        return new PublishedPost(date, title, html, beside, location, tags, authors);
    }

    /** Adds the texts that some members of an object have. */
    private static void members(JsonParser json, Set<String> names, List<String> texts) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (names.contains(name)) {
                texts.add(json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private static List<Term> terms(JsonParser json) {
        var terms = new ArrayList<Term>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String slug = "";
            String name = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("slug")) {
                    slug = json.getString();
                } else if (member.equals("name")) {
                    name = json.getString();
                } else {
                    json.skipChildren();
                }
            }
            terms.add(new Term(slug, name));
        }
        return terms;
    }
}
