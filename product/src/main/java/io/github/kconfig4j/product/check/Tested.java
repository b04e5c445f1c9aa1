package io.github.kconfig4j.product.check;

import java.util.Set;

/**
 * A configuration with what failed in it.
 *
 * @param levels the level of each factor; not to be changed
 * @param errors the identities of its errors
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record Tested(Candidate candidate, int[] levels, Set<String> errors) {
    Tested {
        errors = Set.copyOf(errors);
    }
}
