package io.github.kconfig4j.importer.write;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.directive.Comment;
import io.github.kconfig4j.generate.directive.JavaText;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.importer.option.ConditionText;
import io.github.kconfig4j.importer.tool.OldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a source with directives, in the same lines as far as each directive has one of its own. */
public final class DirectiveWriter {
    /** What a comment begins with that is code if there is no other in its branch. */
    private static final Pattern MARK = Pattern.compile("[ \\t]*(?:-(?=[ \\t]|$)|\\$\\$|@).*", Pattern.DOTALL);

    private final SourceText source;
    private final JavaText java;
    private final ConditionText conditions;
    private final List<Diagnostic> diagnostics;
    private final Output out = new Output();
    private final CodeWriter code;

    /** What a part of a branch is made of. A part has code, or has code in comments, but not both. */
    private enum Kind {
        NEITHER,
        CODE,
        HIDDEN
    }

    private DirectiveWriter(SourceText source, ConditionText conditions, List<Diagnostic> diagnostics) {
        this.source = source;
        this.java = JavaText.of(source.text());
        this.conditions = conditions;
        this.diagnostics = diagnostics;
        this.code = new CodeWriter(source.text(), out);
    }

    /**
     * Writes a source.
     *
     * @param diagnostics takes what cannot be written
     */
    public static Written write(OldSource old, ConditionText conditions, List<Diagnostic> diagnostics) {
        DirectiveWriter writer = new DirectiveWriter(old.text(), conditions, diagnostics);
        List<Node> nodes = new NodeReader(old.items(), writer.java.code()).read();
        writer.top(new NeedlessBranches(old.text().text(), writer.java.code(), conditions, nodes).without());
        return writer.out.written();
    }

    private void top(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Code part && part.hidden() && !isBlank(part)) {
                directive(false, "#if y", part.start());
                code.hidden(part.start(), part.end());
                directive(false, "#endif", part.end());
            } else if (node instanceof Node.Code part) {
                code.live(part.start(), part.end());
            } else {
                other(node);
            }
        }
    }

    private void other(Node node) {
        if (node instanceof Node.Stop stop) {
            out.line("// #error " + stop.reason(), stop.start());
        } else if (node instanceof Node.WholeFile file) {
            wholeFile(file);
        } else if (node instanceof Node.Branches branches) {
            branches(branches);
        }
    }

    private void wholeFile(Node.WholeFile file) {
        out.line("// #file if " + conditions.of(file.condition()), file.start());
        if (!file.hasLine()) {
            out.add('\n', file.start());
        }
    }

    private void branches(Node.Branches all) {
        if (all.branches().stream().allMatch(branch -> isBlank(branch.nodes()))) {
            all.branches().forEach(branch -> blanks(branch.nodes()));
            return;
        }
        boolean inline = source.text().substring(all.start(), all.end()).indexOf('\n') < 0;
        boolean isSplit = false;
        for (int i = 0; i < all.branches().size(); i++) {
            Node.Branch branch = all.branches().get(i);
            directive(inline, opening(branch, i == 0, isSplit), branch.start());
            // Where a branch begins anew, the conditions before it no longer count.
            isSplit |= branch(branch, inline) && i > 0;
        }
        directive(inline, "#endif", all.close());
    }

    private String opening(Node.Branch branch, boolean isFirst, boolean isSplit) {
        if (isFirst) {
            return "#if " + conditions.of(branch.own());
        } else if (isSplit) {
            return "#elif " + conditions.of(branch.whole());
        }
        return branch.isElse() ? "#else" : "#elif " + conditions.of(branch.own());
    }

    /** Writes what is in a branch, and says whether it had to begin anew. */
    private boolean branch(Node.Branch branch, boolean inline) {
        Kind kind = Kind.NEITHER;
        boolean isSplit = false;
        List<Node.Code> comments = new ArrayList<>();
        for (Node node : branch.nodes()) {
            if (!(node instanceof Node.Code part)) {
                other(node);
                continue;
            }
            Kind own = kind(part);
            if (own == Kind.NEITHER) {
                comments.add(part);
            } else if (own != kind && kind != Kind.NEITHER) {
                endPart(kind, comments);
                code.indentLike(part.start(), part.end());
                directive(inline, "#endif", part.start());
                directive(inline, "#if " + conditions.of(branch.whole()), part.start());
                isSplit = true;
            }
            kind = own == Kind.NEITHER ? kind : own;
            write(part, inline);
        }
        endPart(kind, comments);
        return isSplit;
    }

    private void endPart(Kind kind, List<Node.Code> comments) {
        if (kind != Kind.CODE) {
            checkMarks(comments);
        }
        comments.clear();
    }

    private void write(Node.Code part, boolean inline) {
        if (!part.hidden() || isBlank(part)) {
            code.live(part.start(), part.end());
        } else if (inline) {
            code.hiddenInline(part.start(), part.end());
        } else {
            code.hidden(part.start(), part.end());
        }
    }

    private Kind kind(Node.Code part) {
        if (part.hidden()) {
            return isBlank(part) ? Kind.NEITHER : Kind.HIDDEN;
        }
        return java.code().substring(part.start(), part.end()).isBlank() ? Kind.NEITHER : Kind.CODE;
    }

    /** Comments that would be taken for code, since there is no other. */
    private void checkMarks(List<Node.Code> parts) {
        for (Comment comment : java.comments()) {
            boolean isIn =
                    parts.stream().anyMatch(part -> part.start() <= comment.start() && comment.end() <= part.end());
            String says = source.text().substring(comment.textStart(), comment.textEnd());
            if (isIn && MARK.matcher(says).matches()) {
                diagnostics.add(source.error(
                                DiagnosticId.IMPORT_BRANCH,
                                comment.start(),
                                "This comment would be code: there is no other code in its branch.")
                        .withHint("Begin it with a word."));
            }
        }
    }

    private boolean isBlank(Node.Code part) {
        return source.text().substring(part.start(), part.end()).isBlank();
    }

    private boolean isBlank(List<Node> nodes) {
        return nodes.stream().allMatch(node -> node instanceof Node.Code part && isBlank(part));
    }

    private void blanks(List<Node> nodes) {
        nodes.forEach(node -> code.live(((Node.Code) node).start(), ((Node.Code) node).end()));
    }

    private void directive(boolean inline, String text, int origin) {
        if (!inline) {
            out.line("// " + text, origin);
            return;
        }
        if (out.isLineFull()) {
            out.newLine(origin);
        }
        out.add("/*" + text + "*/", origin);
    }
}
