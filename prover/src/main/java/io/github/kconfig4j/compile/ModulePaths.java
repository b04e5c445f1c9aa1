package io.github.kconfig4j.compile;

import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the dependencies that a module needs as modules from the others, as the Maven compiler plugin does: what the module
 * requires, and what that requires in turn, is on the module path, everything else on the class path. Remembers what it has
 * read of a dependency. Thread-safe.
 */
public final class ModulePaths {
    /** The dependencies by where they are looked for. */
    record Split(List<Path> classPath, List<Path> modulePath) {}

    private final Map<Path, Optional<ModuleDescriptor>> read = new ConcurrentHashMap<>();

    /** Nothing is read yet. */
    public ModulePaths() {}

    /**
     * @param dependencies all of them, in order
     * @param moduleInfo the text of the module's declaration; empty if there is none
     */
    Split split(List<Path> dependencies, Optional<String> moduleInfo) {
        if (moduleInfo.isEmpty()) {
            return new Split(dependencies, List.of());
        }
        Map<String, Path> byName = new HashMap<>();
        for (Path dependency : dependencies) {
            descriptor(dependency).ifPresent(module -> byName.putIfAbsent(module.name(), dependency));
        }
        Set<Path> needed = needed(ModuleRequires.of(moduleInfo.get()), byName);
        List<Path> classPath = new ArrayList<>(dependencies);
        classPath.removeAll(needed);
        return new Split(
                classPath, dependencies.stream().filter(needed::contains).toList());
    }

    private Set<Path> needed(List<String> required, Map<String, Path> byName) {
        Set<Path> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(required);
        while (!open.isEmpty()) {
            Path dependency = byName.get(open.pop());
            if (dependency != null && needed.add(dependency)) {
                descriptor(dependency).orElseThrow().requires().stream()
                        .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .forEach(requires -> open.push(requires.name()));
            }
        }
        return needed;
    }

    /** Empty for what is no module, also not by its name. */
    private Optional<ModuleDescriptor> descriptor(Path dependency) {
        return read.computeIfAbsent(dependency, path -> {
            try {
                return ModuleFinder.of(path).findAll().stream()
                        .map(ModuleReference::descriptor)
                        .findFirst();
            } catch (FindException e) {
                return Optional.empty();
            }
        });
    }
}
