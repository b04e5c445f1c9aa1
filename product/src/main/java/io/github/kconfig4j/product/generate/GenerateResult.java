package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.sync.SyncResult;
import io.github.kconfig4j.product.pom.OptionValues;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of generating one variant.
 *
 * @param configuration the resolved configuration; empty if it could not be resolved as asked
 * @param sync what was written and deleted; empty if something was wrong, and then no file was touched
 * @param absent the dependencies that the module does without, as {@code groupId:artifactId}
 * @param pom the values of the options that the pom names
 * @param diagnostics everything that was said, errors and warnings
 */
public record GenerateResult(
        Optional<Configuration> configuration,
        Optional<SyncResult> sync,
        SortedSet<String> absent,
        OptionValues pom,
        List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public GenerateResult {
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
        diagnostics = List.copyOf(diagnostics);
    }

    static GenerateResult failed(List<Diagnostic> diagnostics) {
        return new GenerateResult(
                Optional.empty(), Optional.empty(), new TreeSet<>(), OptionValues.none(), diagnostics);
    }

    /** Whether the files are as they should be. */
    public boolean succeeded() {
        return sync.isPresent() && !Diagnostics.hasErrors(diagnostics);
    }

    /** What was done, in a sentence. */
    public static String summary(String variant, int files, int written, int deleted) {
        return "%s: %d %s generated, of which %d %s written; %d deleted"
                .formatted(
                        variant, files, files == 1 ? "file" : "files", written, written == 1 ? "was" : "were", deleted);
    }
}
