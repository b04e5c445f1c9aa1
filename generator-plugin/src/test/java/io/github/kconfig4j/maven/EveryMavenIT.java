package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every Maven that the plugin is meant for, from Maven Central, on the JDK that it is used with. */
@Tag("matrix")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryMavenIT {
    private static final String ROW = "%-12s  %-3s  %-34s  %s%n";

    private final StringBuilder table = new StringBuilder(ROW.formatted("Maven", "JDK", "Case", "Result"));

    @TestFactory
    Stream<DynamicTest> works() {
        return Stream.of(on("3.6.3", 17), on("3.9.9", 17), on("4.0.0-rc-6", 25)).flatMap(tests -> tests);
    }

    @AfterAll
    void printTheTable() {
        System.out.print(table);
    }

    private Stream<DynamicTest> on(String version, int java) {
        Path home = Path.of(System.getProperty("it.mavens"), "apache-maven-" + version);
        Optional<Path> jdk = Jdks.find(java);
        MavenCases cases =
                new MavenCases(new RealMaven(home, jdk), Path.of(System.getProperty("it.work"), "Maven " + version));
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, MavenCases.Case> all = new LinkedHashMap<>(cases.all());
        all.putAll(cases.slow());
        all.forEach((name, test) -> tests.add(DynamicTest.dynamicTest(
                "Maven " + version + ", JDK " + java + ": " + name, () -> run(version, java, jdk, name, test))));
        return tests.stream();
    }

    private void run(String version, int java, Optional<Path> jdk, String name, MavenCases.Case test) throws Exception {
        String result = "no JDK " + java;
        try {
            if (jdk.isEmpty()) {
                String missing = "There is no JDK " + java + ": name one with JAVA_" + java + "_HOME";
                assertThat(System.getenv("CI")).as(missing).isNull();
                assumeTrue(false, missing);
            }
            result = "failed";
            test.run();
            result = "works";
        } finally {
            table.append(ROW.formatted(version, java, name, result));
        }
    }
}
