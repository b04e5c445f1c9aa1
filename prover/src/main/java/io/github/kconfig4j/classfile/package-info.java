/**
 * What a class file says: the types, members, strings and packages that it declares and names, each with its place, and its
 * code apart from lines and variables. It reads with ASM, and knows nothing of variants or of what is searched for.
 */
@NullMarked
package io.github.kconfig4j.classfile;

import org.jspecify.annotations.NullMarked;
