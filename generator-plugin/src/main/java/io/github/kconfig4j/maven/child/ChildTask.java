package io.github.kconfig4j.maven.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a Maven that builds one variant is told, by properties of its command line.
 *
 * @param variant the name of the variant
 * @param report the file that gets the {@link ChildReport}
 */
public record ChildTask(String variant, Path report) {
    private static final String VARIANT = "kconfig.each.variant";
    private static final String REPORT = "kconfig.each.report";

    /** What is told; empty in a Maven that a user has started. */
    public static Optional<ChildTask> of(Properties user) {
        String variant = user.getProperty(VARIANT);
        String report = user.getProperty(REPORT);
        return variant == null || report == null
                ? Optional.empty()
                : Optional.of(new ChildTask(variant, Path.of(report)));
    }

    /** The arguments that tell it. */
    public List<String> arguments() {
        return List.of("-D" + VARIANT + "=" + variant, "-D" + REPORT + "=" + report);
    }
}
