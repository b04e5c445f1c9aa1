package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Explains classes of dependencies that were given another package, as the shade plugin does it: with the names given
 * back, the code must be the dependency's. Immutable.
 */
public final class RelocatedClasses implements Explainer {
    private final List<Relocation> relocations;
    private final List<Dependency> dependencies;

    /**
     * A package with another name.
     *
     * @param from the package as the dependency has it, with {@code /} and one at its end
     * @param to the package in the artifact, likewise
     */
    public record Relocation(String from, String to) {
        @Override
        public String toString() {
            return from.replace('/', '.') + "* as " + to.replace('/', '.') + "*";
        }
    }

    /**
     * @param relocations the packages that were renamed
     * @param dependencies what may be in the artifact under another name
     */
    public RelocatedClasses(List<Relocation> relocations, List<Dependency> dependencies) {
        this.relocations = List.copyOf(relocations);
        this.dependencies = List.copyOf(dependencies);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        if (relocations.isEmpty() || entry.kind() != Entry.Kind.CLASS) {
            return Optional.empty();
        }
        List<Origin> origins = new ArrayList<>();
        for (Relocation relocation : relocations) {
            if (entry.path().startsWith(relocation.to())) {
                String path = relocation.from()
                        + entry.path().substring(relocation.to().length());
                origin(entry, path, relocation).ifPresent(origins::add);
            }
        }
        // A class that keeps its own name and uses others that do not.
        return origins.stream().findFirst().or(() -> origin(entry, entry.path(), relocations.get(0)));
    }

    private Optional<Origin> origin(Entry entry, String path, Relocation relocation) {
        for (Dependency dependency : dependencies) {
            for (Entry original : dependency.at(path)) {
                if (isSame(original.bytes(), entry.bytes())) {
                    return Optional.of(new Origin(Origin.Kind.RELOCATED, dependency.name() + " (" + relocation + ")"));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSame(byte[] original, byte[] found) {
        try {
            return Arrays.equals(renamed(original, Map.of()), renamed(found, back()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // No class file that ASM reads.
            return false;
        }
    }

    private Map<String, String> back() {
        Map<String, String> names = new HashMap<>();
        relocations.forEach(relocation -> names.put(relocation.to(), relocation.from()));
        return names;
    }

    /** Written anew in both cases, so that the order of the constant pool tells nothing. */
    private static byte[] renamed(byte[] bytes, Map<String, String> packages) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassRemapper(writer, new Packages(packages)), 0);
        return writer.toByteArray();
    }

    private static final class Packages extends Remapper {
        private final Map<String, String> packages;

        Packages(Map<String, String> packages) {
            super(Opcodes.ASM9);
            this.packages = packages;
        }

        @Override
        public String map(String internalName) {
            return renamed(internalName);
        }

        /** The shade plugin renames in strings as well. */
        @Override
        public Object mapValue(Object value) {
            return value instanceof String text ? inText(text) : super.mapValue(value);
        }

        private String renamed(String name) {
            return packages.entrySet().stream()
                    .filter(one -> name.startsWith(one.getKey()))
                    .map(one -> one.getValue() + name.substring(one.getKey().length()))
                    .findFirst()
                    .orElse(name);
        }

        private String inText(String text) {
            String result = text;
            for (Map.Entry<String, String> one : packages.entrySet()) {
                result = result.replace(one.getKey(), one.getValue())
                        .replace(one.getKey().replace('/', '.'), one.getValue().replace('/', '.'));
            }
            return result;
        }
    }
}
