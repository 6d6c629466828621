package org.liveblogarchive.markdown;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.Set;

/** A parser of blocks of our own, which is asked before Flexmark's and looks only at the line and the blocks around it. */
abstract class OwnBlocks implements CustomBlockParserFactory {
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
