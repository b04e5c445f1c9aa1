package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.generate.kbuild.KbuildEntry;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.text.Similar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The dependencies of the module that the Kbuild files of a set name. Immutable. */
public final class SetDependencies {
    private final List<KbuildEntry.Dependency> entries;

    SetDependencies(List<KbuildEntry.Dependency> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Those that a configuration does without, as {@code groupId:artifactId}. */
    public SortedSet<String> absent(Configuration configuration) {
        SortedSet<String> absent = new TreeSet<>();
        for (KbuildEntry.Dependency entry : entries) {
            if (configuration.evaluate(entry.condition()) != Tristate.YES) {
                absent.add(entry.name());
            }
        }
        return Collections.unmodifiableSortedSet(absent);
    }

    /**
     * An error for each that the module does not have in any configuration.
     *
     * @param declared what it has, as {@code groupId:artifactId}
     */
    public List<Diagnostic> undeclared(SortedSet<String> declared) {
        return entries.stream()
                .filter(entry -> !declared.contains(entry.name()))
                .map(entry -> undeclared(entry.word(), declared))
                .toList();
    }

    private static Diagnostic undeclared(Excerpt word, SortedSet<String> declared) {
        String hint = Similar.to(word.text(), declared)
                .map(similar -> "Did you mean " + similar + "?")
                .orElse(
                        declared.isEmpty()
                                ? "The module has no dependencies: declare it in the pom, with its version and scope."
                                : "Declare it in the pom, with its version and scope. The module has "
                                        + String.join(", ", declared) + ".");
        return word.source()
                .error(
                        DiagnosticId.UNKNOWN_DEPENDENCY,
                        word.offset(0),
                        "The module has no dependency '" + word.text() + "'.")
                .withHint(hint);
    }

    /** An error for each, in a set that has no dependencies to decide on. */
    public List<Diagnostic> misplaced() {
        return entries.stream()
                .map(entry -> entry.word()
                        .source()
                        .error(
                                DiagnosticId.KBUILD_DEPENDENCY,
                                entry.word().offset(0),
                                "'" + entry.name() + "' is a dependency of the module, not only of its tests.")
                        .withHint("Name it in a Kbuild of the module's own sources, also if its scope is test."))
                .toList();
    }

    /** An error for each that is named a second time. */
    List<Diagnostic> duplicates() {
        Map<String, Excerpt> seen = new HashMap<>();
        List<Diagnostic> duplicates = new ArrayList<>();
        for (KbuildEntry.Dependency entry : entries) {
            Excerpt word = entry.word();
            Excerpt first = seen.putIfAbsent(entry.name(), word);
            if (first != null) {
                duplicates.add(
                        word.source()
                                .error(
                                        DiagnosticId.DUPLICATE_ENTRY,
                                        word.offset(0),
                                        "'" + entry.name() + "' is named twice.")
                                .withHint(
                                        DiagnosticText.of("The first is at ")
                                                .at(first.position())
                                                .and(
                                                        ". For a dependency with two conditions declare an option that depends on both.")));
            }
        }
        return duplicates;
    }

    /** The symbols that they depend on, in the order of first use. */
    Set<Symbol> reads() {
        Set<Symbol> symbols = new LinkedHashSet<>();
        entries.forEach(entry -> symbols.addAll(entry.condition().symbols()));
        return symbols;
    }

    /** Those that depend on a symbol. */
    List<SymbolUse> uses(Symbol symbol) {
        return entries.stream()
                .filter(entry -> entry.condition().symbols().contains(symbol))
                .map(entry -> new SymbolUse(
                        SymbolUse.Kind.DEPENDENCY,
                        entry.name(),
                        entry.word().position(),
                        entry.word().position().line(),
                        entry.condition()))
                .toList();
    }
}
