package io.github.kconfig4j.product.javadoc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import io.github.kconfig4j.product.declared.Declared;
import io.github.kconfig4j.product.declared.DeclaredScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * A source whose documentation comments say when what they document is there. Lines stay where they are, but for a comment of one
 * line that begins with a block tag, which becomes two. Used once.
 */
final class NotedSource {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final String text;
    private final Function<Declared.Key, Optional<String>> words;
    private final TreeMap<Integer, String> insertions = new TreeMap<>();
    private final Set<Declared.Key> found = new HashSet<>();

    /** @param words what is to be said of an element, in HTML without a full stop; empty for nothing */
    NotedSource(CompilationUnitTree unit, DocTrees trees, String text, Function<Declared.Key, Optional<String>> words) {
        this.unit = unit;
        this.trees = trees;
        this.text = text;
        this.words = words;
        new DeclaredScanner(unit, trees, this::note).scan();
    }

    /** The elements that it declares. */
    Set<Declared.Key> found() {
        return found;
    }

    /** How many comments say something. */
    int notes() {
        return insertions.size();
    }

    String text() {
        StringBuilder noted = new StringBuilder(text);
        insertions.descendingMap().forEach(noted::insert);
        return noted.toString();
    }

    private void note(TreePath path, Declared declared) {
        found.add(declared.key());
        Optional<String> said = words.apply(declared.key());
        if (said.isEmpty() || !isDocumented(path)) {
            return;
        }
        DocCommentTree comment = trees.getDocCommentTree(path);
        if (comment == null) {
            String inherited = isOverride(path.getLeaf()) ? ":</strong> {@inheritDoc}" : ".</strong>";
            insertions.put(declared.start().offset(), "/** <strong>" + said.get() + inherited + " */ ");
        } else if (!comment.getFullBody().isEmpty()) {
            int at = position(comment, comment.getFullBody().get(0));
            insertions.put(at, "<strong>" + said.get() + ":</strong> ");
        } else {
            beforeTags(comment, declared, "<strong>" + said.get() + ".</strong>");
        }
    }

    private int position(DocCommentTree comment, DocTree part) {
        return (int) trees.getSourcePositions().getStartPosition(unit, comment, part);
    }

    /** A comment without a description: a block tag has to stay at the beginning of a line. */
    private void beforeTags(DocCommentTree comment, Declared declared, String note) {
        int at = comment.getBlockTags().isEmpty()
                ? declared.start().offset()
                : position(comment, comment.getBlockTags().get(0));
        int line = text.lastIndexOf('\n', at - 1) + 1;
        String before = text.substring(line, at);
        int open = text.lastIndexOf("/**", at);
        boolean isMarkdown = before.stripLeading().startsWith("///");
        boolean isOneLine = before.contains("/**") && !comment.getBlockTags().isEmpty();
        if (isMarkdown || isOneLine) {
            String indent = before.substring(0, before.indexOf('/'));
            insertions.put(at, note + "\n" + indent + (isMarkdown ? "/// " : " * "));
        } else if (open >= 0) {
            int from = open + "/**".length();
            insertions.put(from, " " + note + (text.startsWith("*/", from) ? " " : ""));
        }
    }

    /** What is no element of a page of its own is not: a component of a record, and what a module says. */
    private static boolean isDocumented(TreePath path) {
        Tree around = path.getParentPath().getLeaf();
        boolean isComponent = around.getKind() == Tree.Kind.RECORD
                && path.getLeaf() instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        return !isComponent
                && (path.getLeaf() instanceof ClassTree
                        || path.getLeaf() instanceof MethodTree
                        || path.getLeaf() instanceof VariableTree);
    }

    private static boolean isOverride(Tree tree) {
        return tree instanceof MethodTree method
                && method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> List.of("Override", "java.lang.Override")
                                .contains(annotation.getAnnotationType().toString()));
    }
}
