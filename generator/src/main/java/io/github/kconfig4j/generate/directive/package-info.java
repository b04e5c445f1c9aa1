/**
 * Conditions in the comments of ordinary files: {@code // #if EXPR} and its kin, found where they are comments and nowhere else,
 * and analysed in all branches. It knows nothing of Kbuild files and directories.
 */
@NullMarked
package io.github.kconfig4j.generate.directive;

import org.jspecify.annotations.NullMarked;
