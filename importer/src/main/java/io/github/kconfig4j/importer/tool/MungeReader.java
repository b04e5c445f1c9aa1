package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.directive.Comment;
import io.github.kconfig4j.generate.directive.JavaText;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what munge reads: tags such as {@code if[X]} in block comments. */
final class MungeReader implements SourceReader {
    /** Munge splits a comment at blanks and brackets; a word counts if it stands alone and its bracket follows at once. */
    private static final Pattern TAG = Pattern.compile("(?<![^\\[\\] \\t\\r\\n])(?<command>if|if_not|else|end)\\["
            + "(?<name>[^\\[\\] \\t\\r\\n]+)(?<close>\\]?)");

    @Override
    public OldSource read(SourceText source, List<Diagnostic> diagnostics) {
        MungeState state = new MungeState(source, diagnostics);
        List<Comment> comments = JavaText.of(source.text()).comments();
        int at = 0;
        for (MungeComments.Range range : MungeComments.in(source.text())) {
            List<MungeTag> tags = tags(source, range);
            if (tags.isEmpty()) {
                continue;
            }
            checkIsComment(source, range, tags.get(0), comments, diagnostics);
            state.code(at, range.start(), false);
            readComment(range, tags, state);
            at = range.end();
        }
        state.code(at, source.text().length(), false);
        reportUnseen(source, comments, diagnostics);
        return state.end();
    }

    private static void readComment(MungeComments.Range range, List<MungeTag> tags, MungeState state) {
        int from = range.start() + 2;
        state.gone(range.start(), from);
        for (MungeTag tag : tags) {
            state.code(from, tag.start(), true);
            state.tag(tag);
            from = tag.end();
        }
        state.code(from, range.end() - 2, true);
        state.gone(range.end() - 2, range.end());
    }

    private static List<MungeTag> tags(SourceText source, MungeComments.Range range) {
        List<MungeTag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(source.text()).region(range.start() + 2, range.end() - 2);
        matcher.useTransparentBounds(false);
        while (matcher.find()) {
            tags.add(new MungeTag(
                    matcher.group("command"),
                    new Name(matcher.group("name"), matcher.start("name")),
                    !matcher.group("close").isEmpty(),
                    matcher.start(),
                    matcher.end()));
        }
        return tags;
    }

    private static void checkIsComment(
            SourceText source,
            MungeComments.Range range,
            MungeTag tag,
            List<Comment> comments,
            List<Diagnostic> diagnostics) {
        boolean isComment = comments.stream()
                .anyMatch(comment ->
                        comment.isBlock() && comment.start() == range.start() && comment.end() == range.end());
        if (!isComment) {
            diagnostics.add(source.error(
                            DiagnosticId.IMPORT_PLACE,
                            tag.start(),
                            "Munge obeys this tag, but for Java it is in no comment of its own.")
                    .withHint("Take it out of the text that it stands in."));
        }
    }

    /** Tags in comments that munge takes for code. */
    private static void reportUnseen(SourceText source, List<Comment> comments, List<Diagnostic> diagnostics) {
        List<MungeComments.Range> seen = MungeComments.in(source.text());
        for (Comment comment : comments) {
            MungeComments.Range range = new MungeComments.Range(comment.start(), comment.end());
            if (comment.isBlock() && comment.end() >= comment.start() + 4 && !seen.contains(range)) {
                tags(source, range).stream()
                        .findFirst()
                        .ifPresent(tag -> diagnostics.add(source.error(
                                        DiagnosticId.IMPORT_PLACE,
                                        tag.start(),
                                        "Munge does not see this tag: its line has // or an odd number of quotes before it.")
                                .withHint("Put it on a line of its own, or take it away.")));
            }
        }
    }
}
