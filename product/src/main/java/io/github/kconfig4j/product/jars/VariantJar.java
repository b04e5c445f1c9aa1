package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.product.proof.ProofReport;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The jar of one variant, in its place.
 *
 * @param variant the variant's name
 * @param file the jar
 * @param report what was proved of it as it is packaged
 * @param absent the dependencies that the variant does without, as {@code groupId:artifactId}
 * @param written whether it was written; not if an earlier run had left the same bytes there
 */
public record VariantJar(String variant, Path file, ProofReport report, SortedSet<String> absent, boolean written) {
    /** Copies the set. */
    public VariantJar {
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }
}
