package io.github.kconfig4j.importer.tool;

/** The directives of a tool whose directives are lines. */
interface LineDirectives {
    /** The tool. */
    Tool tool();

    /**
     * How long the mark is that the tool takes away from the beginning of a line, blanks before it aside; 0 if the line has
     * none.
     *
     * @param line the line from its first character that is not blank
     */
    int hiddenMark(String line);

    /**
     * Reads a directive.
     *
     * @param text what stands after {@code //#}
     * @param offset where that is
     * @throws Untranslatable if it cannot be said otherwise; its offset counts in the source
     */
    void read(String text, int offset, LineState state);

    /**
     * Looks at a line that is no directive.
     *
     * @param hidden whether it stands in a comment that the tool takes away
     * @throws Untranslatable if the tool changes it; its offset counts in the line
     */
    void checkLine(String line, boolean hidden);
}
