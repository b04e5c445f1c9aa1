package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the line that a person edits for a line of a class file: of the template for a generated class, of the source
 * itself for a hand-written one. Immutable.
 */
final class SourceLocator {
    private final Contributions generated;
    private final List<String> handWritten;

    /**
     * @param generated the generated classes and their sources
     * @param handWritten the paths of the hand-written sources, as the user names them, with {@code /}
     */
    SourceLocator(Contributions generated, Collection<String> handWritten) {
        this.generated = generated;
        this.handWritten = List.copyOf(handWritten);
    }

    Optional<SourcePosition> locate(ClassFacts facts, OptionalInt line) {
        GeneratedSource source = generated.sources().get(facts.name());
        return source != null
                ? inTemplate(source, line)
                : facts.sourcePath().flatMap(path -> inHandWritten(path, line));
    }

    private Optional<SourcePosition> inTemplate(GeneratedSource source, OptionalInt line) {
        int at = line.orElse(1);
        return at > source.lines().size()
                ? Optional.empty()
                : Optional.of(source.lines().get(at - 1).template());
    }

    private Optional<SourcePosition> inHandWritten(String path, OptionalInt line) {
        return handWritten.stream()
                .filter(file -> file.equals(path) || file.endsWith("/" + path))
                .findFirst()
                .map(file -> SourcePosition.ofLine(file, line.orElse(1)));
    }
}
