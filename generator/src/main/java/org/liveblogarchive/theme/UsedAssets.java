package org.liveblogarchive.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The theme's assets as the variable {@code assets} of templates, which records those that pages use.
 *
 * <p>{@code assets["theme.css"]} is the address of that file from the archive's own folder.
 */
final class UsedAssets implements TemplateHashModel {
    private final Assets assets;
    private Set<String> names = new TreeSet<>();

    UsedAssets(Assets assets) {
        this.assets = assets;
    }

    /** Returns the names of the assets used so far. */
    Set<String> names() {
        return names;
    }

    /** Adds the assets of a part of the page that was made before. */
    void add(Set<String> used) {
        names.addAll(used);
    }

    /** Returns the names of the assets used so far, and forgets them. */
    Set<String> take() {
        Set<String> taken = names;
        names = new TreeSet<>();
        return taken;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        try {
            names.add(name);
            return new SimpleScalar(assets.address(name));
        } catch (IOException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
