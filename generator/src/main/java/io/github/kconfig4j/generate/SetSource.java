package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;

/**
 * One file that a set can give.
 *
 * @param kind where the file goes
 * @param path its path there
 * @param word the Kbuild word that it is due to
 * @param condition when it exists
 * @param content what is in it
 */
record SetSource(OutputKind kind, String path, Excerpt word, Expr condition, SourceContent content) {}
