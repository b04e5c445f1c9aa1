package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.generate.parallel.InParallel;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.generate.source.WrittenSource;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A template set: its Kbuild files, templates, plain files and contributors, read and analysed once in all their branches.
 * Immutable; any number of threads may render it at once, each for its own configuration.
 */
public final class TemplateSet {
    private final List<SetSource> sources;
    private final SetDependencies dependencies;
    private final List<TakenRoot> taken;
    private final AnalysisMemory memory;

    TemplateSet(List<SetSource> sources, SetDependencies dependencies, List<TakenRoot> taken, AnalysisMemory memory) {
        this.sources = List.copyOf(sources);
        this.dependencies = dependencies;
        this.taken = List.copyOf(taken);
        this.memory = memory;
    }

    /**
     * Reads a set. Everything that is wrong with it is found, whatever a configuration would make of it.
     *
     * @param root its directory, which holds the top Kbuild; it may lie in a zip file system and is not read later
     * @param tree the options of the set
     * @param contributors those that its Kbuild files may name, besides the built-in {@code autoconf}
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static TemplateSetResult read(Path root, KconfigTree tree, List<Contributor> contributors) {
        return read(SetRoots.of(root), tree, contributors, AnalysisMemory.none());
    }

    /**
     * Reads a set, of which an earlier run has left what it knew.
     *
     * @param memory what an earlier run knew of templates, with a tree of the same Kconfig files
     */
    public static TemplateSetResult read(
            SetRoots roots, KconfigTree tree, List<Contributor> contributors, AnalysisMemory memory) {
        return new TemplateSetReader(roots, tree, contributors, memory).read();
    }

    /** The folders of ordinary files in which there is a condition: their files are taken from here. */
    public List<TakenRoot> taken() {
        return taken;
    }

    /** The dependencies of the module that depend on options. */
    public SetDependencies dependencies() {
        return dependencies;
    }

    /** What is known of its templates, for the next run. */
    public AnalysisMemory memory() {
        return memory;
    }

    /** The symbols on which anything in the set depends, in the order of first use. */
    public Set<Symbol> symbolsRead() {
        Set<Symbol> symbols = new LinkedHashSet<>();
        sources.forEach(source -> symbols.addAll(source.content().reads()));
        symbols.addAll(dependencies.reads());
        return Collections.unmodifiableSet(symbols);
    }

    /**
     * Everything in the set, Java sources and resources, that exists under a condition of its own: each line of a template
     * that gives text, then each part of a line under another condition than the line; each file that is copied; each part
     * that a contributor adds; each file that none of these stands for, at its Kbuild word. Each place and condition once,
     * in the order of the Kbuild lines. A template line gives text that is not blank if and only if its condition
     * evaluates to y, and not all of the file is left out for want of a type.
     */
    public Set<LineOrigin> regions() {
        Set<LineOrigin> regions = new LinkedHashSet<>();
        InParallel.map(sources, SetSource::regions).forEach(regions::addAll);
        return Collections.unmodifiableSet(regions);
    }

    /** The Kbuild words that name contributors: the conditions of what those give nobody has written in a file of the set. */
    public Set<SourcePosition> contributors() {
        return sources.stream()
                .filter(source -> source.content() instanceof SourceContent.Built)
                .map(source -> source.word().position())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The paths of all resources that the set can give. */
    public SortedSet<String> resourcePaths() {
        SortedSet<String> paths = new TreeSet<>();
        for (SetSource source : sources) {
            if (source.kind() == OutputKind.RESOURCE) {
                paths.add(source.path());
            }
        }
        return Collections.unmodifiableSortedSet(paths);
    }

    /** The files that text comes from, in the order of the Kbuild lines; not those of contributors, which are code. */
    public List<WrittenSource> written() {
        return sources.stream()
                .flatMap(source -> source.content().written(source.path()).stream())
                .toList();
    }

    /** Every Java source that the set can give, by path: the Kbuild word that names it, and when it exists. */
    public SortedMap<String, LineOrigin> javaSources() {
        SortedMap<String, LineOrigin> all = new TreeMap<>();
        for (SetSource source : sources) {
            if (source.kind() == OutputKind.JAVA) {
                LineOrigin origin = new LineOrigin(source.word().position(), source.condition());
                all.merge(
                        source.path(),
                        origin,
                        (first, other) -> new LineOrigin(
                                first.template(), Conditions.any(List.of(first.condition(), other.condition()))));
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** Where anything in the set depends on a symbol, in the order of the Kbuild lines; then the dependencies that do. */
    public List<SymbolUse> uses(Symbol symbol) {
        List<SymbolUse> uses = new ArrayList<>();
        sources.forEach(source -> uses.addAll(new SymbolUses(source, symbol).find()));
        uses.addAll(dependencies.uses(symbol));
        return uses;
    }

    /**
     * The files that exist in a configuration of the tree that the set was read with, in the order of the Kbuild lines,
     * none of them rendered. A Java source that would declare no type does not exist.
     */
    public List<PlannedSource> plan(Configuration configuration) {
        Map<String, SetSource> planned = new LinkedHashMap<>();
        List<PlannedSource> plan = new ArrayList<>();
        for (SetSource source : sources) {
            if (source.exists(configuration)) {
                SetSource first = planned.putIfAbsent(source.kind() + " " + source.path(), source);
                plan.add(new Planned(source, Optional.ofNullable(first), configuration));
            }
        }
        return plan;
    }

    /** The sources of a configuration of the tree that the set was read with. */
    public RenderResult render(Configuration configuration) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<GeneratedSource> java = new ArrayList<>();
        List<GeneratedSource> resources = new ArrayList<>();
        for (PlannedSource source : plan(configuration)) {
            (source.isResource() ? resources : java).add(source.render(diagnostics));
        }
        boolean failed = Diagnostics.hasErrors(diagnostics);
        return new RenderResult(failed ? Optional.empty() : Optional.of(SourceTree.of(java, resources)), diagnostics);
    }

    /**
     * The Java sources as an IDE has them that works in a configuration: ordinary ones as they are, conditions or not; of
     * several versions of one those of the configuration; all others as they are rendered.
     */
    public RenderResult unprocessed(Configuration configuration) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, GeneratedSource> java = new TreeMap<>();
        for (SetSource source : sources) {
            if (source.kind() == OutputKind.JAVA && (source.isInIde() || source.exists(configuration))) {
                java.put(
                        source.path(),
                        source.content()
                                .asWritten(source.path())
                                .orElseGet(() -> source.content().render(source.path(), configuration, diagnostics)));
            }
        }
        boolean failed = Diagnostics.hasErrors(diagnostics);
        return new RenderResult(
                failed ? Optional.empty() : Optional.of(SourceTree.of(java.values(), List.of())), diagnostics);
    }

    /**
     * A file of the set in a configuration.
     *
     * @param other another file that gives the same in this configuration; then there is none
     */
    private record Planned(SetSource source, Optional<SetSource> other, Configuration configuration)
            implements PlannedSource {
        @Override
        public boolean isResource() {
            return source.kind() == OutputKind.RESOURCE;
        }

        @Override
        public String path() {
            return source.path();
        }

        @Override
        public boolean isExecutable() {
            return source.isExecutable();
        }

        @Override
        public String key() {
            return other.isPresent() ? "" : source.content().key(configuration);
        }

        @Override
        public GeneratedSource render(List<Diagnostic> diagnostics) {
            if (other.isEmpty()) {
                return source.content().render(source.path(), configuration, diagnostics);
            }
            Excerpt word = source.word();
            diagnostics.add(word.source()
                    .error(
                            DiagnosticId.TWO_VERSIONS,
                            word.offset(0),
                            "In this configuration two files give '" + source.path() + "'.")
                    .withHint(DiagnosticText.of("The other one is at ")
                            .at(other.get().word().position())
                            .and(". Let a choice decide between their options.")));
            return new GeneratedSource(path(), "", List.of(), source.condition().symbols());
        }
    }
}
