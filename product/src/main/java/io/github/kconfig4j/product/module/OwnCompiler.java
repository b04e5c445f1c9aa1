package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles as the build of the module does, whatever it is set up to do: all its executions of its compiler plugin run, in
 * folders of their own. Slower than compiling in memory, and right where that is not. Safe for use by several threads.
 */
public interface OwnCompiler {
    /** Why it cannot be used; empty if it can. */
    default Optional<String> impossible() {
        return Optional.empty();
    }

    /** Stands for everything that its results depend on beside sources and class path. */
    String setup();

    /**
     * Compiles the module with generated files.
     *
     * @param only the paths of the generated sources that are compiled, with what they need of the hand-written ones; empty
     *     for all of both
     * @param against what the module is compiled against
     * @return all that is in the folder of the classes and was not there before, or what is wrong
     */
    CompileResult compile(GeneratedFiles generated, Optional<Set<String>> only, CompiledAgainst against);

    /**
     * There is none.
     *
     * @param why a sentence
     */
    record Unavailable(String why) implements OwnCompiler {
        @Override
        public Optional<String> impossible() {
            return Optional.of(why);
        }

        @Override
        public String setup() {
            return why;
        }

        @Override
        public CompileResult compile(GeneratedFiles generated, Optional<Set<String>> only, CompiledAgainst against) {
            return CompileResult.failed(List.of(Diagnostic.of(Severity.ERROR, DiagnosticId.OWN_COMPILER, why)));
        }
    }
}
