package io.github.kconfig4j.product.module;

import java.nio.file.Path;

/**
 * A dependency that was made with a configuration.
 *
 * @param name what messages call it
 * @param path where it is on the class path of the module
 */
public record ConfiguredDependency(String name, Path path) {}
