package io.github.kconfig4j.generate.sync;

import java.nio.file.Path;

/**
 * Hand-written sources that can name generated ones.
 *
 * @param sources their folder, which need not exist
 * @param classes where the compiler puts their classes: those of the module, or those of its tests
 */
public record CompiledSources(Path sources, Path classes) {}
