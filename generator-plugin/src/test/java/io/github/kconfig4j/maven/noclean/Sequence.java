package io.github.kconfig4j.maven.noclean;

import io.github.kconfig4j.maven.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A module that is edited and built again and again, as two copies, one for each way in which the compiler plugin can be
 * incremental, beside a third one that is built clean each time.
 */
final class Sequence {
    /** The copies that keep their {@code target}, by the value of {@code useIncrementalCompilation}. */
    static final List<String> INCREMENTAL = List.of("true", "false");

    private static final String CLEAN = "clean";

    private final String name;
    private final long seed;
    private final List<Edit> edits;
    private final Path folder;
    private final UserModule module;
    private final List<String> said = new ArrayList<>();
    private int done;

    /**
     * A sequence whose copies are folders of {@code folder}.
     *
     * @param seed decides what the module is to begin with
     */
    Sequence(String name, long seed, List<Edit> edits, Path folder) {
        this.name = name;
        this.seed = seed;
        this.edits = List.copyOf(edits);
        this.folder = folder;
        this.module = Edit.start(seed);
    }

    static Sequence random(long seed, int length, Path folder) {
        return new Sequence("s" + seed, seed, Edit.sequence(new Random(seed), length), folder);
    }

    /** The same module with other edits. */
    Sequence with(List<Edit> others, String otherName, Path otherFolder) {
        return new Sequence(otherName, seed, others, otherFolder);
    }

    long seed() {
        return seed;
    }

    List<Edit> edits() {
        return edits;
    }

    /** The folders of all copies. */
    List<String> modules() {
        return List.of(name + "-true", name + "-false", name + "-clean");
    }

    boolean isDone() {
        return done > edits.size();
    }

    /** What was done so far, a line for each step. */
    String story() {
        return "seed " + seed + "\n  " + String.join("\n  ", said);
    }

    /** Does the next edit, if this is not the first build, and brings all copies in line with what the module is now. */
    void step() throws IOException {
        String what = done == 0 ? "the first build" : edits.get(done - 1).apply(module);
        said.add(done + ". " + what);
        done++;
        for (String copy : INCREMENTAL) {
            write(folder.resolve(name + "-" + copy), copy);
        }
        Path clean = folder.resolve(name + "-" + CLEAN);
        Trees.delete(clean.resolve("target"));
        write(clean, CLEAN);
    }

    /** Whether a clean build succeeds. */
    boolean isBuilt(Map<String, Boolean> built) {
        return built.getOrDefault(name + "-" + CLEAN, false);
    }

    /** In what the last build of the copies differs, given the modules that Maven said to have built. */
    List<String> differences(Map<String, Boolean> built) throws IOException {
        boolean expected = isBuilt(built);
        BuildOutput clean = BuildOutput.of(folder.resolve(name + "-" + CLEAN));
        List<String> differences = new ArrayList<>();
        for (String copy : INCREMENTAL) {
            boolean succeeded = built.getOrDefault(name + "-" + copy, false);
            List<String> found = new ArrayList<>();
            if (succeeded != expected) {
                found.add("the build " + (succeeded ? "succeeds" : "fails") + ", a clean one "
                        + (expected ? "succeeds" : "fails"));
            } else if (succeeded) {
                found.addAll(BuildOutput.of(folder.resolve(name + "-" + copy)).differencesFrom(clean));
            }
            found.forEach(d -> differences.add("useIncrementalCompilation=" + copy + ": " + d));
        }
        return differences;
    }

    private void write(Path copy, String kind) throws IOException {
        SortedMap<String, String> files = module.files();
        files.put("pom.xml", pom(kind));
        Files.createDirectories(copy);
        for (Path file : present(copy)) {
            if (!files.containsKey(copy.relativize(file).toString().replace('\\', '/'))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = copy.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
    }

    private static List<Path> present(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(copy.resolve("target")))
                    .toList();
        }
    }

    /** Some sequences are proved as well, and some have jars that nothing but their classes changes. */
    private String pom(String kind) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example.%1$s</groupId>
                  <artifactId>shop</artifactId>
                  <version>1.0</version>
                  <name>%1$s</name>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
                  </properties>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                        <configuration><useIncrementalCompilation>%2$s</useIncrementalCompilation></configuration>
                      </plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>3.5.0</version>
                      </plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-jar-plugin</artifactId>
                        <version>3.5.1</version>
                        <configuration><archive><addMavenDescriptor>%3$s</addMavenDescriptor></archive></configuration>
                      </plugin>
                      <plugin>
                        <groupId>io.github.kconfig4j</groupId>
                        <artifactId>kconfig-maven-plugin</artifactId>
                        <version>%4$s</version>
                        <configuration><strict>false</strict>%5$s</configuration>
                        <executions><execution><goals><goal>generate</goal>%6$s</goals></execution></executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        name + "-" + kind,
                        !kind.equals("false"),
                        seed % 2 == 0,
                        System.getProperty("it.project.version"),
                        module.fragment ? "<fragments>more</fragments>" : "",
                        seed % 4 == 1 ? "<goal>prove</goal>" : "");
    }
}
