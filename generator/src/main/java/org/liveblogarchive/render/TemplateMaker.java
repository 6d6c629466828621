package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.liveblogarchive.output.FileMaker;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.theme.PageTemplates;
import org.liveblogarchive.view.View;

/** Makes files by the theme's templates and by their writers. */
record TemplateMaker(PageTemplates templates) implements FileMaker {
    @Override
    public MadeFile page(String template, View view) throws IOException {
        PageTemplates.Page page = templates.make(template, view);
        return page == null ? null : new MadeFile(page.bytes(), page.assets(), true);
    }

    @Override
    public MadeFile file(Object model, Writing writing) throws IOException {
        return writing.write();
    }

    @Override
    public String part(String template, View view, UnaryOperator<String> finish, Object finishedWith)
            throws IOException {
        PageTemplates.Page part = templates.make(template, view);
        return part == null ? null : finish.apply(UTF_8.decode(part.bytes()).toString());
    }
}
