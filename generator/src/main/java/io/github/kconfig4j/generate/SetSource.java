package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file that a set can give.
 *
 * @param kind where the file goes
 * @param path its path there
 * @param word the Kbuild word that it is due to
 * @param condition when it exists
 * @param content what is in it
 * @param isExecutable whether it is a program, which its file shall be as well
 */
record SetSource(
        OutputKind kind, String path, Excerpt word, Expr condition, SourceContent content, boolean isExecutable) {

    /** One that is no program. */
    SetSource(OutputKind kind, String path, Excerpt word, Expr condition, SourceContent content) {
        this(kind, path, word, condition, content, false);
    }

    /**
     * Whether it is there in a configuration. A Java source that declares no type is not: no class comes from it. One that
     * cannot be rendered is, so that it is said why.
     */
    boolean exists(Configuration configuration) {
        if (configuration.evaluate(condition) != Tristate.YES) {
            return false;
        }
        if (kind != OutputKind.JAVA || !content.mayBeWithoutType()) {
            return true;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        GeneratedSource rendered = content.render(path, configuration, diagnostics);
        return Diagnostics.hasErrors(diagnostics) || !rendered.isWithoutType();
    }

    /** Whether an IDE has it whatever the configuration: an ordinary source that is no version of another. */
    boolean isInIde() {
        Optional<GeneratedSource> written = content.asWritten(path);
        return written.isPresent()
                && written.get().lines().stream()
                        .findFirst()
                        .filter(line -> line.template().file().endsWith(path))
                        .isPresent();
    }

    /** What in it exists under a condition of its own, the file itself included if nothing in it stands for it. */
    List<LineOrigin> regions() {
        List<LineOrigin> regions = new ArrayList<>(content.regions());
        regions.addAll(content.parts());
        if (regions.stream().noneMatch(region -> region.condition().equals(condition))) {
            regions.add(new LineOrigin(word.position(), condition));
        }
        return regions;
    }
}
