package io.github.kconfig4j.generate.contribute;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One file that a contributor gives. Immutable; any number of threads may render it at once. */
public final class ContributedSource {
    private final String contributor;
    private final Excerpt word;
    private final String packageName;
    private final String path;
    private final ContributedPart.Type type;

    ContributedSource(String contributor, Excerpt word, String packageName, String path, ContributedPart.Type type) {
        this.contributor = contributor;
        this.word = word;
        this.packageName = packageName;
        this.path = path;
        this.type = type;
    }

    /** The Kbuild word that names the contributor. */
    public Excerpt word() {
        return word;
    }

    /** The path of the file, with {@code /}. */
    public String path() {
        return path;
    }

    /** When the file exists. */
    public Expr condition() {
        return type.condition();
    }

    /** The conditions of the file and of all parts of it. */
    public List<Expr> conditions() {
        return Parts.all(type).stream().map(ContributedPart::condition).toList();
    }

    /** The symbols on which the text or the existence of the file depends. */
    public Set<Symbol> reads() {
        Set<Symbol> reads = new LinkedHashSet<>();
        Parts.all(type).forEach(part -> {
            reads.addAll(part.condition().symbols());
            reads.addAll(part.values());
        });
        return Collections.unmodifiableSet(reads);
    }

    /** Whether the symbol's value goes into the text. */
    public boolean readsValue(Symbol symbol) {
        return Parts.all(type).stream().anyMatch(part -> part.values().contains(symbol));
    }

    /** Warns of values that are read where they may be unset. */
    void warnOfUnset(UnsetValues unset, List<Diagnostic> diagnostics) {
        for (ContributedPart part : Parts.all(type)) {
            for (Symbol symbol : ownValues(part)) {
                unset.check(symbol, part.condition(), word).ifPresent(diagnostics::add);
            }
        }
    }

    /**
     * Renders it, whether or not its own condition holds.
     *
     * @param diagnostics takes an error if the contributor fails or reads a value that is not set; the result is then of
     *     no use
     */
    public GeneratedSource render(Configuration configuration, List<Diagnostic> diagnostics) {
        int before = diagnostics.size();
        for (ContributedPart part : Parts.all(type)) {
            if (configuration.evaluate(part.condition()) == Tristate.YES) {
                ownValues(part).stream()
                        .filter(symbol -> UnsetValues.isUnset(symbol, configuration))
                        .forEach(symbol -> diagnostics.add(UnsetValues.error(symbol, word)));
            }
        }
        if (diagnostics.size() == before) {
            try {
                MarkedType marked = MarkedType.of(type, configuration);
                return new MarkedFile(marked, word.position()).source(path, packageName, contributor, reads());
            } catch (RuntimeException e) {
                diagnostics.add(ContributorRun.failure(contributor, word, e));
            }
        }
        return new GeneratedSource(path, "", List.of(), reads());
    }

    private static Set<Symbol> ownValues(ContributedPart part) {
        return part instanceof ContributedPart.Whole || part instanceof ContributedPart.Lines
                ? part.values()
                : Set.of();
    }
}
