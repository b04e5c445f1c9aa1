package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.proof.ProofReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A variant after packaging.
 *
 * @param name its name
 * @param part its jar, complete and not in its place yet; empty if there is none
 * @param report what was proved of the jar; empty if there is none
 * @param absent the dependencies that it does without, as {@code groupId:artifactId}
 * @param diagnostics those of all stages
 */
record PackedVariant(
        String name,
        Optional<Path> part,
        Optional<ProofReport> report,
        SortedSet<String> absent,
        List<Diagnostic> diagnostics) {

    PackedVariant {
        diagnostics = List.copyOf(diagnostics);
    }
}
