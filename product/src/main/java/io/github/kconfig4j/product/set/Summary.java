package io.github.kconfig4j.product.set;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprResult;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a template set says of a configuration in one word or two. A file {@code Summary} in its root has one line for
 * each answer: {@code Column: text if CONDITION}, or {@code Column: text} for what remains. Of the lines of a column the
 * first counts whose condition is not n. Lines that begin with {@code #} are comments. Immutable.
 */
public final class Summary {
    static final String FILE = "Summary";
    private static final String IF = " if ";

    private record Answer(String column, String text, Expr condition) {}

    private final List<Answer> answers;

    private Summary(List<Answer> answers) {
        this.answers = List.copyOf(answers);
    }

    /** The set's summary; without columns if it has no such file. */
    static Summary read(Path root, KconfigTree tree, Consumer<Diagnostic> diagnostics) {
        Path file = root.resolve(FILE);
        List<Answer> answers = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    answer(line, i + 1, tree, diagnostics).ifPresent(answers::add);
                }
            }
        }
        return new Summary(answers);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Answer> answer(
            String line, int number, KconfigTree tree, Consumer<Diagnostic> diagnostics) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            diagnostics.accept(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.SUMMARY_SYNTAX,
                            SourcePosition.ofLine(FILE, number),
                            "This line has no column title.")
                    .withSourceLine(line)
                    .withHint("Write 'Title: text if CONDITION', or 'Title: text'."));
            return Optional.empty();
        }
        String column = line.substring(0, colon).strip();
        int at = line.lastIndexOf(IF);
        if (at < colon) {
            return Optional.of(new Answer(column, line.substring(colon + 1).strip(), Expr.YES));
        }
        int from = at + IF.length();
        ExprResult condition = tree.parseExpr(line.substring(from), SourcePosition.ofLine(FILE, number));
        condition.diagnostics().forEach(d -> diagnostics.accept(inLine(d, line, from)));
        return condition
                .expr()
                .map(e -> new Answer(column, line.substring(colon + 1, at).strip(), e));
    }

    /** The columns of the expression's diagnostics count from its start; here from that of the line. */
    private static Diagnostic inLine(Diagnostic diagnostic, String line, int from) {
        Diagnostic moved = diagnostic
                .position()
                .filter(p -> p.column() > 0)
                .map(p -> diagnostic.withPosition(new SourcePosition(p.file(), p.line(), p.column() + from)))
                .orElse(diagnostic);
        return moved.withSourceLine(line);
    }

    /** The titles, in the order of their first lines. */
    public List<String> columns() {
        return answers.stream().map(Answer::column).distinct().toList();
    }

    /** The answers for a configuration, by column. */
    public SortedMap<String, String> labels(Configuration configuration) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (Answer answer : answers) {
            if (configuration.evaluate(answer.condition()) != Tristate.NO) {
                labels.putIfAbsent(answer.column(), answer.text());
            }
        }
        return labels;
    }
}
