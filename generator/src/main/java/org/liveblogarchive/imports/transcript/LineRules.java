package org.liveblogarchive.imports.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a transcript is. A transcript has no marks for it, so these are rules of thumb; the page on imports lists them
 * for users, and the report lists what each made of the text.
 */
final class LineRules {
    private static final int LONGEST_HEADLINE = 150;
    private static final int LONGEST_CAPTION = 400;

    private static final Pattern COUNT = Pattern.compile("(?i)(\\d{1,5}) (?:posts?|updates?|entries|items)");
    private static final Pattern LENGTH =
            Pattern.compile("((?:\\d{1,3}:)?\\d{1,2}:\\d{2})(?:\\s*[-–—|]\\s*(?:Source|Video|Credit):\\s*(.+))?");
    private static final Pattern RELATED =
            Pattern.compile("(?i)(?:read more|more|related(?: stories| articles| links)?|see also|further reading):?");
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:read|see|watch|hear|find out) (?:more|the (?:full|whole) .{1,30})(?: here| about .{1,60})?[.:]?");
    private static final Pattern BYLINE = Pattern.compile("(?:By|From) (\\p{Lu}.{1,100})");
    private static final Pattern CREDIT =
            Pattern.compile("(.+?)\\s*\\(((?:[^()]*/[^()]*)|(?:(?:Photo|Picture|Credit)[^()]*)"
                    + "|(?:[^()]*(?:Getty|Reuters|AP|AFP|EPA|TASS|KCNA|Shutterstock)[^()]*))\\)\\.?");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)\\bthis (?:picture|photo|image|still)\\b|\\bin (?:this|a) (?:picture|photo|image)\\b|, (?:left|right|centre|center),"
                    + "|\\b(?:is|are) (?:seen|pictured|shown)\\b|^\\W*(?:picture|photo|image)d? ");
    /** What people do in pictures, in the present tense: news texts are written in the past. */
    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:attends?|waves?|welcomes?|shakes? hands|poses?|greets?|walks?"
                    + "|stands?|sits?|smiles?|speaks? (?:to|at|during)|arrives?|leaves?|listens?|watch(?:es)?|looks? on|gathers?|embraces?"
                    + "|holds? up|cheers?|queues?|marches|rides?|crosses|carr(?:y|ies)|lights?|prepares?|works? (?:on|at|in)|says? ["
                    + "\"“])");

    private static final Pattern WHEN =
            Pattern.compile("\\b(?:on|before|during|after|prior to|ahead of|upon|in|at|for) .*|\\bsays \".*");
    private static final Pattern SENTENCE_INSIDE =
            Pattern.compile("(?<!\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sept?|Oct|Nov|Dec|Jan|Feb|Aug"
                    + "|Gen|Col|Sen|Gov|No|vs|a\\.m|p\\.m))[.!?][”\"’']? \\p{Lu}");
    private static final Pattern UNFINISHED = Pattern.compile(".*(?:[.,;:…]|\\.\\.\\.)[)\\]”\"’']*");
    private static final Pattern TEXT_VERB = Pattern.compile(
            "\\b(?:[a-z]+ed|will|would|has|have|had|was|were|said|told|did|could|may|might|must|appeared|described|added)\\b");

    private LineRules() {}

    /** Returns the number of posts that a line announces, or -1. */
    static int count(String line) {
        Matcher count = COUNT.matcher(line);
        return count.matches() ? Integer.parseInt(count.group(1)) : -1;
    }

    /** Returns the length of a video, and its source, or null. */
    static String[] video(String line) {
        Matcher video = LENGTH.matcher(line);
        return video.matches() ? new String[] {video.group(1), video.group(2) == null ? "" : video.group(2)} : null;
    }

    /** Returns whether a line stands above links to other stories. */
    static boolean isRelated(String line) {
        return RELATED.matcher(line).matches();
    }

    /** Returns whether a line was a link whose address the transcript does not have. */
    static boolean isLink(String line) {
        return LINK.matcher(line).matches() && !isRelated(line);
    }

    /** Returns the names of a byline, or an empty text. */
    static String byline(String line) {
        Matcher byline = BYLINE.matcher(line);
        return byline.matches() && !UNFINISHED.matcher(line).matches() && !line.endsWith("?") ? byline.group(1) : "";
    }

    /** Returns whether a line can be a headline: it is short, and does not end as a sentence does. */
    static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && !UNFINISHED.matcher(line).matches()
                && !SENTENCE_INSIDE.matcher(line).find()
                && !TextBlock.isBullet(line)
                && !TextBlock.isNumbered(line)
                && video(line) == null
                && count(line) < 0
                && !isLink(line)
                && !isRelated(line)
                && byline(line).isEmpty()
                && credit(line).isEmpty()
                && line.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns the credit at the end of a caption, or an empty text. */
    static String credit(String line) {
        Matcher credit = CREDIT.matcher(line);
        return credit.matches() ? credit.group(2) : "";
    }

    /** Returns a caption without its credit. */
    static String withoutCredit(String line) {
        Matcher credit = CREDIT.matcher(line);
        return credit.matches() ? credit.group(1) : line;
    }

    /**
     * Returns why a line is the caption of a picture, or an empty text if it is not: it ends in a credit, or is one sentence that
     * speaks of a picture, or that says in the present tense, and with straight quotation marks alone, what people do, and when or
     * where; or is one without any verb of a text.
     */
    static String caption(String line) {
        if (!credit(line).isEmpty()) {
            return "it ends in a credit";
        }
        boolean sentence = line.endsWith(".") && !SENTENCE_INSIDE.matcher(line).find();
        if (!sentence || line.length() > LONGEST_CAPTION || line.indexOf('“') >= 0) {
            return "";
        }
        if (PICTURE.matcher(line).find()) {
            return "it mentions a picture";
        }
        if (line.indexOf('’') >= 0 || TEXT_VERB.matcher(line).find()) {
            return "";
        }
        if (SHOWN.matcher(line).find() && WHEN.matcher(line).find()) {
            return "it says in the present tense what somebody does, and where or when";
        }
        return line.matches(".+ (?:during|at|in front of|outside) .+ (?:in|on) .+")
                        && !line.matches("(?:The|A|An|On|In|At) .+")
                ? "it says who, where and when without a verb"
                : "";
    }

    /** Returns whether a paragraph is spoken words and nothing else. */
    static boolean isQuotation(String line) {
        boolean curly = line.matches("“[^”]*(?:”(?=\\s*“)[^”]*)*”") || (line.startsWith("“") && !line.contains("”"));
        return curly || line.matches("\"[^\"]+\"");
    }

    /** Returns spoken words without the marks around them. */
    static String spoken(String line) {
        return line.replaceFirst("^[“\"]", "").replaceFirst("[”\"]$", "");
    }
}
