package org.liveblogarchive.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.Diagnostic.Severity;
import org.liveblogarchive.content.Position;

/** Holds messages to one form: “What is wrong “x”. Expected this. Fix it so.” */
final class MessageForm {
    private static final int LONGEST = 300;
    private static final int LONGEST_FOUND = 175;
    private static final int LONGEST_EXPECTED = 230;
    private static final int LONGEST_FIX = 210;

    /** What happened to a part of a source is said by a remark of an import, in place of what to do. */
    private static final Set<String> REMARKS = Set.of("ImportRemark", "Remark");

    /** What reports no diagnostics, whose kinds are counted. */
    private static final Set<String> IMPORTS = Set.of("ImportRemark", "Remark", "UnreadableSourceException");

    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”");
    private static final Pattern CODE = Pattern.compile("=\"[^\"]*\"");
    private static final Pattern STRAIGHT = Pattern.compile("\"|(?<!\\p{L})'");
    private static final Pattern NAME = Pattern.compile("(Atom|Markdown|\\p{Lu}{2,})\\b.*");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;,!?]");
    private static final Pattern ALTERNATIVES = Pattern.compile("⟨([^⟨⟩]*)⟩");

    /** How a fix begins. */
    private static final Set<String> IMPERATIVES = Set.of(
            ("Add Change Choose Close Compare Copy Crawl Delete Download Export Find Fix Give Import Indent Link List Look"
                            + " Make Move Pin Publish Quote Read Refer Remove Rename Replace Report Request Save Set Shorten"
                            + " Show Simplify Split Use Write")
                    .split(" "));

    /** Sentences that may follow a first one. */
    private static final Set<String> MORE = Set.of("Until", "To", "If", "Otherwise");

    /** Foreign idioms, and words that have a standard one. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(told|tells?|mend\\w*|noted|is news|is no more|not there|is none|any more|once more|lies? in"
                    + "|begins? an?|in the place of|files of media|so many|readers are to)\\b"
                    + "|(?<!there )\\b(is|are) no (?!longer)",
            Pattern.CASE_INSENSITIVE);

    private final Message message;
    private final List<String> faults = new ArrayList<>();

    private MessageForm(Message message) {
        this.message = message;
    }

    /** Returns what is wrong with the form of a message. */
    static List<String> faults(Message message) {
        var form = new MessageForm(message);
        form.check(message.found() + " " + message.expected() + " " + message.fix());
        if (message.hasParts()) {
            known(message.found()).forEach(form::checkFound);
            known(message.expected()).forEach(form::checkExpected);
            known(message.fix()).forEach(form::checkFix);
        }
        return form.faults;
    }

    private void check(String text) {
        expect(text.length() <= LONGEST + LONGEST_FIX, "is too long");
        Matcher banned = BANNED.matcher(text);
        if (banned.find()) {
            faults.add("has the words “" + banned.group() + "”: " + message.listed());
        }
        expect(
                !STRAIGHT.matcher(CODE.matcher(QUOTED.matcher(text).replaceAll(""))
                                .replaceAll(""))
                        .find(),
                "has straight quotation marks");
    }

    private void checkFound(String found) {
        String kind = new Diagnostic(Severity.ERROR, "", Position.START, found, "", "").kind();
        expect(
                IMPORTS.contains(message.made()) || !kind.replace("“…”", "").contains(Template.FILLED_IN),
                "has no kind, as it fills in something outside of quotation marks");
        expect(CAPITAL.matcher(found).matches(), "begins without a capital letter");
        expect(!SENTENCE_END.matcher(found).matches(), "ends with a full stop before its end");
        expect(found.length() <= LONGEST_FOUND, "says at too great length what is wrong");
    }

    private void checkExpected(String expected) {
        expect(
                !CAPITAL.matcher(expected).matches() || NAME.matcher(expected).matches(),
                "expects with a capital letter");
        expect(!SENTENCE_END.matcher(expected).matches(), "ends what it expects with a full stop");
        expect(expected.length() <= LONGEST_EXPECTED, "expects at too great length");
    }

    private void checkFix(String fix) {
        expect(fix.matches(".*[^.…][.?]|.*….|.*…”?\\."), "does not end with a full stop");
        expect(fix.length() <= LONGEST_FIX, "says at too great length how to fix it");
        for (String sentence : QUOTED.matcher(fix).replaceAll("“”").split("(?<=[.?]) ", -1)) {
            String first = sentence.split("[ ,]", -1)[0];
            expect(
                    IMPERATIVES.contains(first)
                            || MORE.contains(first)
                            || fix.startsWith("Did you mean")
                            || REMARKS.contains(message.made()),
                    "has no imperative in “" + sentence + "”");
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault + ": " + message.listed());
        }
    }

    /** Returns the texts that a template stands for, as far as the sources have them beside each other. */
    private static List<String> known(String template) {
        return alternatives(template).stream()
                .filter(text -> !text.startsWith(Template.FILLED_IN))
                .toList();
    }

    /** Returns the texts that a template stands for, with one choice of each of its alternatives. */
    private static List<String> alternatives(String template) {
        Matcher matcher = ALTERNATIVES.matcher(template);
        if (!matcher.find()) {
            return List.of(template);
        }
        var texts = new ArrayList<String>();
        for (String one : matcher.group(1).split("\\|", -1)) {
            texts.addAll(
                    alternatives(template.substring(0, matcher.start()) + one + template.substring(matcher.end())));
        }
        return texts;
    }
}
