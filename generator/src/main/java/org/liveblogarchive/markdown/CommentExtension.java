package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Comments within a line as CommonMark 0.31 has them (6.6): they end at the first {@code -->}, whatever is before it. */
final class CommentExtension implements Parser.ParserExtension {
    static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|.*?-->)", Pattern.DOTALL);
    /** Flexmark searches on from where it is, and not only there. */
    private static final Pattern COMMENT_HERE = Pattern.compile("^" + COMMENT.pattern(), Pattern.DOTALL);

    @Override
    public void parserOptions(MutableDataHolder options) {
        // has none
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new Factory());
    }

    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Comments();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Comments implements InlineParserExtension {
        @Override
        public void finalizeDocument(InlineParser parser) {
            // keeps nothing
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // keeps nothing
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence comment = parser.match(COMMENT_HERE);
            if (comment == null) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new HtmlInlineComment(comment));
            return true;
        }
    }
}
