package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each import of a Java source the condition of what uses it: an import that only disabled code uses is not there. One
 * of a whole package or module stays, and so does one that nothing uses. A reference in a documentation comment counts as a use.
 */
final class ConditionalImports {
    private static final Pattern IMPORT =
            Pattern.compile("(?<![\\w.$])import\\s+(?!module\\s+[\\w$])(?:static\\s+)?(?<name>[^;*{}()]+?)\\s*;");
    private static final Pattern WORD = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /** What a documentation comment refers to; a name in its prose is no reference. */
    private static final Pattern REFERENCE =
            Pattern.compile("@(?:link|linkplain|value|see|throws|exception)[\\s*]+(?<name>[\\w.$#]+(?:\\([^)]*\\))?)");

    private final SourceText source;
    private final JavaText java;
    private final List<TextPiece> pieces;
    private final List<Import> imports;
    private final Map<String, Set<Expr>> uses = new LinkedHashMap<>();

    /**
     * An import.
     *
     * @param name the last part of what is imported
     */
    private record Import(int start, int end, String name) {}

    /**
     * @param java the source, taken apart, with the code that stands in comments as code
     * @param pieces all parts of the source, in order
     */
    ConditionalImports(SourceText source, JavaText java, List<TextPiece> pieces) {
        this.source = source;
        this.java = java;
        this.pieces = pieces;
        this.imports = imports(java.code());
    }

    /** The pieces, with one more for each import that is not always used. */
    List<TextPiece> split() {
        if (imports.isEmpty()) {
            return pieces;
        }
        imports.forEach(one -> uses.put(one.name(), new LinkedHashSet<>()));
        collectUses();
        List<TextPiece> result = new ArrayList<>();
        int next = 0;
        for (TextPiece piece : pieces) {
            int from = piece.start();
            while (next < imports.size() && imports.get(next).start() < piece.end()) {
                Import one = imports.get(next++);
                Set<Expr> conditions = uses.getOrDefault(one.name(), Set.of());
                if (one.start() >= from && one.end() <= piece.end() && !isAlwaysUsed(piece, conditions)) {
                    add(from, one.start(), piece.condition(), result);
                    Expr used = Conditions.within(piece.condition(), Conditions.any(conditions));
                    add(one.start(), one.end(), used, result);
                    from = one.end();
                }
            }
            add(from, piece.end(), piece.condition(), result);
        }
        return result;
    }

    /**
     * A warning for each import in a branch, but for those that stand in comments: nobody else would use them.
     *
     * @param written the code of the source, without that which stands in comments
     */
    void warn(Expr whole, String written, List<Diagnostic> diagnostics) {
        for (Import one : imports) {
            boolean conditional = pieces.stream()
                    .anyMatch(piece -> piece.start() <= one.start()
                            && one.end() <= piece.end()
                            && !piece.condition().equals(whole));
            boolean inComment = LineText.isBlank(written, one.start(), one.end());
            if (conditional && !inComment) {
                diagnostics.add(source.diagnostic(
                                Severity.WARNING,
                                DiagnosticId.DIRECTIVE_IMPORT,
                                one.start(),
                                "An import needs no condition, and formatters move it out of its branch.")
                        .withHint(
                                "Leave the directives around it out: an import that only disabled code uses is left out"
                                        + " by itself."));
            }
        }
    }

    private static boolean isAlwaysUsed(TextPiece piece, Set<Expr> conditions) {
        return conditions.isEmpty()
                || conditions.stream()
                        .anyMatch(condition ->
                                Conditions.within(piece.condition(), condition).equals(piece.condition()));
    }

    private static void add(int start, int end, Expr condition, List<TextPiece> result) {
        if (end > start) {
            result.add(new TextPiece(start, end, false, condition));
        }
    }

    private static List<Import> imports(String code) {
        int body = code.indexOf('{', Math.max(0, code.lastIndexOf("import")));
        String head = body < 0 ? code : code.substring(0, body);
        List<Import> imports = new ArrayList<>();
        Matcher matcher = IMPORT.matcher(head);
        while (matcher.find()) {
            String name = matcher.group("name");
            imports.add(new Import(
                    matcher.start(),
                    matcher.end(),
                    name.substring(name.lastIndexOf('.') + 1).strip()));
        }
        return imports;
    }

    private void collectUses() {
        int head = imports.get(imports.size() - 1).end();
        collect(java.code(), head, java.code().length());
        Matcher between = WORD.matcher(java.code()).region(0, head);
        while (between.find()) {
            int at = between.start();
            if (imports.stream().noneMatch(one -> one.start() <= at && at < one.end())) {
                use(between.group(), java.code(), at);
            }
        }
        for (Comment comment : java.comments()) {
            if (comment.isBlock() && source.text().startsWith("/**", comment.start())) {
                collectReferences(comment);
            }
        }
    }

    private void collectReferences(Comment comment) {
        Matcher reference = REFERENCE.matcher(source.text()).region(comment.textStart(), comment.textEnd());
        while (reference.find()) {
            collect(source.text(), reference.start("name"), reference.end("name"));
        }
    }

    private void collect(String text, int from, int end) {
        Matcher word = WORD.matcher(text).region(from, end);
        while (word.find()) {
            use(word.group(), text, word.start());
        }
    }

    private void use(String word, String text, int at) {
        Set<Expr> conditions = uses.get(word);
        if (conditions != null && !isMember(text, at)) {
            TextPiece.conditionAt(pieces, at).ifPresent(conditions::add);
        }
    }

    /** Whether a name is that of something in what stands before it, which no import is for. */
    private static boolean isMember(String text, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before > 0 && (".#".indexOf(text.charAt(before - 1)) >= 0 || text.startsWith("::", before - 2));
    }
}
