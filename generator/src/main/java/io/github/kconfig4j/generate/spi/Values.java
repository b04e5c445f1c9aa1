package io.github.kconfig4j.generate.spi;

/** The values, in one configuration, of the symbols that a member has declared to read. */
public interface Values {

    /**
     * The value as a {@code .config} has it: {@code y}, {@code n}, {@code 250}, {@code 0x20}, or the text of a string
     * without quotes.
     *
     * @param symbol the name, without {@code CONFIG_}
     * @throws IllegalArgumentException if the member has not declared to read this symbol
     */
    String get(String symbol);
}
