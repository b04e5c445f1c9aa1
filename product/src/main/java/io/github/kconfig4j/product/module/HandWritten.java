package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.SourceRoots;
import io.github.kconfig4j.compile.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The hand-written sources of a module, read once. Immutable. */
final class HandWritten {
    private final List<CompileExecution> executions;
    private final List<List<SourceText>> sources;

    private HandWritten(List<CompileExecution> executions, List<List<SourceText>> sources) {
        this.executions = executions;
        this.sources = sources;
    }

    /** @throws UncheckedIOException if a source cannot be read */
    static HandWritten read(ModuleInput module) {
        List<List<SourceText>> sources = new ArrayList<>();
        for (CompileExecution execution : module.executions()) {
            try {
                sources.add(SourceRoots.read(
                        module.basedir(),
                        execution.sourceRoots(),
                        execution.options().encoding(),
                        execution.filter()::accepts));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new HandWritten(module.executions(), sources);
    }

    /** The same where the executions are set up otherwise, each of which compiles the same sources. */
    HandWritten compiledBy(List<CompileExecution> others) {
        return new HandWritten(others, sources);
    }

    /** Those that an execution compiles. */
    List<SourceText> of(CompileExecution execution) {
        return sources.get(executions.indexOf(execution));
    }

    /** The texts by the names that messages have for them. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        sources.forEach(some -> some.forEach(source -> texts.put(source.name(), source.text())));
        return Collections.unmodifiableSortedMap(texts);
    }

    /** How messages call them: their paths relative to the module. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        sources.forEach(some -> some.forEach(source -> names.add(source.name())));
        return Collections.unmodifiableSortedSet(names);
    }
}
