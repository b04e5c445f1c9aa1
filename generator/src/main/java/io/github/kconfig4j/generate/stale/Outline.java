package io.github.kconfig4j.generate.stale;

import java.util.List;

/**
 * What other sources can depend on in a source.
 *
 * @param isComplete whether all of it was understood; if not, the types are only names
 * @param types in the order of the source, nested ones included
 */
record Outline(boolean isComplete, List<TypeOutline> types) {}
