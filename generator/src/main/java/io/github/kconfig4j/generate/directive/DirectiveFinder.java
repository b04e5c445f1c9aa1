package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the directives among the comments of a file. */
final class DirectiveFinder {
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*#(?<keyword>if|elif|else|endif|error|file)(?![\\w])(?<argument>.*)");
    /** What an expression cannot end with; a formatter that wraps a long comment may have cut there. */
    private static final Pattern OPEN_END = Pattern.compile("(?:.*(?:&&|\\|\\||[(!=<>]))?", Pattern.DOTALL);
    /** What an expression cannot begin with. */
    private static final Pattern OPEN_BEGIN = Pattern.compile("(?:&&|\\|\\||[)=<>]|!=).*");

    private final SourceText source;
    private final List<Comment> comments;
    private final boolean inline;
    private final List<Diagnostic> diagnostics;
    private final List<Directive> directives = new ArrayList<>();

    DirectiveFinder(SourceText source, List<Comment> comments, boolean inline, List<Diagnostic> diagnostics) {
        this.source = source;
        this.comments = comments;
        this.inline = inline;
        this.diagnostics = diagnostics;
    }

    /** The directives, in order; one that stands where none can is reported. */
    List<Directive> find() {
        for (int i = 0; i < comments.size(); i++) {
            if (!comments.get(i).beginsWith("#", source.text())) {
                continue;
            }
            Matcher matcher = DIRECTIVE.matcher(text(comments.get(i)));
            if (matcher.matches()) {
                i = add(i, Keyword.of(matcher.group("keyword")), matcher.start("argument"));
            } else {
                checkNearMiss(comments.get(i));
            }
        }
        return directives;
    }

    private String text(Comment comment) {
        return source.text().substring(comment.textStart(), comment.textEnd());
    }

    private void checkNearMiss(Comment comment) {
        if (comment.alone()) {
            NearMiss.in(text(comment))
                    .ifPresent(miss -> diagnostics.add(source.error(
                                    DiagnosticId.DIRECTIVE_SYNTAX,
                                    comment.textStart() + miss.start(),
                                    miss.text() + " is no directive.")
                            .withHint(miss.hint())));
        }
    }

    /** Takes a directive with the comments that continue it, and gives the index of the last one. */
    private int add(int index, Keyword keyword, int argument) {
        Comment comment = comments.get(index);
        boolean isInline = inline && comment.isBlock();
        int start = comment.textStart() + argument;
        if (isInline ? keyword == Keyword.ERROR || keyword == Keyword.FILE : !comment.alone()) {
            diagnostics.add(source.error(
                            DiagnosticId.DIRECTIVE_PLACE,
                            start - keyword.toString().length(),
                            keyword + " stands on a line of its own.")
                    .withHint(
                            isInline
                                    ? "Write it as a line comment: // " + keyword
                                    : "Put it on the line before or after what else is there."));
            return index;
        }
        if (isInline) {
            Excerpt text = trimmed(source.excerpt(start, comment.textEnd()));
            directives.add(new Directive(keyword, text, true, comment.start(), comment.end()));
            return index;
        }
        int last = index;
        Excerpt text = trimmed(source.excerpt(start, comment.textEnd()));
        while (goesOn(keyword, text.text(), last)) {
            last++;
            text = trimmed(joined(text, comments.get(last)));
        }
        int lineStart = LineText.start(source.text(), comment.start());
        int end = LineText.end(source.text(), comments.get(last).end());
        directives.add(new Directive(keyword, text, false, lineStart, end));
        return last;
    }

    /** The text so far, a blank, and the text of a comment. */
    private Excerpt joined(Excerpt text, Comment next) {
        Excerpt.Builder builder = new Excerpt.Builder(source);
        for (int i = 0; i < text.text().length(); i++) {
            builder.add(text.text().charAt(i), text.offset(i));
        }
        builder.add(' ', next.textStart());
        int start = next.textStart();
        while (start < next.textEnd() && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        for (int i = start; i < next.textEnd(); i++) {
            builder.add(source.text().charAt(i), i);
        }
        return builder.end(next.textEnd());
    }

    private boolean goesOn(Keyword keyword, String text, int last) {
        boolean isNote = keyword == Keyword.ELSE || keyword == Keyword.ENDIF;
        if (keyword == Keyword.ERROR || last + 1 == comments.size() || isNote && text.isEmpty()) {
            return false;
        }
        Comment comment = comments.get(last);
        Comment next = comments.get(last + 1);
        boolean isNextLine = source.line(next.start()) == source.line(comment.end()) + 1;
        String nextText = text(next);
        if (next.isBlock()
                || !next.alone()
                || !isNextLine
                || DIRECTIVE.matcher(nextText).matches()) {
            return false;
        }
        String expression = keyword == Keyword.FILE ? text.replaceFirst("^if\\b\\s*", "") : text;
        boolean inQuotes = expression.chars().filter(c -> c == '"').count() % 2 != 0;
        return inQuotes
                || OPEN_END.matcher(expression).matches()
                || OPEN_BEGIN.matcher(nextText.strip()).matches();
    }

    private static Excerpt trimmed(Excerpt text) {
        int from = 0;
        int end = text.text().length();
        while (from < end && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        while (end > from && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return text.part(from, end);
    }
}
