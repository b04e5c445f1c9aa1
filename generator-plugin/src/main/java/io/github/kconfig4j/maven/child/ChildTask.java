package io.github.kconfig4j.maven.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a Maven that builds one variant is told, by properties of its command line.
 *
 * @param variant the name of the variant, and of its build directories
 * @param report the file that gets the {@link ChildReport}
 * @param tested the only module whose tests are run, as {@code groupId:artifactId}; empty for all
 */
public record ChildTask(String variant, Path report, Optional<String> tested) {
    private static final String VARIANT = "kconfig.each.variant";
    private static final String REPORT = "kconfig.each.report";
    private static final String TESTED = "kconfig.each.tested";

    /** What is told; empty in a Maven that a user has started. */
    public static Optional<ChildTask> of(Properties user) {
        String variant = user.getProperty(VARIANT);
        String report = user.getProperty(REPORT);
        return variant == null || report == null
                ? Optional.empty()
                : Optional.of(new ChildTask(variant, Path.of(report), Optional.ofNullable(user.getProperty(TESTED))));
    }

    /** The arguments that tell it. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-D" + VARIANT + "=" + variant, "-D" + REPORT + "=" + report));
        tested.ifPresent(module -> arguments.add("-D" + TESTED + "=" + module));
        return arguments;
    }
}
