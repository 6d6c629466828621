package org.liveblogarchive.messages;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Writes expressions as templates: literals as they are, “…” for what a run fills in, ⟨a|b⟩ for alternatives. */
final class Template {
    static final String FILLED_IN = "…";
    private static final int DEEPEST = 5;
    private static final Set<String> FORMATS = Set.of("format", "formatted");

    private final ProgramSources sources;
    private final Map<Element, String> values;
    private final Set<Tree> literals;
    private final int depth;

    private Template(ProgramSources sources, Map<Element, String> values, Set<Tree> literals, int depth) {
        this.sources = sources;
        this.values = values;
        this.literals = literals;
        this.depth = depth;
    }

    /**
     * Makes one.
     *
     * @param values what is known of parameters
     * @param literals gets the literals that the templates show
     */
    static Template with(ProgramSources sources, Map<Element, String> values, Set<Tree> literals) {
        return new Template(sources, values, literals, 0);
    }

    String of(ExpressionTree tree, TreePath around) {
        return write(new TreePath(around, tree)).replaceAll("…(?:…)+", FILLED_IN);
    }

    private String write(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            literals.add(literal);
            return literal.getValue() == null ? FILLED_IN : String.valueOf(literal.getValue());
        }
        if (tree instanceof ParenthesizedTree inBrackets) {
            return of(inBrackets.getExpression(), path);
        }
        if (tree instanceof BinaryTree binary && sources.isText(path)) {
            return of(binary.getLeftOperand(), path) + of(binary.getRightOperand(), path);
        }
        if (tree instanceof ConditionalExpressionTree either) {
            return oneOf(List.of(of(either.getTrueExpression(), path), of(either.getFalseExpression(), path)));
        }
        if (tree instanceof SwitchExpressionTree) {
            return oneOf(results(path));
        }
        if (tree instanceof MethodInvocationTree call) {
            return called(call, path);
        }
        if (tree instanceof LambdaExpressionTree lambda) {
            return lambda.getBody() instanceof ExpressionTree result ? of(result, path) : FILLED_IN;
        }
        return tree instanceof IdentifierTree || tree instanceof MemberSelectTree ? named(path) : FILLED_IN;
    }

    private static String oneOf(Collection<String> texts) {
        Set<String> different = new LinkedHashSet<>(texts);
        if (different.stream().noneMatch(text -> text.codePoints().anyMatch(Character::isLetter))) {
            return FILLED_IN;
        }
        return different.size() == 1
                ? different.iterator().next()
                : different.stream().collect(Collectors.joining("|", "⟨", "⟩"));
    }

    private List<String> results(TreePath choice) {
        var results = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitCase(CaseTree tree, Void none) {
                if (tree.getBody() instanceof ExpressionTree result) {
                    results.add(of(result, getCurrentPath()));
                    return null;
                }
                return super.visitCase(tree, null);
            }

            @Override
            public Void visitYield(YieldTree tree, Void none) {
                results.add(of(tree.getValue(), getCurrentPath()));
                return null;
            }
        }.scan(choice, null);
        return results;
    }

    private String named(TreePath path) {
        Element element = sources.element(path).orElse(null);
        if (element != null && values.containsKey(element)) {
            return values.get(element);
        }
        if (!(element instanceof VariableElement variable)
                || depth > DEEPEST
                || !(variable.getConstantValue() instanceof String || isText(variable))) {
            return element instanceof VariableElement number && number.getConstantValue() instanceof Number
                    ? "N"
                    : FILLED_IN;
        }
        boolean constant = element.getKind() == ElementKind.FIELD
                && element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
        return sources.declaration(element)
                .filter(any -> constant || element.getKind() == ElementKind.LOCAL_VARIABLE)
                .map(place -> assigned(element, place))
                .orElse(FILLED_IN);
    }

    private static boolean isText(Element variable) {
        return variable.asType().toString().equals("java.lang.String");
    }

    /** Returns whether a parameter gets a text, or a function that may make one. */
    static boolean isKnown(Element parameter) {
        return isText(parameter) || parameter.asType().toString().startsWith("java.util.function.");
    }

    /** Returns all that is assigned to a variable. */
    private String assigned(Element variable, TreePath place) {
        var deeper = new Template(sources, values, literals, depth + 1);
        var texts = new ArrayList<String>();
        if (((VariableTree) place.getLeaf()).getInitializer() != null) {
            texts.add(deeper.of(((VariableTree) place.getLeaf()).getInitializer(), place));
        }
        if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitAssignment(AssignmentTree tree, Void none) {
                    TreePath to = new TreePath(getCurrentPath(), tree.getVariable());
                    if (sources.element(to).filter(variable::equals).isPresent()) {
                        texts.add(deeper.of(tree.getExpression(), getCurrentPath()));
                    }
                    return null;
                }
            }.scan(place.getParentPath(), null);
        }
        return texts.isEmpty() ? FILLED_IN : oneOf(texts);
    }

    /** Returns what a method of the program returns, where that has words of its own. */
    private String called(MethodInvocationTree call, TreePath path) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && FORMATS.contains(select.getIdentifier().toString())
                && select.getExpression().toString().matches("String|\".*\"")) {
            ExpressionTree pattern =
                    select.getIdentifier().contentEquals("format") ? patternOf(call) : select.getExpression();
            return of(pattern, path).replaceAll("%[-+0-9.]*[a-zA-Z]", FILLED_IN).replace("%%", "%");
        }
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            Element function =
                    sources.element(new TreePath(path, select.getExpression())).orElse(null);
            if (function != null && values.containsKey(function)) {
                return isText(function) ? FILLED_IN : values.get(function);
            }
        }
        Element method = sources.element(path).orElse(null);
        TreePath place = method == null ? null : sources.declaration(method).orElse(null);
        if (place == null || depth > DEEPEST || !returnsText((MethodTree) place.getLeaf())) {
            return FILLED_IN;
        }
        var inside = new HashMap<Element, String>();
        List<? extends VariableElement> parameters = ProgramSources.parametersOf(method);
        for (int i = 0; i < parameters.size() && i < call.getArguments().size(); i++) {
            inside.put(
                    parameters.get(i),
                    isKnown(parameters.get(i)) ? of(call.getArguments().get(i), path) : FILLED_IN);
        }
        var shown = new HashSet<Tree>();
        String text = oneOf(returned(place, new Template(sources, inside, shown, depth + 1)));
        if (!text.contains(" ")) {
            return FILLED_IN;
        }
        literals.addAll(shown);
        return text;
    }

    /** Returns the pattern of a call of String.format, with or without a locale before it. */
    private static ExpressionTree patternOf(MethodInvocationTree call) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        return arguments.get(0) instanceof LiteralTree ? arguments.get(0) : arguments.get(1);
    }

    private static boolean returnsText(MethodTree method) {
        return method.getReturnType() != null
                && method.getReturnType().toString().equals("String")
                && method.getBody() != null;
    }

    private static List<String> returned(TreePath method, Template template) {
        var texts = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree tree, Void none) {
                texts.add(template.of(tree.getExpression(), getCurrentPath()));
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
                return null;
            }
        }.scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
        return texts;
    }
}
