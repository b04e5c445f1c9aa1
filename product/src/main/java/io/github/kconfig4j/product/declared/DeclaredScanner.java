package io.github.kconfig4j.product.declared;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a source declares. The parameter of the visits is the binary name of the type around; empty at the top. What
 * is local to code is not looked at.
 */
public final class DeclaredScanner extends TreePathScanner<@Nullable Void, String> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final BiConsumer<TreePath, Declared> found;
    private final String text;

    /** @param found is given each declaration, in their order */
    public DeclaredScanner(CompilationUnitTree unit, DocTrees trees, BiConsumer<TreePath, Declared> found) {
        this.unit = unit;
        this.positions = trees.getSourcePositions();
        this.found = found;
        try {
            this.text = unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes through the source. */
    public void scan() {
        scan(new TreePath(unit), "");
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        String name = type.getSimpleName().toString();
        if (name.isEmpty()) {
            return null;
        }
        String binary = outer.isEmpty() ? packagePrefix() + name : outer + "$" + name;
        int at = nameAfter(end(type.getModifiers(), start(type)), name);
        add(binary, Optional.empty(), Optional.empty(), start(type), at, new HeadText(text).bodyAfter(at));
        return super.visitClass(type, binary);
    }

    @Override
    public @Nullable Void visitModule(ModuleTree module, String outer) {
        String name = module.getName().toString();
        add(name, Optional.empty(), Optional.empty(), start(module), nameAfter(start(module), name), start(module));
        for (DirectiveTree directive : module.getDirectives()) {
            add(
                    name,
                    Optional.of(words(directive)),
                    Optional.empty(),
                    start(directive),
                    start(directive),
                    end(directive, start(directive)));
        }
        return null;
    }

    /** A directive as a class file says it, without the modules that it is for. */
    private static String words(DirectiveTree directive) {
        String words = directive.toString().strip().replaceFirst(" (to|with) .*", "");
        return words.endsWith(";") ? words.substring(0, words.length() - 1) : words;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String owner) {
        Tree result = method.getReturnType();
        boolean constructor = result == null;
        String simple = owner.substring(Math.max(owner.lastIndexOf('$'), owner.lastIndexOf('.')) + 1);
        int before = end(constructor ? method.getModifiers() : result, start(method));
        int at = nameAfter(before, constructor ? simple : method.getName().toString());
        BlockTree body = method.getBody();
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> erased(parameter.getType()))
                .toList();
        add(
                owner,
                Optional.of(method.getName().toString()),
                Optional.of(parameters),
                start(method),
                at,
                body == null ? end(method, at) : start(body));
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, String owner) {
        String name = field.getName().toString();
        Tree type = field.getType();
        // The type of an enum constant is the enum itself; its position is that of the constant.
        int before = Math.max(end(type, 0), end(field.getModifiers(), start(field))) - name.length();
        int at = nameAfter(Math.max(before, start(field)), name);
        int end = field.getInitializer() instanceof NewClassTree created && created.getClassBody() != null
                ? at + name.length()
                : end(field, at);
        add(owner, Optional.of(name), Optional.empty(), start(field), at, end);
        return null;
    }

    /** What an initializer declares is no member. */
    @Override
    public @Nullable Void visitBlock(BlockTree initializer, String owner) {
        return null;
    }

    private String packagePrefix() {
        return unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    }

    /** The type as it is written, without what stands in angle brackets; instead of a type variable its bound. */
    private String erased(@Nullable Tree type) {
        String name = written(type);
        int end = name.indexOf('[') < 0 ? name.length() : name.indexOf('[');
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            for (TypeParameterTree variable : variables(path.getLeaf())) {
                if (variable.getName().contentEquals(name.substring(0, end).replace("...", ""))) {
                    String bound = variable.getBounds().isEmpty()
                            ? "Object"
                            : erased(variable.getBounds().get(0));
                    return bound + (name.endsWith("...") ? "..." : name.substring(end));
                }
            }
        }
        return name;
    }

    private static List<? extends TypeParameterTree> variables(Tree tree) {
        if (tree instanceof MethodTree method) {
            return method.getTypeParameters();
        }
        return tree instanceof ClassTree type ? type.getTypeParameters() : List.of();
    }

    private String written(@Nullable Tree type) {
        if (type == null) {
            return "";
        }
        int start = start(type);
        return HeadText.withoutArguments(text.substring(start, Math.max(start, end(type, start))));
    }

    private int start(Tree tree) {
        return (int) Math.max(0, positions.getStartPosition(unit, tree));
    }

    private int end(@Nullable Tree tree, int otherwise) {
        int end = tree == null ? -1 : (int) positions.getEndPosition(unit, tree);
        return end < 0 ? otherwise : end;
    }

    private int nameAfter(int from, String name) {
        int at = text.indexOf(name, from);
        return at < 0 ? from : at;
    }

    private void add(
            String type, Optional<String> member, Optional<List<String>> parameters, int start, int name, int end) {
        found.accept(
                getCurrentPath(),
                new Declared(
                        SourceParser.path(unit),
                        type,
                        member,
                        parameters,
                        isVisible(),
                        spot(start),
                        spot(name),
                        spot(end)));
    }

    private boolean isVisible() {
        Tree tree = getCurrentPath().getLeaf();
        Tree around = getCurrentPath().getParentPath().getLeaf();
        Set<Modifier> modifiers = modifiers(tree);
        return modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED)
                || around.getKind() == Tree.Kind.INTERFACE && !modifiers.contains(Modifier.PRIVATE)
                || around.getKind() == Tree.Kind.ANNOTATION_TYPE
                || around.getKind() == Tree.Kind.ENUM && isConstant(tree, around);
    }

    /** The type of an enum constant is the enum itself. */
    private static boolean isConstant(Tree tree, Tree around) {
        return tree instanceof VariableTree field
                && around instanceof ClassTree type
                && field.getModifiers().getFlags().isEmpty()
                && String.valueOf(field.getType()).equals(type.getSimpleName().toString());
    }

    private static Set<Modifier> modifiers(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getFlags();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getFlags();
        }
        return tree instanceof VariableTree field ? field.getModifiers().getFlags() : Set.of();
    }

    private Declared.Spot spot(int offset) {
        return new Declared.Spot(offset, (int) unit.getLineMap().getLineNumber(offset));
    }
}
