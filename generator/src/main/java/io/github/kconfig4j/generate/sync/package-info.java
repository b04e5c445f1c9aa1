/**
 * Brings directories in line with what a configuration gives, renders only what may differ and touches only what does. It
 * knows planned sources and the file system, nothing of templates or Maven.
 */
@NullMarked
package io.github.kconfig4j.generate.sync;

import org.jspecify.annotations.NullMarked;
