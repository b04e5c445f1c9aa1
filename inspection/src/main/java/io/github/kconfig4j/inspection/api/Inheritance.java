package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the types of a variant inherit. Immutable. */
final class Inheritance {
    private final VariantApi variant;
    private final OtherClasses others;

    /** @param others the classes that the variant is compiled with */
    Inheritance(VariantApi variant, OtherClasses others) {
        this.variant = variant;
        this.others = others;
    }

    /** How the type of a member inherits it; empty if it does not. Constructors are not inherited. */
    Optional<String> inherited(ElementKey member) {
        if (member.isTop()
                || member.kind() == ElementKey.Kind.CONSTRUCTOR
                || member.kind() == ElementKey.Kind.DIRECTIVE) {
            return Optional.empty();
        }
        return above(member.type()).stream()
                .flatMap(type -> find(type).stream())
                .flatMap(type -> type.members().stream())
                .filter(other -> other.key().kind() == member.kind()
                        && other.key().name().equals(member.name()))
                .map(ClassDeclaration.Member::text)
                .findFirst();
    }

    /** All types that a type is one of, but for itself: the super class and what it has, then the interfaces. */
    Set<String> above(String type) {
        Set<String> above = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            find(open.remove(0))
                    .ifPresent(declared -> declared.superTypes().forEach(next -> {
                        if (above.add(next.name())) {
                            open.add(next.name());
                        }
                    }));
        }
        // Every interface has what Object has.
        above.add("java.lang.Object");
        return above;
    }

    private Optional<ClassDeclaration> find(String type) {
        return variant.find(type).or(() -> others.find(type));
    }
}
