package io.github.kconfig4j.maven;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The Maven that builds this project; {@link EveryMavenIT} takes the others. */
class CurrentMavenIT {
    @TestFactory
    Stream<DynamicTest> works() {
        MavenCases cases =
                new MavenCases(RealMaven.current(), Path.of(System.getProperty("it.work"), "the current Maven"));
        return cases.all().entrySet().stream()
                .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> c.getValue().run()));
    }
}
