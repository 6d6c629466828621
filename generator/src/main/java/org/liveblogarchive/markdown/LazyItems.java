package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines that look like items, but are indented by four columns, continue the paragraph above them (CommonMark 0.31.2, 5.3,
 * example 312). Flexmark makes items of them, which are put back before it parses what is within lines.
 */
final class LazyItems implements BlockPreProcessorFactory {
    private static final DataKey<Map<Integer, Paragraph>> CONTINUED = new DataKey<>("CONTINUED", Map.of());

    /** Records that the line which is parsed continues the paragraph above it, whatever Flexmark makes of it. */
    static void record(Paragraph paragraph, ParserState state) {
        var continued = new HashMap<>(CONTINUED.get(state.getProperties()));
        continued.put(state.getLine().getStartOffset() + state.getNextNonSpaceIndex(), paragraph);
        state.getProperties().set(CONTINUED, continued);
    }

    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
        return Set.of(BulletListItem.class, OrderedListItem.class);
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
        Map<Integer, Paragraph> continued = CONTINUED.get(state.getProperties());
        return (parser, block) -> {
            var item = (ListItem) block;
            Paragraph above = continued.get(item.getOpeningMarker().getStartOffset());
            if (above != null
                    && above.getParent() != null
                    && item.getFirstChild() instanceof Paragraph text
                    && text.getNext() == null
                    && append(item, text, above)) {
                continued.replaceAll((place, paragraph) -> paragraph == text ? above : paragraph);
                item.unlink();
                parser.blockRemovedWithChildren(item);
            }
        };
    }

    private static boolean append(ListItem item, Paragraph text, Paragraph above) {
        BasedSequence line = item.getChars()
                .baseSubSequence(item.getStartOffset(), text.getLineChars(0).getEndOffset());
        if (line.indexOf('\n') < line.length() - 1) {
            return false; // a mark alone in its line
        }
        List<BasedSequence> lines = new ArrayList<>(above.getContentLines());
        lines.add(line);
        lines.addAll(text.getContentLines().subList(1, text.getLineCount()));
        above.setContent(lines);
        above.setLineIndents(new int[lines.size()]);
        return true;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
