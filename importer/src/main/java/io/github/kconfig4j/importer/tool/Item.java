package io.github.kconfig4j.importer.tool;

/**
 * A part of a source as an old tool sees it. The items of a source follow each other from its first character to its last,
 * and each {@link If} has its {@link End}.
 */
public sealed interface Item {
    /** The offset of its first character. */
    int start();

    /** The offset after its last character. */
    int end();

    /**
     * What the tool gives out.
     *
     * @param hidden whether it stands in a comment, which the tool takes away
     */
    record Code(int start, int end, boolean hidden) implements Item {}

    /** What the tool takes away, whatever the configuration. */
    record Gone(int start, int end) implements Item {}

    /** Where a branch begins. */
    record If(int start, int end, Condition condition) implements Item {}

    /** Where one branch ends and one with a condition of its own begins. */
    record Elif(int start, int end, Condition condition) implements Item {}

    /** Where one branch ends and the opposite of all before it begins. */
    record Else(int start, int end) implements Item {}

    /** Where the last branch ends. */
    record End(int start, int end) implements Item {}

    /** What makes the tool end the build, with its reason. */
    record Stop(int start, int end, String reason) implements Item {}

    /** The condition of the whole file, on a line of its own. */
    record WholeFile(int start, int end, Condition condition) implements Item {}
}
