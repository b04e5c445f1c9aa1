package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a symbol or choice while its entries are read. */
final class LineEntry {
    private final String shownName;
    private final List<SourcePosition> places = new ArrayList<>();
    private Optional<Option.TypeWord> type = Optional.empty();

    /**
     * @param shownName its name in messages
     */
    LineEntry(String shownName) {
        this.shownName = shownName;
    }

    void add(SourcePosition place) {
        places.add(place);
    }

    /** Gives it a type, and says whether it had another. */
    boolean changesType(Option.TypeWord word) {
        boolean changes = type.isPresent() && type.get() != word;
        type = Optional.of(word);
        return changes;
    }

    /** The name and where it is defined. */
    String nameAndPlaces() {
        return shownName + " "
                + places.stream()
                        .map(p -> p.file() + ":" + p.line())
                        .collect(Collectors.joining(", ", "(defined at ", ")"));
    }
}
