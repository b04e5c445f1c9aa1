package io.github.kconfig4j.compile;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of declared types and members in a syntax tree. The parameter of the visits is the binary name of the
 * type around; empty at the top.
 */
final class DeclarationScanner extends TreeScanner<@Nullable Void, String> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String text;
    private final Map<DeclarationIndex.Key, List<DeclarationIndex.Site>> sites;

    DeclarationScanner(
            CompilationUnitTree unit,
            SourcePositions positions,
            String text,
            Map<DeclarationIndex.Key, List<DeclarationIndex.Site>> sites) {
        this.unit = unit;
        this.positions = positions;
        this.text = text;
        this.sites = sites;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        String name = type.getSimpleName().toString();
        if (name.isEmpty()) {
            // An anonymous class has no name of its own that a source could tell.
            return null;
        }
        String binary = outer.isEmpty() ? packagePrefix() + name : outer + "$" + name;
        add(binary, Optional.empty(), -1, after(type, type.getModifiers()), name);
        return super.visitClass(type, binary);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String owner) {
        Tree result = method.getReturnType();
        boolean constructor = result == null;
        Tree before = constructor ? method.getModifiers() : result;
        String simple = owner.substring(Math.max(owner.lastIndexOf('$'), owner.lastIndexOf('.')) + 1);
        add(
                owner,
                Optional.of(method.getName().toString()),
                method.getParameters().size(),
                after(method, before),
                constructor ? simple : method.getName().toString());
        // A local class inside has a numbered name, which is not looked for.
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, String owner) {
        String name = field.getName().toString();
        long from = Math.max(positions.getEndPosition(unit, field.getType()), after(field, field.getModifiers()));
        // The type of an enum constant is the enum itself; its position is that of the constant.
        add(owner, Optional.of(name), -1, from - name.length(), name);
        return null;
    }

    /** What an initializer declares is no member. */
    @Override
    public @Nullable Void visitBlock(BlockTree initializer, String owner) {
        return null;
    }

    private String packagePrefix() {
        ExpressionTree name = unit.getPackageName();
        return name == null ? "" : name + ".";
    }

    /** The end of the part, or the start of the whole if the part is not written. */
    private long after(Tree whole, Tree part) {
        long end = positions.getEndPosition(unit, part);
        return end == Diagnostic.NOPOS ? positions.getStartPosition(unit, whole) : end;
    }

    private void add(String type, Optional<String> member, int parameters, long from, String name) {
        int at = text.indexOf(name, (int) Math.max(0, from));
        long offset = at < 0 ? from : at;
        if (offset >= 0) {
            int line = (int) unit.getLineMap().getLineNumber(offset);
            sites.computeIfAbsent(new DeclarationIndex.Key(type, member), k -> new ArrayList<>())
                    .add(new DeclarationIndex.Site(unit.getSourceFile().getName(), line, parameters));
        }
    }
}
