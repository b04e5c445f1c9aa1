package io.github.kconfig4j.compile;

import io.github.kconfig4j.generate.stale.Changes;
import io.github.kconfig4j.generate.stale.StaleSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compiles many configurations of the same sources, one after the other, and of each only what its classes do not have in common
 * with those of an earlier one: the sources whose text is another, and those that depend on what has changed in them. The
 * classes, and whether there are mistakes, are those of {@link Compilation}; what fails is compiled as a whole, so its
 * mistakes are told in full. Warnings are those of the sources that were compiled. Thread-safe.
 */
public final class Recompiler {
    /** So many are kept; the nearest of them is seldom much nearer than that of fewer. */
    private static final int KEPT = 64;
    /** With other arguments than these more may depend on a source than its declarations. */
    private static final Pattern UNDERSTOOD = Pattern.compile(
            "-Xlint(:.*)?|-Werror|-parameters|-proc:none|-nowarn|-deprecation|-source|-target|-g(:.*)?|[0-9.]+");

    private final Dependencies dependencies = new Dependencies();
    private final Deque<Compiled> known = new ArrayDeque<>();
    private final Map<String, String> texts = new HashMap<>();

    /** Nothing is compiled yet. */
    public Recompiler() {}

    /** A source with the files that it was compiled to, by their path in the folder of classes. */
    private record Unit(String text, SortedMap<String, byte[]> files) {}

    /** A compilation that succeeded, by the paths of its sources. */
    private record Compiled(CompileInput input, SortedMap<String, Unit> units) {
        boolean isLike(CompileInput other) {
            return input.options().equals(other.options())
                    && input.output().classes().equals(other.output().classes())
                    && input.output().part().equals(other.output().part())
                    && input.output().searched().equals(other.output().searched());
        }

        /** How many sources are not the same. */
        int distance(SortedMap<String, String> sources) {
            int same = 0;
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Unit unit = units.get(source.getKey());
                same += unit != null && unit.text().equals(source.getValue()) ? 1 : 0;
            }
            return units.size() + sources.size() - 2 * same;
        }
    }

    /**
     * Compiles sources, as {@link Compilation#compile(CompileInput, ModulePaths)} does.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    public CompileResult compile(CompileInput input, ModulePaths modules) {
        if (!isUnderstood(input)) {
            return Compilation.compile(input, modules);
        }
        SortedMap<String, String> sources = new TreeMap<>();
        input.units().forEach(unit -> sources.put(unit.path(), shared(unit.text())));
        return nearest(input, sources)
                .flatMap(base -> again(base, input, sources, modules))
                .orElseGet(() -> whole(input, sources, modules));
    }

    private boolean isUnderstood(CompileInput input) {
        long paths = input.units().stream().map(SourceText::path).distinct().count();
        return input.moduleInfo().isEmpty()
                && input.units().size() == paths
                && input.output().files().keySet().stream().noneMatch(path -> path.endsWith(".class"))
                && input.options().arguments().stream()
                        .allMatch(argument -> UNDERSTOOD.matcher(argument).matches())
                && !dependencies.mayRunProcessors(input);
    }

    /** The same text once: each configuration is rendered on its own. */
    private synchronized String shared(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    private synchronized Optional<Compiled> nearest(CompileInput input, SortedMap<String, String> sources) {
        Optional<Compiled> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Compiled compiled : known) {
            int distance = compiled.isLike(input) ? compiled.distance(sources) : Integer.MAX_VALUE;
            if (distance < least) {
                least = distance;
                nearest = Optional.of(compiled);
            }
        }
        return nearest;
    }

    private synchronized void keep(Compiled compiled) {
        known.addFirst(compiled);
        if (known.size() > KEPT) {
            known.removeLast();
        }
    }

    private CompileResult whole(CompileInput input, SortedMap<String, String> sources, ModulePaths modules) {
        CompiledUnits compiled = Compilation.compileUnits(input, modules);
        units(compiled, sources).ifPresent(units -> keep(new Compiled(withoutSources(input), units)));
        return compiled.result();
    }

    /** Empty if that fails, or if it cannot be told what depends on the changes. */
    private Optional<CompileResult> again(
            Compiled base, CompileInput input, SortedMap<String, String> sources, ModulePaths modules) {
        Optional<SortedSet<String>> unchanged = unchanged(base, sources);
        if (unchanged.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Unit> units = new TreeMap<>();
        unchanged.get().forEach(path -> units.put(path, base.units().get(path)));
        SortedMap<String, byte[]> files = new TreeMap<>();
        units.values().forEach(unit -> files.putAll(unit.files()));
        SortedMap<String, String> others = new TreeMap<>(sources);
        others.keySet().removeAll(unchanged.get());
        CompiledUnits compiled = Compilation.compileUnits(rest(input, others.keySet(), files), modules);
        Optional<SortedMap<String, Unit>> more = units(compiled, others);
        if (more.isEmpty()) {
            return Optional.empty();
        }
        files.putAll(compiled.result().files());
        units.putAll(more.get());
        keep(new Compiled(withoutSources(input), units));
        return Optional.of(CompileResult.of(files, compiled.result().diagnostics()));
    }

    /** The sources that need not be compiled again. */
    private static Optional<SortedSet<String>> unchanged(Compiled base, SortedMap<String, String> sources) {
        SortedSet<String> paths = new TreeSet<>(sources.keySet());
        paths.addAll(base.units().keySet());
        Changes changes = new Changes();
        SortedSet<Path> same = new TreeSet<>();
        for (String path : paths) {
            Unit unit = base.units().get(path);
            String before = unit == null ? "" : unit.text();
            String after = sources.getOrDefault(path, "");
            if (unit != null && sources.containsKey(path) && before.equals(after)) {
                same.add(Path.of(path));
            } else if (before.contains("@deprecated") || after.contains("@deprecated")) {
                // In a comment it is a declaration that others are warned of, and warnings may be errors.
                return Optional.empty();
            } else {
                changes.changed(path, before, after);
            }
        }
        try {
            same.removeAll(StaleSources.among(changes, same, path -> sources.getOrDefault(key(path), "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedSet<String> unchanged = new TreeSet<>();
        same.forEach(path -> unchanged.add(key(path)));
        return Optional.of(unchanged);
    }

    private static String key(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Compiles the rest of the sources against the classes of those that are not compiled again. */
    private static CompileInput rest(CompileInput input, Set<String> paths, SortedMap<String, byte[]> classes) {
        OutputFolder output = input.output();
        SortedMap<String, byte[]> files = new TreeMap<>(output.files());
        files.putAll(classes);
        List<String> searched = new ArrayList<>(output.searched());
        if (!searched.contains(output.part())) {
            searched.add(0, output.part());
        }
        List<SourceText> compiled = input.units().stream()
                .filter(unit -> paths.contains(unit.path()))
                .toList();
        Set<String> known = new TreeSet<>();
        input.units().forEach(unit -> known.add(unit.path()));
        known.removeAll(paths);
        return new CompileInput(
                compiled,
                input.onSourcePath().stream()
                        .filter(source -> !known.contains(source.path()))
                        .toList(),
                Optional.empty(),
                input.options(),
                new OutputFolder(output.classes(), output.part(), files, searched, output.generatedSources()));
    }

    /** What each source was compiled to; empty if that is not known of all files, or if it failed. */
    private static Optional<SortedMap<String, Unit>> units(CompiledUnits compiled, SortedMap<String, String> sources) {
        CompileResult result = compiled.result();
        if (!result.succeeded() || !result.generatedSources().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Unit> units = new TreeMap<>();
        sources.forEach((path, text) -> units.put(path, new Unit(text, new TreeMap<>())));
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            Unit unit = units.get(compiled.sources().getOrDefault(file.getKey(), ""));
            if (unit == null) {
                return Optional.empty();
            }
            unit.files().put(file.getKey(), file.getValue());
        }
        return Optional.of(units);
    }

    /** Only how it was compiled: the sources are in the units. */
    private static CompileInput withoutSources(CompileInput input) {
        OutputFolder output = input.output();
        return new CompileInput(
                List.of(),
                List.of(),
                Optional.empty(),
                input.options(),
                new OutputFolder(
                        output.classes(),
                        output.part(),
                        new TreeMap<>(),
                        output.searched(),
                        output.generatedSources()));
    }
}
