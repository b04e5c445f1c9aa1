package io.github.kconfig4j.generate.template;

import java.util.List;

/**
 * One element of a template.
 *
 * @param kind what it is
 * @param name FreeMarker's name for it, for elements of kind {@link Kind#OTHER}
 * @param start the offset of its first character in the template
 * @param end the offset after its last character; white space that FreeMarker strips is outside
 * @param children the elements in it, in order
 */
record TemplateNode(Kind kind, String name, int start, int end, List<TemplateNode> children) {

    /** Copies the list. */
    TemplateNode {
        children = List.copyOf(children);
    }

    /** The kinds of elements that the analysis knows. */
    enum Kind {
        /** Text that is written as it is. */
        TEXT,
        /** {@code ${…}}. */
        VALUE,
        /** An {@code #if} with its {@code #elseif} and {@code #else}; the children are branches. */
        BRANCHES,
        /** One branch, from its tag on. */
        BRANCH,
        /** {@code <#-- … -->}. */
        COMMENT,
        /** Elements one after the other. */
        SEQUENCE,
        /** Anything else. */
        OTHER
    }
}
