/**
 * What the template set brings besides its files: the guest-entry hooks, built from facts about the architectures. This
 * package must not know how the timers expire.
 */
@NullMarked
package io.github.kconfig4j.timers.templates;

import org.jspecify.annotations.NullMarked;
