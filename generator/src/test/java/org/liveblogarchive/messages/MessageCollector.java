package org.liveblogarchive.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.liveblogarchive.messages.ProgramSources.Call;

/** Collects what the program says: diagnostics, remarks and faults in three parts, and every other text of some words. */
final class MessageCollector {
    private static final String[] PARTS = {"found", "expected", "fix"};
    private static final Set<String> SEVERITIES = Set.of("error", "warning");
    private static final int MOST_CALLERS = 3;

    /** Words that a caller passes on for a sentence, and no address or file name. */
    private static final Pattern PHRASE = Pattern.compile("[^:/]*\\p{L}[^:/]*|.* .*", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.;:]? (?:.* )?\\p{L}{2,}", Pattern.DOTALL);

    private static final Pattern MARKUP = Pattern.compile("\\s*[<>@}].*", Pattern.DOTALL);

    /** Rules for hosts, which their programs read. */
    private static final String RULES = "hosting";

    /** What gets texts of several words that no user reads: markup, patterns, selectors, lists of names, headers. */
    private static final Set<String> NO_MESSAGES =
            Set.of(("attr closest compile concat contains element fingerprint getBytes header is isFirst line"
                            + " matches of ofPattern ofText put raw replace replaceFirst script select selectFirst"
                            + " split startsWith when wrap"
                            + " A_DAY A_MINUTE ARTICLES BEGIN CREDITS END FOR_EVER MAGIC OURS PLAYERS SCRIPT SHOWN"
                            + " SOME_SECONDS STYLE TEXT TOOLS XMP ZONE")
                    .split(" "));

    private final ProgramSources sources;
    private final Set<Tree> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    MessageCollector(ProgramSources sources) {
        this.sources = sources;
    }

    /** Returns the messages that are made of three parts, each where its words are. */
    Stream<Message> inParts() {
        return sources.withParameters(PARTS).flatMap(called -> {
            int first = ProgramSources.firstOf(ProgramSources.parametersOf(called), PARTS);
            return sources.callsOf(called).stream()
                    .filter(call -> !passesOn(call))
                    .flatMap(
                            call -> inParts(call, made(called), call.arguments().subList(first, first + PARTS.length)));
        });
    }

    private boolean passesOn(Call call) {
        return sources.method(call.path())
                .flatMap(sources::element)
                .filter(method -> ProgramSources.firstOf(ProgramSources.parametersOf(method), PARTS) >= 0)
                .isPresent();
    }

    private Stream<Message> inParts(Call call, String made, List<? extends ExpressionTree> parts) {
        return callers(call.path(), parts, 0).stream()
                .map(values -> {
                    var template = Template.with(sources, values, shown);
                    List<String> texts = parts.stream()
                            .map(part -> template.of(part, call.path()))
                            .toList();
                    return new Message(packageOf(call.path()), made, texts.get(0), texts.get(1), texts.get(2));
                })
                .filter(message -> !message.isPassedOn());
    }

    /** Returns what becomes of a message that is passed to a method, which may pass it on. */
    private String made(Element called) {
        if (called.getKind() == ElementKind.CONSTRUCTOR) {
            return called.getEnclosingElement().getSimpleName().toString();
        }
        Predicate<Call> inside = call -> sources.method(call.path())
                .flatMap(sources::element)
                .filter(called::equals)
                .isPresent();
        return SEVERITIES.contains(called.getSimpleName().toString())
                ? called.getSimpleName().toString()
                : sources.withParameters(PARTS)
                        .filter(next -> sources.callsOf(next).stream().anyMatch(inside))
                        .map(this::made)
                        .findFirst()
                        .orElseThrow();
    }

    /** Returns what callers pass for the parameters that some expressions read: nothing, if they read none. */
    private Set<Map<Element, String>> callers(TreePath place, List<? extends ExpressionTree> read, int depth) {
        TreePath method = sources.method(place).orElse(null);
        if (method == null || depth > MOST_CALLERS) {
            return Set.of(Map.of());
        }
        Element called = sources.element(method).orElseThrow();
        List<? extends VariableElement> parameters = ProgramSources.parametersOf(called);
        Set<Element> needed = parametersIn(read, place, called);
        List<Call> calls = sources.callsOf(called);
        if (needed.isEmpty() || calls.isEmpty()) {
            return Set.of(Map.of());
        }
        var all = new LinkedHashSet<Map<Element, String>>();
        for (Call call : calls) {
            List<? extends ExpressionTree> passed = Stream.iterate(0, i -> i < parameters.size(), i -> i + 1)
                    .filter(i -> needed.contains(parameters.get(i)))
                    .map(i -> call.arguments().get(i))
                    .toList();
            for (Map<Element, String> outer : callers(call.path(), passed, depth + 1)) {
                var template = Template.with(sources, outer, shown);
                var values = new HashMap<Element, String>();
                for (int i = 0; i < parameters.size(); i++) {
                    if (needed.contains(parameters.get(i))) {
                        String value = template.of(call.arguments().get(i), call.path());
                        values.put(parameters.get(i), PHRASE.matcher(value).matches() ? value : Template.FILLED_IN);
                    }
                }
                all.add(values);
            }
        }
        return all;
    }

    /** Returns the parameters of a method that are texts, and that some expressions in it read, also by way of its variables. */
    private Set<Element> parametersIn(List<? extends ExpressionTree> read, TreePath place, Element method) {
        var found = new HashSet<Element>();
        var scanner = new TreePathScanner<Void, Void>() {
            private final Set<Element> seen = new HashSet<>();

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
                Element element = sources.element(getCurrentPath()).orElse(null);
                if (element == null || !seen.add(element)) {
                    return null;
                }
                boolean text = Template.isKnown(element);
                if (text
                        && element.getKind() == ElementKind.PARAMETER
                        && method.equals(element.getEnclosingElement())) {
                    found.add(element);
                }
                if (text && element.getKind() == ElementKind.LOCAL_VARIABLE) {
                    sources.declaration(element).ifPresent(path -> scan(path, null));
                }
                return null;
            }
        };
        read.forEach(expression -> scanner.scan(new TreePath(place, expression), null));
        return found;
    }

    /** Returns the texts of some words that no other message shows; call it last. */
    Stream<Message> others() {
        var others = new LinkedHashSet<Message>();
        sources.files().stream()
                .filter(file -> !packageOf(new TreePath(file)).equals(RULES))
                .forEach(file -> new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree tree, Void none) {
                        if (tree.getValue() instanceof String && !shown.contains(tree)) {
                            TreePath whole = whole(getCurrentPath());
                            String text = Template.with(sources, Map.of(), shown)
                                    .of((ExpressionTree) whole.getLeaf(), whole.getParentPath());
                            if (isFormat(whole)) {
                                text = text.replaceAll("%[-+0-9.]*[a-zA-Z]", Template.FILLED_IN);
                            }
                            String user = user(whole);
                            if (WORDS.matcher(text).find()
                                    && !MARKUP.matcher(text).matches()
                                    && !NO_MESSAGES.contains(user)) {
                                others.add(new Message(packageOf(whole), user, text, "", ""));
                            }
                        }
                        return null;
                    }

                    @Override
                    public Void visitAnnotation(com.sun.source.tree.AnnotationTree tree, Void none) {
                        return null;
                    }
                }.scan(file, null));
        return others.stream();
    }

    private static boolean isFormat(TreePath text) {
        return text.getParentPath().getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().equals("String.format");
    }

    private static TreePath whole(TreePath literal) {
        TreePath path = literal;
        while (isPartOfText(path.getParentPath().getLeaf(), path.getLeaf())) {
            path = path.getParentPath();
        }
        return path;
    }

    private static boolean isPartOfText(Tree around, Tree part) {
        return (around instanceof BinaryTree && around.getKind() == Tree.Kind.PLUS)
                || around instanceof ParenthesizedTree
                || (around instanceof ConditionalExpressionTree either && either.getCondition() != part);
    }

    /** Returns the name of what a text is passed to, assigned to or returned from. */
    private String user(TreePath text) {
        for (TreePath path = text.getParentPath(); path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof MethodInvocationTree call) {
                ExpressionTree method = call.getMethodSelect();
                return method instanceof MemberSelectTree select
                        ? select.getIdentifier().toString()
                        : method.toString();
            }
            if (tree instanceof NewClassTree made) {
                return made.getIdentifier().toString();
            }
            if (tree instanceof VariableTree variable) {
                return variable.getName().toString();
            }
            if (tree instanceof MethodTree method) {
                return method.getName().toString();
            }
        }
        return "";
    }

    private static String packageOf(TreePath path) {
        return path.getCompilationUnit().getPackageName().toString().replace("org.liveblogarchive.", "");
    }
}
