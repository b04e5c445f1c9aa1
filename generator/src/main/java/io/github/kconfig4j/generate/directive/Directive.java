package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.generate.text.Excerpt;

/**
 * A directive of a file.
 *
 * @param keyword what it begins with
 * @param argument what stands after that, without blanks around it; of several comment lines, joined
 * @param isInline whether it is a comment with an end of its own between other things; if not, its lines are its own
 * @param start the offset of its first character, or of its first line
 * @param end the offset after its last character; the end of a line is outside
 */
record Directive(Keyword keyword, Excerpt argument, boolean isInline, int start, int end) {}
