package io.github.kconfig4j.generate.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Changes random programs, compiles only what was changed and what is stale, and holds the classes against those of a clean
 * compilation, and its mistakes against the other's.
 */
class CompiledAgainTest {
    private static final Pattern LOST = Pattern.compile("cyclic inheritance|(class|interface) \\S+ is already defined");

    private int compared;
    private int failed;
    private int tried;
    private int found;
    private int needed;
    private int unchanged;

    @Test
    void givesTheClassesOfACleanCompilation() throws IOException {
        run(1, Integer.getInteger("stale.programs", 25));

        assertThat(found).as("stale sources").isPositive();
    }

    @Test
    @Tag("matrix")
    void givesTheClassesOfACleanCompilationForManyPrograms() throws IOException {
        run(Long.getLong("stale.seed", 1_000_000), Integer.getInteger("stale.programs", 4_000));
    }

    private void run(long seed, int programs) throws IOException {
        try (MemoryCompiler compiler = new MemoryCompiler()) {
            for (long one = seed; compared < programs; one++) {
                run(one, compiler);
            }
        }
        System.out.printf(
                "%d tried, %d compared, %d of them do not compile; %d stale of %d the same, %d of them differ%n",
                tried, compared, failed, found, unchanged, needed);
    }

    private void run(long seed, MemoryCompiler compiler) throws IOException {
        Random random = new Random(seed);
        RandomProgram program = new RandomProgram(random);
        tried++;
        ProgramText before = compiling(program, compiler);
        MemoryCompiler.Result old = compiler.compile(before.sources(), Map.of());
        for (int change = 0; change < 6 && old.mistakes().isEmpty(); change++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                new Mutation(program, random).apply();
            }
            String name = seed + "/" + change;
            ProgramText after = new ProgramText(program);
            MemoryCompiler.Result clean = compiler.compile(after.sources(), Map.of());
            compare(name, compiler, before.sources(), after.sources(), old, clean);
            if (!clean.mistakes().isEmpty()) {
                after = compiling(program, compiler);
                clean = compiler.compile(after.sources(), Map.of());
                compare(name + " repaired", compiler, before.sources(), after.sources(), old, clean);
            }
            before = after;
            old = clean;
        }
    }

    /** Takes out of a program what does not compile, some times over. */
    private static ProgramText compiling(RandomProgram program, MemoryCompiler compiler) throws IOException {
        ProgramText text = new ProgramText(program);
        for (int i = 0; i < 6; i++) {
            SortedSet<String> mistakes =
                    compiler.compile(text.sources(), Map.of()).mistakes();
            if (mistakes.isEmpty()) {
                break;
            }
            text.repair(mistakes);
            text = new ProgramText(program);
        }
        return text;
    }

    private void compare(
            String name,
            MemoryCompiler compiler,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            MemoryCompiler.Result old,
            MemoryCompiler.Result clean)
            throws IOException {
        Changes changes = new Changes();
        SortedSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        SortedSet<Path> same = new TreeSet<>();
        SortedMap<String, String> compiled = new TreeMap<>();
        for (String path : paths) {
            String one = before.getOrDefault(path, "");
            String other = after.getOrDefault(path, "");
            if (one.equals(other)) {
                same.add(Path.of(path));
            } else {
                changes.changed(path, one, other);
                if (!other.isEmpty()) {
                    compiled.put(path, other);
                }
            }
        }
        if (same.size() == paths.size()) {
            return;
        }
        SortedSet<Path> stale = StaleSources.among(changes, same, path -> after.getOrDefault(key(path), ""));
        stale.forEach(path -> compiled.put(key(path), after.getOrDefault(key(path), "")));

        Map<String, byte[]> classes = new HashMap<>();
        old.classes().forEach((path, bytes) -> classes.put(path, bytes.getBytes(StandardCharsets.ISO_8859_1)));
        for (String path : paths) {
            if (compiled.containsKey(path) || !after.containsKey(path)) {
                for (String type : TopLevelTypes.of(path, before.getOrDefault(path, ""))) {
                    classes.keySet().removeIf(file -> file.equals(type + ".class") || file.startsWith(type + "$"));
                }
            }
        }
        MemoryCompiler.Result result = compiler.compile(compiled, classes);

        String texts =
                name + "\n" + changes.names() + " stale " + stale + "\n== before\n" + before + "\n== after\n" + after;
        if (hasLostTypes(clean.mistakes())) {
            assertThat(result.mistakes()).as(texts).isNotEmpty();
        } else {
            assertThat(result.mistakes()).as(texts).isEqualTo(clean.mistakes());
        }
        assertThat(result.classes().equals(clean.classes()))
                .as(() -> texts + "\n== differ " + different(result.classes(), clean.classes()))
                .isTrue();
        compared++;
        if (!clean.mistakes().isEmpty()) {
            failed++;
            return;
        }
        found += stale.size();
        unchanged += same.size();
        for (Path path : same) {
            String type = key(path).replace(".java", "");
            needed += different(old.classes(), clean.classes()).stream()
                            .anyMatch(file -> file.equals(type + ".class") || file.startsWith(type + "$"))
                    ? 1
                    : 0;
        }
    }

    /** Whether javac has lost types whose declarations are right, and so complains about what has no mistake. */
    private static boolean hasLostTypes(SortedSet<String> mistakes) {
        return LOST.matcher(mistakes.toString()).find();
    }

    private static String key(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static SortedSet<String> different(SortedMap<String, String> one, SortedMap<String, String> other) {
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return names;
    }
}
