package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.Symbol;

/** What a state waits for: it reaches outside, or takes its time. */
public sealed interface Request {
    /** Write the configuration, and then perhaps end. */
    record Save(Format format, String file, boolean end) implements Request {}

    /** Load another one. */
    record Load(String file) implements Request {}

    /** Read a file to compare with. */
    record Compare(String file) implements Request {}

    /** Look for what gives a symbol a value that it cannot have as things are. */
    record Seek(Symbol symbol, String value) implements Request {}

    /** End, if nothing is lost by that. */
    record End() implements Request {}
}
