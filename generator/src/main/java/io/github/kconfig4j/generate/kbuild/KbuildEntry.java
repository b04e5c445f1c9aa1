package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;

/** One word of a Kbuild file that is not a directory. Immutable. */
public sealed interface KbuildEntry {

    /** The word, with its place. */
    Excerpt word();

    /** When it counts: the condition of its line and those of all directories on the way. */
    Expr condition();

    /**
     * A file that is rendered or copied.
     *
     * @param kind where the output goes
     * @param source the file, relative to the root of the set
     * @param output the path of what it gives, relative to the output directory
     */
    record File(Excerpt word, Expr condition, OutputKind kind, String source, String output) implements KbuildEntry {
        /** Whether it is a template; other files are copied. */
        public boolean isTemplate() {
            return source.endsWith(".ftl");
        }
    }

    /**
     * A file of ordinary sources or resources.
     *
     * @param word the word that names it, or the file itself if none does
     * @param root where it is
     * @param source the file, relative to that root
     * @param output the path of what it gives, relative to the output directory
     */
    record Ordinary(Excerpt word, Expr condition, OrdinaryRoot root, String source, String output)
            implements KbuildEntry {}

    /**
     * A contributor.
     *
     * @param name its name
     * @param directory the directory of its types, relative to the output directory; empty for the root
     */
    record Contributor(Excerpt word, Expr condition, String name, String directory) implements KbuildEntry {}

    /**
     * A dependency of the module.
     *
     * @param name its coordinates, {@code groupId:artifactId}
     */
    record Dependency(Excerpt word, Expr condition, String name) implements KbuildEntry {}
}
