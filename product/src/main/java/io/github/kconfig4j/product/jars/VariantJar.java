package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.product.proof.ProofReport;
import java.nio.file.Path;

/**
 * The jar of one variant, in its place.
 *
 * @param variant the variant's name
 * @param file the jar
 * @param report what was proved of it as it is packaged
 * @param written whether it was written; not if an earlier run had left the same bytes there
 */
public record VariantJar(String variant, Path file, ProofReport report, boolean written) {}
