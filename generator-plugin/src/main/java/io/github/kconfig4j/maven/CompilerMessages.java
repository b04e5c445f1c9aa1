package io.github.kconfig4j.maven;

import io.github.kconfig4j.compile.AbsentTypes;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.variant.RenderingResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the module's own compiler says of generated sources, at the lines where a person can mend it. */
final class CompilerMessages {
    /** A file with its place, and what is wrong, which goes on in lines that are indented. */
    private static final Pattern MESSAGE =
            Pattern.compile("(?m)^([^\\n\\[]+\\.java):\\[(\\d{1,9}),(\\d{1,9})\\] (.*(?:\\n[ \\t]+.*)*)");

    private static final int FILE = 1;
    private static final int LINE = 2;
    private static final int COLUMN = 3;
    private static final int TEXT = 4;

    private final Path sources;
    private final SourceTree tree;
    private final Optional<AbsentTypes> absent;

    /**
     * @param sources the folder of the generated sources
     * @param rendered what was generated into it
     */
    static Optional<CompilerMessages> of(Path sources, RenderingResult rendered) {
        Optional<TemplateSet> set = rendered.templates();
        return rendered.variants().stream()
                .flatMap(variant -> variant.sources().stream())
                .findFirst()
                .map(tree -> new CompilerMessages(
                        sources, tree, set.map(known -> new AbsentTypes(known.javaSources(), tree))));
    }

    private CompilerMessages(Path sources, SourceTree tree, Optional<AbsentTypes> absent) {
        this.sources = sources;
        this.tree = tree;
        this.absent = absent;
    }

    /** A text of the compiler plugin in which all that it says of generated sources is said of what they are made from. */
    String located(String text) {
        return MESSAGE.matcher(text)
                .replaceAll(message -> Matcher.quoteReplacement(
                        inGenerated(message).map(this::located).orElse(message.group())));
    }

    private Optional<Diagnostic> inGenerated(MatchResult message) {
        Path file = Path.of(message.group(FILE).strip());
        if (!file.startsWith(sources)) {
            return Optional.empty();
        }
        SourcePosition position = new SourcePosition(
                sources.relativize(file).toString().replace('\\', '/'),
                Integer.parseInt(message.group(LINE)),
                Integer.parseInt(message.group(COLUMN)));
        return Optional.of(Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.JAVAC,
                position,
                message.group(TEXT).strip()));
    }

    private String located(Diagnostic said) {
        return TemplateDiagnostics.locate(List.of(said), tree).stream()
                .map(diagnostic -> absent.isPresent() ? absent.get().explained(diagnostic) : diagnostic)
                .map(diagnostic -> Said.of(diagnostic).text())
                .collect(Collectors.joining("\n"));
    }
}
