package io.github.kconfig4j.generate.directive;

import java.util.List;

/** Finds the comments of a file. */
interface Comments {
    /** All that may hold a directive, in order. */
    List<Comment> in(String text);

    /** Whether a directive may stand between other things on a line, in a comment that has an end of its own. */
    boolean inline();
}
