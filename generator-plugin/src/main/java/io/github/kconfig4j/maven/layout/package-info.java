/** Where the files of a module lie: its two parts, their folders, what is generated into them, and their encoding. */
@NullMarked
package io.github.kconfig4j.maven.layout;

import org.jspecify.annotations.NullMarked;
