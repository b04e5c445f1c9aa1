package io.github.kconfig4j.maven.layout;

import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;

/** The IDE that runs goals by itself: one at a time, and it says of no build that it has ended. */
public final class Ide {
    private static final String M2E = "m2e.version";

    private Ide() {}

    /** Whether one runs this build. */
    public static boolean runs(MavenSession session) {
        return Stream.of(session.getUserProperties(), session.getSystemProperties())
                .anyMatch((Properties properties) -> properties.containsKey(M2E));
    }
}
