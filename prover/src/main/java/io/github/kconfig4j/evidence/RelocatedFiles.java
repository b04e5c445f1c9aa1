package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Explains what is in an artifact under the names that a relocation gave, as the shade plugin does it: a class that was moved or
 * that uses one, whose code is the same with the names given back, and another file that was moved. Immutable.
 */
public final class RelocatedFiles implements Explainer {
    private final Relocations relocations;
    private final SortedMap<String, ExpectedFile> own;
    private final List<Dependency> dependencies;

    /**
     * @param relocations the packages that were renamed
     * @param own what the variant gives, by path: the shade plugin renames in the module's own classes as well
     * @param dependencies what may be in the artifact under another name
     */
    public RelocatedFiles(
            List<Relocation> relocations, SortedMap<String, ExpectedFile> own, List<Dependency> dependencies) {
        this.relocations = new Relocations(relocations);
        this.own = own;
        this.dependencies = List.copyOf(dependencies);
    }

    private record Original(byte[] bytes, String name) {}

    @Override
    public Optional<Origin> explain(Entry entry) {
        // Nothing stands behind a class file that the shade plugin has written.
        if (relocations.isEmpty()
                || entry.kind() == Entry.Kind.CLASS && !entry.entries().isEmpty()) {
            return Optional.empty();
        }
        Stream<Origin> moved = relocations.of(entry.path()).stream()
                .flatMap(relocation -> origins(entry, relocation.back(entry.path()), Set.of(relocation)));
        // A class that keeps its own name may use others that do not.
        return Stream.concat(moved, origins(entry, entry.path(), Set.of())).findFirst();
    }

    private Stream<Origin> origins(Entry entry, String path, Set<Relocation> moved) {
        return originals(path).flatMap(original -> origin(entry, original, moved).stream());
    }

    private Stream<Original> originals(String path) {
        Stream<Original> ofModule = Optional.ofNullable(own.get(path)).stream()
                .map(file -> new Original(file.bytes(), "the module: " + file.origin()));
        Stream<Original> ofDependencies = dependencies.stream()
                .flatMap(dependency -> dependency.at(path).stream()
                        .map(original -> new Original(original.bytes(), "the dependency " + dependency.name())));
        return Stream.concat(ofModule, ofDependencies);
    }

    private Optional<Origin> origin(Entry entry, Original original, Set<Relocation> moved) {
        Set<Relocation> applied = new LinkedHashSet<>(moved);
        boolean same = entry.kind() == Entry.Kind.CLASS
                ? isSame(original.bytes(), entry.bytes(), applied)
                : Arrays.equals(original.bytes(), entry.bytes());
        return same && !applied.isEmpty()
                ? Optional.of(new Origin(Origin.Kind.RELOCATED, original.name() + " (" + words(applied) + ")"))
                : Optional.empty();
    }

    private static String words(Set<Relocation> applied) {
        return applied.stream().map(Relocation::toString).sorted().collect(Collectors.joining(", "));
    }

    private boolean isSame(byte[] original, byte[] found, Set<Relocation> applied) {
        try {
            byte[] plain = renamed(original, new Relocations(List.of()).back(applied));
            return Arrays.equals(plain, renamed(found, relocations.back(applied))) && hasNothingElse(found);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // No class file that ASM reads.
            return false;
        }
    }

    /** Written anew in both cases, so that the order of the constant pool tells nothing. */
    private static byte[] renamed(byte[] bytes, Remapper names) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassRemapper(writer, names), 0);
        return writer.toByteArray();
    }

    /** Whether all its constants are used: the shade plugin writes no others. */
    private static boolean hasNothingElse(byte[] found) {
        ClassWriter writer = new ClassWriter(0);
        ClassReader reader = new ClassReader(found);
        reader.accept(writer, 0);
        return reader.getItemCount() <= new ClassReader(writer.toByteArray()).getItemCount();
    }
}
