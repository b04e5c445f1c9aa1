package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.product.conditions.Logic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the condition under which an element exists, or is declared in one form, in what the sources say of the lines that
 * declare it. What is found holds in exactly those configurations that have the element, of all that were compiled; if none
 * is found there is none.
 */
final class Conditions {
    private final List<Member> variants;
    private final List<Member> members;
    private final Parts parts;

    /**
     * @param variants the variants
     * @param members they and what else was compiled of the set
     */
    Conditions(List<Member> variants, List<Member> members, Parts parts) {
        this.variants = List.copyOf(variants);
        this.members = List.copyOf(members);
        this.parts = parts;
    }

    /** When an element exists. */
    Optional<Expr> ofElement(ElementKey key) {
        List<Expr> lines = new ArrayList<>();
        Set<Expr> within = new LinkedHashSet<>();
        Set<Expr> around = around(key);
        List<Expr> terms = new ArrayList<>();
        for (Member member : members) {
            Optional<LineOrigin> origin = member.has(key) ? member.origin(key) : Optional.empty();
            if (origin.isPresent()) {
                Expr exported = member.exported(key);
                Expr line = Logic.all(List.of(origin.get().condition(), exported));
                lines.add(line);
                terms.add(term(member, line, around));
                parts.in(origin.get()).forEach(part -> within.add(Logic.all(List.of(part, exported))));
            }
        }
        if (lines.isEmpty()) {
            return handWritten(key);
        }
        List<Expr> candidates = new ArrayList<>(List.of(Logic.any(lines)));
        candidates.addAll(within);
        // What the compiler adds, such as the constructor of a record, is there for the head of its type.
        candidates.add(Logic.any(terms));
        return candidates.stream()
                .filter(condition -> isExact(condition, member -> member.has(key)))
                .findFirst();
    }

    /** What the module has beside what is generated is there whatever the configuration, or nobody can tell why not. */
    private Optional<Expr> handWritten(ElementKey key) {
        return variants.stream().allMatch(member -> member.has(key)) ? Optional.of(Expr.YES) : Optional.empty();
    }

    /** When an element is declared in one of several forms. */
    Optional<Expr> ofForm(ElementKey key, String declaration) {
        Predicate<Member> has = member -> member.declaration(key).equals(Optional.of(declaration));
        Set<Expr> around = around(key);
        List<Expr> terms = new ArrayList<>();
        List<Expr> withValues = new ArrayList<>();
        for (Member member : members) {
            Optional<LineOrigin> origin = has.test(member) ? member.origin(key) : Optional.empty();
            if (origin.isPresent()) {
                Expr line = Logic.all(List.of(origin.get().condition(), member.exported(key)));
                Expr term = term(member, line, around);
                terms.add(term);
                withValues.add(Expr.and(term, parts.values(key, member, member.head(key))));
            }
        }
        return List.of(Logic.any(terms), Logic.any(withValues)).stream()
                .filter(condition -> isExact(condition, has))
                .findFirst();
    }

    /** The conditions of all that stands in the head of its declaration, wherever it is declared. */
    private Set<Expr> around(ElementKey key) {
        Set<Expr> around = new LinkedHashSet<>();
        for (Member member : members) {
            if (member.has(key)) {
                for (LineOrigin line : member.head(key)) {
                    around.add(line.condition());
                    parts.in(line).forEach(around::add);
                }
            }
        }
        around.remove(Expr.NO);
        return around;
    }

    /** The condition under which each part of the head is there or not as it is in a configuration. */
    private static Expr term(Member member, Expr line, Set<Expr> around) {
        List<Expr> all = new ArrayList<>(List.of(line));
        around.stream().filter(member::holds).forEach(all::add);
        Expr there = Logic.all(all);
        around.stream()
                .filter(condition -> !member.holds(condition) && !Logic.excluded(there, condition))
                .forEach(condition -> all.add(Logic.not(condition)));
        return Logic.all(all);
    }

    private boolean isExact(Expr condition, Predicate<Member> has) {
        return members.stream().allMatch(member -> member.holds(condition) == has.test(member));
    }

    /** Where an element is declared. */
    Set<SourcePosition> places(ElementKey key, Predicate<Member> where) {
        Set<SourcePosition> places = new LinkedHashSet<>();
        for (Member member : variants) {
            if (where.test(member)) {
                member.origin(key).map(Member::place).ifPresent(places::add);
            }
        }
        return places;
    }
}
