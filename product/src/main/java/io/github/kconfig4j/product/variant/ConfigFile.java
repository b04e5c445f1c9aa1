package io.github.kconfig4j.product.variant;

import java.nio.file.Path;

/**
 * A {@code .config}, defconfig or fragment.
 *
 * @param name its name in messages, with {@code /}, relative to the module
 * @param path where it is
 */
public record ConfigFile(String name, Path path) {}
