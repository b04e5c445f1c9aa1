package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.List;

/** Reads a source as an old tool does. Safe for use by several threads. */
public interface SourceReader {
    /**
     * Reads a source. It is of no use if an error was added.
     *
     * @param diagnostics takes what cannot be said with directives, and what is to be known
     */
    OldSource read(SourceText source, List<Diagnostic> diagnostics);

    /** The reader of a tool. */
    static SourceReader of(Tool tool, boolean allowsBlanks) {
        return switch (tool) {
            case MUNGE -> new MungeReader();
            case JCP -> new LineReader(new JcpDirectives(), allowsBlanks);
            case ANTENNA -> new LineReader(new AntennaDirectives(), false);
        };
    }
}
