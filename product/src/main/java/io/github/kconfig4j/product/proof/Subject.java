package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;

/**
 * An artifact that is to be proved.
 *
 * @param path a folder or an archive
 * @param name its name in messages, such as {@code target/classes}
 * @param form what kind it is
 * @param variant the variant that it should be of
 */
public record Subject(Path path, String name, Form form, VariantSpec variant) {}
