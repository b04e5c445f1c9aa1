package io.github.kconfig4j.space;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Reason;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something about a configuration as a whole that a user has to mend although every value is as it was asked for.
 *
 * @param id the id of the diagnostic
 * @param request the request that brought it about; where none did, the place in the Kconfig file
 * @param reason what is wrong, with every link to its cause
 * @param remedy what mends it and was tried, empty if nothing was found
 */
public record Complaint(DiagnosticId id, SourcePosition request, Reason reason, Optional<Remedy> remedy) {

    /** The same with other names for the places, such as with the folder before the file. */
    public Complaint withPlaces(UnaryOperator<SourcePosition> names) {
        return new Complaint(id, names.apply(request), reason.withPlaces(names), remedy);
    }
}
