package io.github.kconfig4j.generate.directive;

import java.util.List;

/** The comments of a Java source. */
final class JavaComments implements Comments {
    @Override
    public List<Comment> in(String text) {
        return JavaText.of(text).comments();
    }

    @Override
    public boolean inline() {
        return true;
    }
}
