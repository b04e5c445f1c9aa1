package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.prove.Proof;
import java.nio.file.Path;

/**
 * The jar of one variant, in its place.
 *
 * @param variant the variant's name
 * @param file the jar
 * @param proof what was proved of it as it is packaged
 * @param written whether it was written; not if an earlier run had left the same bytes there
 */
public record VariantJar(String variant, Path file, Proof proof, boolean written) {}
