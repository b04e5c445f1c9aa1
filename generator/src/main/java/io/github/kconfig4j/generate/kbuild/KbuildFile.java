package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The syntax of one Kbuild file: assignments of words to {@code java-…} and {@code res-…}, which may also be
 * written {@code resource-…}, and to {@code dep-…}. A {@code \} at the end
 * of a line joins it with the next; {@code #} begins a comment.
 *
 * @param assignments the assignments of files in order, those that make no sense left out
 * @param dependencies the assignments of dependencies in order
 * @param diagnostics what was wrong
 */
record KbuildFile(List<Assignment> assignments, List<Dependencies> dependencies, List<Diagnostic> diagnostics) {

    /**
     * One assignment.
     *
     * @param kind the part before the hyphen
     * @param symbol the name of the option in {@code $(CONFIG_…)}; empty for {@code y}
     * @param words the words of the right side
     */
    record Assignment(OutputKind kind, Optional<Excerpt> symbol, List<Excerpt> words) {}

    /**
     * One assignment of dependencies.
     *
     * @param symbol the name of the option in {@code $(CONFIG_…)}; empty for {@code y}
     * @param words the words of the right side
     */
    record Dependencies(Optional<Excerpt> symbol, List<Excerpt> words) {}

    /** Reads a file. */
    static KbuildFile parse(SourceText source) {
        return new Parser(source).parse();
    }

    private static final class Parser {
        private final SourceText source;
        private final List<Assignment> assignments = new ArrayList<>();
        private final List<Dependencies> dependencies = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final Set<String> assigned = new HashSet<>();

        Parser(SourceText source) {
            this.source = source;
        }

        KbuildFile parse() {
            int offset = 0;
            int end = source.text().length();
            while (offset < end) {
                offset = readLine(offset);
            }
            return new KbuildFile(List.copyOf(assignments), List.copyOf(dependencies), List.copyOf(diagnostics));
        }

        /** Reads one line with those that continue it, and gives the offset of the next. */
        private int readLine(int start) {
            int newline = source.text().indexOf('\n', start);
            int end = newline < 0 ? source.text().length() : newline;
            Excerpt line = source.excerpt(start, end);
            if (line.text().indexOf('#') < 0 && line.text().indexOf('\\') < 0) {
                interpret(line);
                return end + 1;
            }
            return readLineInParts(start);
        }

        private int readLineInParts(int start) {
            String text = source.text();
            Excerpt.Builder line = new Excerpt.Builder(source);
            boolean comment = false;
            int i = start;
            while (i < text.length() && text.charAt(i) != '\n') {
                if (text.startsWith("\\\n", i)) {
                    line.add(' ', i++);
                } else {
                    comment |= text.charAt(i) == '#';
                    if (!comment) {
                        line.add(text.charAt(i), i);
                    }
                }
                i++;
            }
            interpret(line.end(i));
            return i + 1;
        }

        private void interpret(Excerpt line) {
            if (line.text().isBlank()) {
                return;
            }
            Optional<KbuildLine> assignment = KbuildLine.of(line);
            if (assignment.isEmpty()) {
                int first = line.text().length() - line.text().stripLeading().length();
                diagnostics.add(source.error(
                                DiagnosticId.KBUILD_SYNTAX,
                                line.offset(first),
                                "A Kbuild line has the form 'java-y += file' or 'java-$(CONFIG_X) += file'.")
                        .withHint("Makefile rules, conditionals, functions and variables are not known here."));
                return;
            }
            interpret(assignment.get());
        }

        private void interpret(KbuildLine line) {
            Excerpt variable = line.variable();
            Optional<OutputKind> kind = line.kind();
            boolean isKnown = kind.isPresent() || line.namesDependencies();
            if (!isKnown || !line.isY() && !line.isM() && line.symbol().isEmpty()) {
                diagnostics.add(
                        source.error(
                                        DiagnosticId.KBUILD_VARIABLE,
                                        variable.offset(0),
                                        "'" + variable.text() + "' means nothing in a Kbuild file.")
                                .withHint(
                                        "Write java-y, java-$(CONFIG_X), resource-y, resource-$(CONFIG_X) or dep-$(CONFIG_X)."));
            } else if (line.isM()) {
                String name = variable.text().substring(0, variable.text().indexOf('-'));
                diagnostics.add(source.error(
                                DiagnosticId.KBUILD_MODULE,
                                variable.offset(0),
                                "'" + variable.text()
                                        + "' means nothing: there are no modules, "
                                        + (kind.isPresent() ? "a file" : "a dependency")
                                        + " is there or not.")
                        .withHint("Write " + name + "-y, or " + name + "-$(CONFIG_X) with a bool option."));
            } else if (operatorAllowed(variable, line.operator())) {
                kind.ifPresentOrElse(
                        files -> assignments.add(new Assignment(files, line.symbol(), line.words())),
                        () -> dependencies.add(new Dependencies(line.symbol(), line.words())));
            }
        }

        /** {@code :=} and {@code =} are good for a first assignment only: later they would drop the words before. */
        private boolean operatorAllowed(Excerpt variable, Excerpt operator) {
            boolean first = assigned.add(variable.text());
            if (operator.text().equals("+=") || (first && !operator.text().equals("?="))) {
                return true;
            }
            String why = operator.text().equals("?=")
                    ? "'?=' is not known here."
                    : "'" + operator.text() + "' would drop what was assigned to " + variable.text() + " before.";
            diagnostics.add(source.error(DiagnosticId.KBUILD_OPERATOR, operator.offset(0), why)
                    .withHint("Write '+='."));
            return false;
        }
    }
}
