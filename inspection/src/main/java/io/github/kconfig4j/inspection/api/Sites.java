package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.product.declared.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the generated sources of a configuration declare what is in its classes. Immutable. */
final class Sites {
    private final Map<String, List<Declared>> byType = new HashMap<>();

    /** @param declared what the sources declare */
    Sites(List<Declared> declared) {
        declared.forEach(site ->
                byType.computeIfAbsent(site.type(), type -> new ArrayList<>()).add(site));
    }

    /** Where an element is declared; of one that is declared by its type alone, such as a default constructor, where that is. */
    Optional<Declared> find(ElementKey key) {
        List<Declared> ofType = byType.getOrDefault(key.type(), List.of());
        Optional<Declared> exact = switch (key.kind()) {
            case TYPE, MODULE -> Optional.empty();
            case DIRECTIVE -> named(ofType, key.name()).stream().findFirst();
            case FIELD ->
                named(ofType, key.name()).stream()
                        .filter(site -> site.parameters().isEmpty())
                        .findFirst();
            case CONSTRUCTOR -> method(ofType, "<init>", key.name());
            case METHOD -> {
                int open = key.name().indexOf('(');
                yield method(ofType, key.name().substring(0, open), key.name().substring(open));
            }
        };
        return exact.or(
                () -> ofType.stream().filter(site -> site.member().isEmpty()).findFirst());
    }

    private static List<Declared> named(List<Declared> ofType, String name) {
        return ofType.stream()
                .filter(site -> site.member().equals(Optional.of(name)))
                .toList();
    }

    /** The method that fits best; else the component of a record that it reads. */
    private static Optional<Declared> method(List<Declared> ofType, String name, String parameters) {
        List<String> erased = DeclarationText.parts(parameters.substring(1, parameters.length() - 1));
        List<Declared> named = named(ofType, name);
        Optional<Declared> method = named.stream()
                .filter(site ->
                        site.parameters().filter(types -> fits(types, erased)).isPresent())
                .max(Comparator.comparingInt(site -> alike(site.parameters().orElseThrow(), erased)));
        return method.or(() -> named.stream()
                .filter(site -> site.parameters().isEmpty() && erased.isEmpty())
                .findFirst());
    }

    /** The constructor of an inner class has the object around it as well. */
    private static boolean fits(List<String> written, List<String> erased) {
        return written.size() == erased.size() || written.size() + 1 == erased.size();
    }

    /** How many parameters have the names that are written; those of type variables have not. */
    private static int alike(List<String> written, List<String> erased) {
        int more = erased.size() - written.size();
        int alike = more == 0 ? 1 : 0;
        for (int i = 0; i < written.size(); i++) {
            alike += simple(written.get(i).replace("...", "[]")).equals(simple(erased.get(i + more))) ? 2 : 0;
        }
        return alike;
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
