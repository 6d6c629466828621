package org.liveblogarchive.messages;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.ToolProvider;

/**
 * The sources of the program as the compiler understands them: which method a call means, who calls it, what a constant is.
 * Classes of libraries that are not on the class path, such as Maven's, stay unknown.
 */
final class ProgramSources {
    /** A call of a method or constructor: where it is, and what it passes. */
    record Call(TreePath path, List<? extends ExpressionTree> arguments) {}

    private final List<CompilationUnitTree> files = new ArrayList<>();
    private final Map<Element, List<Call>> calls = new HashMap<>();
    private final Map<Element, TreePath> declarations = new HashMap<>();
    private final Trees trees;

    private ProgramSources(Trees trees) {
        this.trees = trees;
    }

    static ProgramSources of(Path... folders) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var paths = new ArrayList<Path>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(paths::add);
            }
        }
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            // What the unknown classes make wrong is no matter here: the build compiles the sources itself.
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none", "-XDshould-stop.ifError=FLOW"),
                    null,
                    manager.getJavaFileObjectsFromPaths(paths));
            var sources = new ProgramSources(Trees.instance(task));
            task.parse().forEach(sources.files::add);
            task.analyze();
            sources.files.forEach(file -> sources.new Index().scan(file, null));
            return sources;
        }
    }

    private final class Index extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            add(tree.getArguments());
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void none) {
            add(tree.getArguments());
            return super.visitNewClass(tree, null);
        }

        private void add(List<? extends ExpressionTree> arguments) {
            Element called = trees.getElement(getCurrentPath());
            if (called != null) {
                calls.computeIfAbsent(called, any -> new ArrayList<>()).add(new Call(getCurrentPath(), arguments));
            }
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            declare();
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            declare();
            return super.visitVariable(tree, null);
        }

        private void declare() {
            Element declared = trees.getElement(getCurrentPath());
            if (declared != null) {
                declarations.put(declared, getCurrentPath());
            }
        }
    }

    List<CompilationUnitTree> files() {
        return List.copyOf(files);
    }

    /** Returns all calls of a method or constructor. */
    List<Call> callsOf(Element called) {
        return calls.getOrDefault(called, List.of());
    }

    /** Returns the methods and constructors that have some parameters, one after the other, and are called. */
    Stream<Element> withParameters(String... parameters) {
        return calls.keySet().stream().filter(called -> firstOf(parametersOf(called), parameters) >= 0);
    }

    static int firstOf(List<? extends VariableElement> all, String... names) {
        for (int i = 0; i + names.length <= all.size(); i++) {
            int from = i;
            if (Stream.iterate(0, n -> n < names.length, n -> n + 1)
                    .allMatch(n -> all.get(from + n).getSimpleName().contentEquals(names[n]))) {
                return i;
            }
        }
        return -1;
    }

    static List<? extends VariableElement> parametersOf(Element called) {
        return called instanceof ExecutableElement method ? method.getParameters() : List.of();
    }

    Optional<TreePath> declaration(Element element) {
        return Optional.ofNullable(declarations.get(element));
    }

    Optional<Element> element(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    /** Returns whether an expression is a text. */
    boolean isText(TreePath path) {
        return String.valueOf(trees.getTypeMirror(path)).equals("java.lang.String");
    }

    Optional<String> javadoc(TreePath path) {
        return Optional.ofNullable(trees.getDocComment(path));
    }

    /** Returns the method that a place is in, or nothing for one in the initial value of a field. */
    Optional<TreePath> method(TreePath place) {
        for (TreePath path = place; path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof MethodTree) {
                return Optional.of(path);
            }
            if (tree instanceof ClassTree
                    || (tree instanceof BlockTree && path.getParentPath().getLeaf() instanceof ClassTree)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
