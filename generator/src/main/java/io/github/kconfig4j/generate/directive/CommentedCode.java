package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a branch that stands in comments, since it would not compile beside the other branches. A branch is either code or
 * stands in comments: so it is known what is meant when a formatter has put a blank into the mark.
 */
final class CommentedCode {
    /** What a comment says that is code: ours, and the marks of the Java Comment Preprocessor and of Antenna. */
    private static final Pattern MARK = Pattern.compile("(?<blank>[ \\t]*)(?:-(?=[ \\t]|$)|\\$\\$|@)[ \\t]?");

    private static final String FIRST_OF_MARKS = "-$@";

    /** The fewest columns that formatters are commonly set to. */
    private static final int NARROWEST = 80;

    private final SourceText source;
    private final List<Comment> comments;
    private final boolean inline;
    private final boolean mayHaveMarks;
    private final List<Diagnostic> diagnostics;

    /** @param inline whether comments that have an end of their own are for directives within a line */
    CommentedCode(SourceText source, List<Comment> comments, boolean inline, List<Diagnostic> diagnostics) {
        this.source = source;
        this.comments = comments;
        this.inline = inline;
        this.mayHaveMarks = comments.stream().anyMatch(comment -> comment.beginsWith(FIRST_OF_MARKS, source.text()));
        this.diagnostics = diagnostics;
    }

    /** Whether code may stand in comments anywhere in the file. */
    boolean mayBeThere() {
        return mayHaveMarks;
    }

    /** The code of a branch: its texts as they are, or what stands in their comments if they have no other code. */
    List<Part.Text> codeOf(Part.Branch branch) {
        List<Part.Text> texts = branch.texts();
        if (!mayHaveMarks) {
            return texts;
        }
        List<Comment> own = comments.stream()
                .filter(comment ->
                        texts.stream().anyMatch(text -> text.start() <= comment.start() && comment.end() <= text.end()))
                .toList();
        List<Comment> marked =
                own.stream().filter(comment -> isMarked(comment, branch)).toList();
        if (marked.isEmpty()) {
            return texts;
        }
        if (hasCode(texts, own)) {
            marked.stream()
                    .filter(comment -> mark(comment).group("blank").isEmpty())
                    .findFirst()
                    .ifPresent(this::mixed);
            return texts;
        }
        if (inline) {
            checkCuts(own, marked);
        }
        return unfolded(texts, marked);
    }

    /** A formatter that cuts a long line comment leaves the mark to the first part: the rest would be no code any more. */
    private void checkCuts(List<Comment> own, List<Comment> marked) {
        for (int i = 1; i < own.size(); i++) {
            Comment comment = own.get(i);
            Comment before = own.get(i - 1);
            if (!comment.isBlock()
                    && marked.contains(before)
                    && !marked.contains(comment)
                    && source.line(comment.start()) == source.line(before.start()) + 1
                    && isCut(before, comment)) {
                diagnostics.add(source.error(
                                DiagnosticId.DIRECTIVE_MIXED,
                                comment.start(),
                                "This may be the rest of the line before, cut by a formatter: without a mark it is no code.")
                        .withHint("Write //- before code. If it is a comment, put a line with only //- before it."));
            }
        }
    }

    /** Whether the first word of a comment would make the line before longer than formatters let lines be. */
    private boolean isCut(Comment before, Comment comment) {
        String rest =
                source.text().substring(comment.textStart(), comment.textEnd()).strip();
        int word = rest.split("\\s", 2)[0].length();
        return before.end() - LineText.start(source.text(), before.start()) + 1 + word > NARROWEST;
    }

    private boolean isMarked(Comment comment, Part.Branch branch) {
        boolean isOfForm =
                branch.directive().isInline() ? comment.isBlock() : comment.alone() && !(inline && comment.isBlock());
        return isOfForm
                && comment.beginsWith(FIRST_OF_MARKS, source.text())
                && mark(comment).lookingAt();
    }

    private Matcher mark(Comment comment) {
        Matcher matcher = MARK.matcher(source.text().substring(comment.textStart(), comment.textEnd()));
        matcher.lookingAt();
        return matcher;
    }

    private boolean hasCode(List<Part.Text> texts, List<Comment> own) {
        return texts.stream().anyMatch(text -> text.firstCode(source.text(), own) < text.end());
    }

    private void mixed(Comment comment) {
        diagnostics.add(source.error(
                        DiagnosticId.DIRECTIVE_MIXED,
                        comment.start(),
                        "This branch has code, and code that stands in comments.")
                .withHint("Let all of it stand in comments, or give what does a branch of its own."));
    }

    /** The texts without the marks. */
    private List<Part.Text> unfolded(List<Part.Text> texts, List<Comment> marked) {
        List<Part.Text> code = new ArrayList<>();
        for (Part.Text text : texts) {
            int from = text.start();
            for (Comment comment : marked) {
                if (comment.start() >= text.start() && comment.end() <= text.end()) {
                    code.add(new Part.Text(from, comment.start()));
                    code.add(new Part.Text(comment.textStart() + mark(comment).end(), comment.textEnd()));
                    from = comment.end();
                }
            }
            code.add(new Part.Text(from, text.end()));
        }
        return code.stream().filter(text -> text.end() > text.start()).toList();
    }
}
