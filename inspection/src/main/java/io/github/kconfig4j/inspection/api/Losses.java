package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the common API of a baseline with what is there now. Used once. */
final class Losses {
    private final Baseline baseline;
    private final ApiTable table;
    private final List<Inheritance> inheritance;
    private final List<Loss> found = new ArrayList<>();

    /** @param inheritance what the types of each variant inherit */
    Losses(Baseline baseline, ApiTable table, List<Inheritance> inheritance) {
        this.baseline = baseline;
        this.table = table;
        this.inheritance = inheritance;
    }

    List<Loss> all() {
        baseline.elements().forEach((key, entry) -> {
            if (entry.common()) {
                compare(key, entry);
            }
        });
        return found;
    }

    private void compare(ElementKey key, Baseline.Entry entry) {
        List<String> missing = new ArrayList<>();
        Set<Change> changes = new LinkedHashSet<>();
        for (int variant = 0; variant < inheritance.size(); variant++) {
            Optional<String> declared = declared(key, variant);
            if (declared.isEmpty()) {
                missing.add(table.variants().get(variant));
            } else if (!entry.forms().contains(declared.get())) {
                changes.addAll(changes(key, entry, declared.get(), variant));
            }
        }
        if (!missing.isEmpty() || !changes.isEmpty()) {
            found.add(new Loss(
                    key, entry.line(), table.find(key), missing, missing.isEmpty() ? List.copyOf(changes) : List.of()));
        }
    }

    /** That a number is another one is no loss. */
    private List<Change> changes(ElementKey key, Baseline.Entry entry, String declared, int variant) {
        Compared compared = new Compared(
                baseline::declared,
                type -> declared(type, variant),
                type -> inheritance.get(variant).above(type));
        return entry.forms().stream()
                .flatMap(form -> compared.changes(key, form, declared).stream())
                .filter(change -> change.level() != Change.Level.VALUE)
                .toList();
    }

    /** How a variant declares it; what a type inherits counts if the type is there. */
    private Optional<String> declared(ElementKey key, int variant) {
        Optional<String> own = table.find(key)
                .flatMap(element -> element.forms().stream()
                        .filter(form -> form.presence().variants().contains(variant))
                        .map(ApiElement.Form::declaration)
                        .findFirst());
        boolean hasType = table.find(key.container())
                .filter(type -> type.presence().variants().contains(variant))
                .isPresent();
        return own.or(() -> hasType ? inheritance.get(variant).inherited(key) : Optional.empty());
    }
}
