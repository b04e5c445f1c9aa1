package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.inspection.Json;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of a symbol. Immutable.
 *
 * @param name its name
 * @param type its type, in small letters
 * @param prompt its first prompt; empty if nobody can set it
 * @param help its first help text
 * @param places where it is declared
 * @param values its value in each variant, as in a {@code .config}; empty where it is not written to one
 * @param depends what it depends on; {@code y} if on nothing
 * @param near the symbols next to it
 * @param used whether anything of the set depends on it
 * @param why for each variant the answer of {@code kconfig:why}, without the names of variant and symbol
 */
record OptionPart(
        String name,
        String type,
        Optional<String> prompt,
        Optional<String> help,
        List<SourcePosition> places,
        List<Optional<String>> values,
        String depends,
        Neighbours near,
        boolean used,
        List<Json> why) {
    OptionPart {
        places = List.copyOf(places);
        values = List.copyOf(values);
        why = List.copyOf(why);
    }
}
