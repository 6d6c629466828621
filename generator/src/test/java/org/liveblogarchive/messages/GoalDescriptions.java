package org.liveblogarchive.messages;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The descriptions of goals and parameters, which Maven's help and editors of POMs show: the Javadoc of their sources. */
final class GoalDescriptions extends TreePathScanner<Void, String> {
    private final ProgramSources sources;
    private final List<Message> described = new ArrayList<>();

    private GoalDescriptions(ProgramSources sources) {
        this.sources = sources;
    }

    static Stream<Message> in(ProgramSources sources) {
        var descriptions = new GoalDescriptions(sources);
        sources.files().forEach(file -> descriptions.scan(file, ""));
        return descriptions.described.stream();
    }

    @Override
    public Void visitClass(ClassTree tree, String around) {
        String name = tree.getSimpleName().toString();
        if (has("Mojo", tree.getModifiers().getAnnotations())) {
            describe("goal of " + name);
        }
        return super.visitClass(tree, name);
    }

    @Override
    public Void visitVariable(VariableTree tree, String around) {
        if (has("Parameter", tree.getModifiers().getAnnotations())) {
            describe("parameter " + tree.getName() + " of " + around);
        }
        return super.visitVariable(tree, around);
    }

    private static boolean has(String name, List<? extends AnnotationTree> annotations) {
        return annotations.stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals(name));
    }

    private void describe(String what) {
        sources.javadoc(getCurrentPath())
                .map(text -> text.replaceAll("(?s)@since.*", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .ifPresent(text -> described.add(new Message("maven", what, text, "", "")));
    }
}
