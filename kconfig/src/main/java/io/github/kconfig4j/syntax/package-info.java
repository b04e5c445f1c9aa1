/**
 * From the text of Kconfig files to declarations: bytes to tokens, macro expansion, statements. It knows the dialects'
 * grammar and nothing of symbols' values or of the tree that the declarations make.
 */
@NullMarked
package io.github.kconfig4j.syntax;

import org.jspecify.annotations.NullMarked;
