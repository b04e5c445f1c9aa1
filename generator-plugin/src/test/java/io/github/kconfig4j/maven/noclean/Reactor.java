package io.github.kconfig4j.maven.noclean;

import io.github.kconfig4j.maven.RealMaven;
import io.github.kconfig4j.maven.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds many sequences side by side: each run of Maven makes one step of all of them. */
final class Reactor {
    private static final Pattern BUILT = Pattern.compile("(?m)^\\[INFO] (\\S+) \\.* ?(SUCCESS|FAILURE) \\[");

    private final Path folder;
    private final List<Sequence> sequences;

    /** The folder is emptied. */
    Reactor(Path folder, Function<Path, List<Sequence>> sequences) throws IOException {
        this.folder = folder;
        Trees.delete(folder);
        Files.createDirectories(folder);
        this.sequences = sequences.apply(folder);
    }

    /** A sequence after whose last step a build without {@code clean} gave something else. */
    record Failure(Sequence sequence, int steps, List<String> differences) {}

    /**
     * What a run of all sequences came to.
     *
     * @param steps the steps after which nothing differed
     * @param built those of them after which a clean build succeeds: the others are mistakes of the user's
     */
    record Outcome(int steps, int built, List<Failure> failures) {}

    /** Makes the steps of all sequences; one that fails is not gone on with. */
    Outcome run() throws IOException, InterruptedException {
        List<Sequence> running = new ArrayList<>(sequences);
        List<Failure> failures = new ArrayList<>();
        int steps = 0;
        int successful = 0;
        for (int step = 0; !running.isEmpty(); step++) {
            for (Sequence sequence : running) {
                sequence.step();
            }
            Map<String, Boolean> built = build(running);
            for (Sequence sequence : List.copyOf(running)) {
                List<String> differences = sequence.differences(built);
                if (!differences.isEmpty()) {
                    failures.add(new Failure(sequence, step, differences));
                    running.remove(sequence);
                }
            }
            steps += running.size();
            successful += (int) running.stream().filter(s -> s.isBuilt(built)).count();
            running.removeIf(Sequence::isDone);
        }
        return new Outcome(steps, successful, failures);
    }

    /** Whether each module was built. */
    private Map<String, Boolean> build(List<Sequence> running) throws IOException, InterruptedException {
        String modules = running.stream()
                .flatMap(sequence -> sequence.modules().stream())
                .map(module -> "    <module>" + module + "</module>\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>all</artifactId>
                  <version>1.0</version>
                  <packaging>pom</packaging>
                  <modules>
                %s  </modules>
                </project>
                """.formatted(modules));
        RealMaven.Run run =
                RealMaven.current().run(folder, List.of("--fail-at-end", "-T2", "package", "-Dmaven.test.skip=true"));
        Map<String, Boolean> built = new HashMap<>();
        Matcher matcher = BUILT.matcher(run.output());
        while (matcher.find()) {
            built.put(matcher.group(1), matcher.group(2).equals("SUCCESS"));
        }
        if (built.size() < 3) {
            throw new IllegalStateException("Maven built nothing: " + run.output());
        }
        return built;
    }
}
