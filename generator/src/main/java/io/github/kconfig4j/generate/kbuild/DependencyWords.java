package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words of {@code dep-…}. */
final class DependencyWords {
    /** What Maven allows in both. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+");

    private final ConditionParser conditions;
    private final List<Diagnostic> diagnostics;

    /** @param diagnostics takes what is wrong */
    DependencyWords(ConditionParser conditions, List<Diagnostic> diagnostics) {
        this.conditions = conditions;
        this.diagnostics = diagnostics;
    }

    /**
     * The dependencies that a Kbuild names, but for words that are no coordinates.
     *
     * @param outside the condition of the directory
     */
    List<KbuildEntry> read(KbuildFile file, Expr outside) {
        return file.dependencies().stream()
                .flatMap(line -> {
                    Expr own = line.symbol()
                            .flatMap(symbol -> conditions.parse(symbol, diagnostics))
                            .orElse(Expr.YES);
                    Expr condition = Conditions.within(outside, own);
                    return line.words().stream().flatMap(word -> entry(word, condition).stream());
                })
                .toList();
    }

    private Optional<KbuildEntry> entry(Excerpt word, Expr condition) {
        if (COORDINATES.matcher(word.text()).matches()) {
            return Optional.of(new KbuildEntry.Dependency(word, condition, word.text()));
        }
        diagnostics.add(word.source()
                .error(
                        DiagnosticId.KBUILD_DEPENDENCY,
                        word.offset(0),
                        "'" + word.text() + "' does not name a dependency.")
                .withHint(
                        "Write groupId:artifactId, as in org.slf4j:slf4j-api; the pom says which version and scope."));
        return Optional.empty();
    }
}
