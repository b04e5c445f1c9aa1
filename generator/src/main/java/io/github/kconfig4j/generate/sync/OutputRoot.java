package io.github.kconfig4j.generate.sync;

import java.nio.file.Path;

/**
 * A folder for generated files.
 *
 * @param path where it is; created if needed
 * @param claim what in it is ours after the memory of earlier runs was lost
 */
public record OutputRoot(Path path, Claim claim) {}
