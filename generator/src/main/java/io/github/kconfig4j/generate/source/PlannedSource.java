package io.github.kconfig4j.generate.source;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;

/** A file that one configuration gives, not rendered yet. Immutable. */
public interface PlannedSource {

    /** Whether it goes to the resources; if not, to the Java sources. */
    boolean isResource();

    /** Where it belongs below the output directory, with {@code /} between its parts. */
    String path();

    /** Whether it is a program: its file shall be one as well, where the file system keeps that of a file. */
    default boolean isExecutable() {
        return false;
    }

    /**
     * Stands for everything that the text depends on, the template and the values that it reads: if the key is the same,
     * so is the text, with the same version of the generator. Empty if this cannot be known, as for a contributor, which
     * is code.
     */
    String key();

    /**
     * Renders it.
     *
     * @param diagnostics takes what is wrong; after an error the result is of no use
     */
    GeneratedSource render(List<Diagnostic> diagnostics);
}
