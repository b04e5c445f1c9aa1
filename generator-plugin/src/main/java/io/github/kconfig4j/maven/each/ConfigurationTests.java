package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.maven.child.ChildTask;
import io.github.kconfig4j.product.check.CheckResult;
import io.github.kconfig4j.product.check.CheckTexts;
import io.github.kconfig4j.product.check.CheckedConfiguration;
import io.github.kconfig4j.product.check.TestedConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs a module's tests in the configurations of a check that hold together, each in a Maven of its own: its test sources are those of
 * the configuration, and Surefire runs them as the pom says.
 */
public final class ConfigurationTests {
    private static final String PREFIX = "check-";

    private final ChildMaven maven;
    private final String module;
    private final Path folder;
    private final Function<Path, String> names;
    private final Consumer<String> progress;

    /**
     * @param maven runs the tests
     * @param module {@code groupId:artifactId} of the module
     * @param folder gets a fragment and a log for each configuration
     * @param names how messages name a file
     * @param progress is told, by any thread, what begins and what has ended
     */
    public ConfigurationTests(
            ChildMaven maven, String module, Path folder, Function<Path, String> names, Consumer<String> progress) {
        this.maven = maven;
        this.module = module;
        this.folder = folder;
        this.names = names;
        this.progress = progress;
    }

    /**
     * The same check with what became of the tests.
     *
     * @param parallel how many configurations at a time, at least 1
     * @throws IOException if a file cannot be read or written
     */
    public CheckResult run(CheckResult check, int parallel) throws IOException {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (CheckedConfiguration one : check.sound()) {
            arguments.put(PREFIX + one.spec().name(), argument(one));
        }
        if (arguments.isEmpty()) {
            return check;
        }
        EachBuild.Starter starter = (name, report, log) -> maven.build(
                new ChildTask(name, report, Optional.of(module)), Objects.requireNonNull(arguments.get(name)), log);
        List<BuiltVariant> built = new EachBuild(starter, folder, names, Set.of(), progress)
                .build(new ArrayList<>(arguments.keySet()), parallel);
        Map<String, TestedConfiguration> tests = new LinkedHashMap<>();
        for (BuiltVariant one : built) {
            tests.put(one.name().substring(PREFIX.length()), tested(one));
        }
        return check.with(tests);
    }

    private String argument(CheckedConfiguration one) throws IOException {
        if (one.fragment().isEmpty() && !one.spec().files().isEmpty()) {
            return "-Dkconfig.defconfig=" + one.spec().name();
        }
        Path file = folder.resolve(one.spec().name() + ".config");
        Files.createDirectories(folder);
        Files.writeString(file, one.fragment());
        return "-Dkconfig.config=" + file;
    }

    private TestedConfiguration tested(BuiltVariant one) throws IOException {
        TestCounts counts = one.tests();
        TestedConfiguration run =
                new TestedConfiguration(counts.run(), counts.failed(), counts.skipped(), one.time(), Optional.empty());
        return one.succeeded()
                ? run
                : new TestedConfiguration(
                        counts.run(), counts.failed(), counts.skipped(), one.time(), Optional.of(failure(one, run)));
    }

    private Diagnostic failure(BuiltVariant one, TestedConfiguration run) throws IOException {
        String name = one.name().substring(PREFIX.length());
        String tail =
                LogTail.of(one.log()).stream().map(line -> "\n    " + line).collect(Collectors.joining());
        Diagnostic failure = Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.TESTS_FAILED,
                "The tests of " + module + " have failed in the configuration " + name + ": " + CheckTexts.tests(run)
                        + ". From " + names.apply(one.log()) + ":" + tail);
        Path file = folder.resolve(name + ".config");
        return failure.withHint("it alone: mvn test "
                + (Files.exists(file) ? "-Dkconfig.config=" + names.apply(file) : "-Dkconfig.defconfig=" + name));
    }
}
