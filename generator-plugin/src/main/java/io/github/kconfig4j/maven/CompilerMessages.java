package io.github.kconfig4j.maven;

import io.github.kconfig4j.compile.AbsentTypes;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.variant.RenderingResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the module's own compiler says of generated sources, at the lines where a person can mend it. */
final class CompilerMessages {
    /** A file with its place, and what is wrong, which goes on in lines that are indented. */
    private static final Pattern MESSAGE = Pattern.compile(
            "(?m)^(?<file>[^\\n\\[]+\\.java):\\[(?<line>\\d+),(?<column>\\d+)\\] (?<text>.*(?:\\n[ \\t]+.*)*)");

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

    /** What a text of the compiler plugin says of generated sources. */
    List<Diagnostic> in(String text) {
        List<Diagnostic> said = new ArrayList<>();
        Matcher message = MESSAGE.matcher(text);
        while (message.find()) {
            Path file = Path.of(message.group("file").strip());
            if (file.startsWith(sources)) {
                SourcePosition position = new SourcePosition(
                        sources.relativize(file).toString().replace('\\', '/'),
                        Integer.parseInt(message.group("line")),
                        Integer.parseInt(message.group("column")));
                said.add(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.JAVAC,
                        position,
                        message.group("text").strip()));
            }
        }
        return TemplateDiagnostics.locate(said, tree).stream()
                .map(diagnostic -> absent.isPresent() ? absent.get().explained(diagnostic) : diagnostic)
                .toList();
    }
}
