/**
 * What runs inside the Maven that {@code each} starts for a variant, in the class loader of Maven itself: it sees Maven and the
 * JDK, and nothing else of this project.
 */
@NullMarked
package io.github.kconfig4j.maven.child;

import org.jspecify.annotations.NullMarked;
