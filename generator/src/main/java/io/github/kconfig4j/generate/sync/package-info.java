/**
 * Brings a directory in line with a source tree and touches only what differs. It knows the tree and the file system,
 * nothing of templates or Maven.
 */
@NullMarked
package io.github.kconfig4j.generate.sync;

import org.jspecify.annotations.NullMarked;
