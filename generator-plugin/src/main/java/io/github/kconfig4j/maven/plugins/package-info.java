/** How other plugins of Maven are set up in a module, and what they make of its files. */
@NullMarked
package io.github.kconfig4j.maven.plugins;

import org.jspecify.annotations.NullMarked;
