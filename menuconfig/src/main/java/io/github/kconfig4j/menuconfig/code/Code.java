package io.github.kconfig4j.menuconfig.code;

import io.github.kconfig4j.model.Symbol;
import java.util.List;

/** What of a product depends on an option. Both answers are known beforehand: they are asked for with each key. */
public interface Code {
    /** Of a tree of which no product is known. */
    Code NONE = new Code() {
        @Override
        public String summary(Symbol symbol) {
            return "";
        }

        @Override
        public List<String> lines(Symbol symbol) {
            return List.of();
        }
    };

    /** How much it is, in a few words; empty if it is nothing. */
    String summary(Symbol symbol);

    /** Which files and lines these are, and which named variants have the option; empty if nothing is known. */
    List<String> lines(Symbol symbol);
}
