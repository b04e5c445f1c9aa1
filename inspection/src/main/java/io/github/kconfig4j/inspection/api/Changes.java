package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changes for those who use an element when one declaration takes the place of another: the rules of chapter 13 of the Java
 * Language Specification, as far as a declaration tells. Used once.
 */
final class Changes {
    private final Declaration from;
    private final Declaration to;
    private final List<Change> found = new ArrayList<>();

    private Changes(Declaration from, Declaration to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A type in place of another.
     *
     * @param above the binary names of all types that the new one is
     */
    static List<Change> ofType(Declaration from, Declaration to, Set<String> above) {
        Changes changes = new Changes(from, to);
        changes.type(above);
        return changes.found;
    }

    /**
     * A member in place of another.
     *
     * @param before the type variables around the old one
     * @param after those around the new one
     */
    static List<Change> ofMember(Declaration from, Declaration to, Erasure before, Erasure after) {
        Changes changes = new Changes(from, to);
        changes.member(before, after);
        return changes.found;
    }

    /** What a module says in place of something else. */
    static List<Change> ofModule(Declaration from, Declaration to) {
        Changes changes = new Changes(from, to);
        changes.binary(from.is("open") && !to.is("open"), "is not open");
        // A package that all may use may be used by those that were named as well.
        changes.binary(!from.name().equals(to.name()) && to.name().contains(" to "), "is only: " + to.name());
        return changes.found;
    }

    private void binary(boolean changed, String text) {
        if (changed) {
            found.add(new Change(Change.Level.BINARY, text));
        }
    }

    /** What does not break what is compiled already is only said if nothing else is. */
    private void otherwise(boolean changed, Change.Level level, String text) {
        if (changed && found.isEmpty()) {
            found.add(new Change(level, text));
        }
    }

    private void source(boolean changed, String text) {
        otherwise(changed, Change.Level.SOURCE, text);
    }

    private void type(Set<String> above) {
        binary(!from.kind().equals(to.kind()), "is " + kind(to) + " instead of " + kind(from));
        common();
        binary(!from.is("final") && !from.is("sealed") && to.is("sealed"), "is sealed");
        List<String> lost = from.above().stream()
                .map(Erasure::raw)
                .filter(type -> !above.contains(type))
                .toList();
        binary(!lost.isEmpty(), "is no " + String.join(" and no ", lost));
        source(!from.variables().equals(to.variables()), "has other type parameters");
        source(!to.above().containsAll(from.above()), "has super types with other type arguments");
        source(!from.rest().equals(to.rest()), "permits other types");
    }

    private static String kind(Declaration of) {
        return switch (of.kind()) {
            case "@interface" -> "an annotation interface";
            case "interface", "enum" -> "an " + of.kind();
            default -> "a " + of.kind();
        };
    }

    /** What types and members have in common. */
    private void common() {
        binary(from.is("public") && !to.is("public"), "is protected");
        binary(!from.is("abstract") && to.is("abstract"), "is abstract");
        binary(from.is("static") != to.is("static"), to.is("static") ? "is static" : "is not static");
        boolean free = !from.is("final") && !from.is("sealed") && !isStaticMethod();
        binary(free && to.is("final"), "is final");
    }

    /** That a static method is final keeps only a subclass from having one of the same name. */
    private boolean isStaticMethod() {
        return from.kind().equals("method") && from.is("static");
    }

    private void member(Erasure before, Erasure after) {
        common();
        String was = before.with(from.variables()).of(from.type());
        String is = after.with(to.variables()).of(to.type());
        String verb = from.kind().equals("field") ? "has the type " : "returns ";
        binary(!was.equals(is), verb + is + " instead of " + was);
        value();
        source(isStaticMethod() && !from.is("final") && to.is("final"), "is final");
        source(!from.type().equals(to.type()), verb + to.type() + " instead of " + from.type());
        source(
                !from.parameters().equals(to.parameters()),
                "has the parameters (" + String.join(", ", to.parameters()) + ")");
        source(!from.variables().equals(to.variables()), "has other type parameters");
        rest();
    }

    private void value() {
        if (!from.constant().isEmpty() && !from.constant().equals(to.constant())) {
            String now = to.constant().isEmpty()
                    ? "is no constant"
                    : "is " + to.constant().substring(2);
            otherwise(
                    true,
                    Change.Level.VALUE,
                    now + " instead of " + from.constant().substring(2));
        }
    }

    private void rest() {
        if (!from.kind().equals("field")) {
            Set<String> more = new TreeSet<>(thrown(to));
            more.removeAll(thrown(from));
            source(!more.isEmpty(), "throws " + String.join(" and ", more) + " as well");
            source(!thrown(from).equals(thrown(to)), "throws less");
            source(from.rest().startsWith("default ") && to.rest().isEmpty(), "has no default value");
        }
    }

    private static Set<String> thrown(Declaration of) {
        String throwsClause = "throws ";
        return of.rest().startsWith(throwsClause)
                ? new TreeSet<>(DeclarationText.parts(of.rest().substring(throwsClause.length())))
                : Set.of();
    }
}
