/**
 * What the kernel's {@code conf} does, mode by mode: same files, messages and exit status. Everything of the outside
 * world comes with a {@link io.github.kconfig4j.conf.ConfRequest}; nothing here reads the environment of this process,
 * prints to its streams or ends it. It knows nothing of command lines other than {@code conf}'s own.
 */
@NullMarked
package io.github.kconfig4j.conf;

import org.jspecify.annotations.NullMarked;
