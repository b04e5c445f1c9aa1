package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.maven.child.ChildTask;
import io.github.kconfig4j.product.check.CheckedConfiguration;
import io.github.kconfig4j.product.check.TestRunner;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs a module's tests in the configurations of a check that hold together, each in a Maven of its own: its test sources are those of
 * the configuration, and Surefire runs them as the pom says.
 */
public final class ConfigurationTests implements TestRunner {
    private static final String PREFIX = "check-";

    /** The configuration in which a failing test is run once more; no other is called that. */
    private static final String AGAIN = "again";

    private static final String SMALLEST = "smallest-";
    private static final String NONE_IS_FINE = "-Dsurefire.failIfNoSpecifiedTests=false";
    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}.#]");

    private final ChildMaven maven;
    private final String module;
    private final Path folder;
    private final Function<Path, String> names;
    private final String command;
    private final Path root;
    private final int parallel;
    private final Consumer<String> progress;

    /**
     * @param maven runs the tests
     * @param module {@code groupId:artifactId} of the module
     * @param folder gets a fragment and a log for each configuration
     * @param names how messages name a file
     * @param command with which a user runs the module's tests
     * @param root the folder in which that is done
     * @param parallel in how many configurations tests are run at a time, at least 1
     * @param progress is told, by any thread, what begins and what has ended
     */
    public ConfigurationTests(
            ChildMaven maven,
            String module,
            Path folder,
            Function<Path, String> names,
            String command,
            Path root,
            int parallel,
            Consumer<String> progress) {
        this.maven = maven;
        this.module = module;
        this.folder = folder;
        this.names = names;
        this.command = command;
        this.root = root;
        this.parallel = parallel;
        this.progress = progress;
    }

    @Override
    public Map<String, TestedConfiguration> all(List<CheckedConfiguration> configurations) throws IOException {
        deleteKept();
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (CheckedConfiguration one : configurations) {
            arguments.put(PREFIX + one.spec().name(), List.of(argument(one)));
        }
        Map<String, TestedConfiguration> tests = new LinkedHashMap<>();
        if (!arguments.isEmpty()) {
            for (BuiltVariant one : build(arguments)) {
                tests.put(one.name().substring(PREFIX.length()), tested(one));
            }
        }
        return tests;
    }

    private List<BuiltVariant> build(Map<String, List<String>> arguments) throws IOException {
        EachBuild.Starter starter = (name, report, log) -> maven.build(
                new ChildTask(name, report, Optional.of(module)), Objects.requireNonNull(arguments.get(name)), log);
        return new EachBuild(starter, folder, names, Set.of(), progress)
                .build(new ArrayList<>(arguments.keySet()), parallel);
    }

    @Override
    public TestedConfiguration run(String fragment, Optional<String> test) throws IOException {
        Path file = write(AGAIN, fragment);
        List<String> arguments = new ArrayList<>(List.of("-Dkconfig.config=" + file));
        test.ifPresent(name -> arguments.addAll(List.of(only(name), NONE_IS_FINE, "-DfailIfNoTests=false")));
        return tested(build(Map.of(PREFIX + AGAIN, arguments)).get(0));
    }

    private static String only(String test) {
        return "-Dtest=" + NO_PART_OF_A_NAME.matcher(test).replaceAll("?");
    }

    @Override
    public String keep(int number, String fragment, Optional<String> test) throws IOException {
        Path file = write(SMALLEST + number, fragment);
        return "that is " + command + " -Dkconfig.config=" + fromRoot(file)
                + test.map(name -> " '" + only(name) + "'").orElse("");
    }

    private String fromRoot(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Those of an earlier run. */
    private void deleteKept() throws IOException {
        for (int number = 1; Files.deleteIfExists(file(SMALLEST + number)); number++) {
            // Until there is no more.
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".config");
    }

    private Path write(String name, String fragment) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(file(name), fragment);
    }

    private String argument(CheckedConfiguration one) throws IOException {
        if (one.fragment().isEmpty() && !one.spec().files().isEmpty()) {
            return "-Dkconfig.defconfig=" + one.spec().name();
        }
        return "-Dkconfig.config=" + write(one.spec().name(), one.fragment());
    }

    private TestedConfiguration tested(BuiltVariant one) throws IOException {
        TestCounts counts = one.tests();
        Optional<Diagnostic> failure = one.succeeded() ? Optional.empty() : Optional.of(failure(one));
        return new TestedConfiguration(
                counts.run(),
                counts.failed(),
                counts.skipped(),
                one.failedTests(),
                one.time(),
                failure,
                one.succeeded() ? "" : LogTail.cause(one.log()));
    }

    private Diagnostic failure(BuiltVariant one) throws IOException {
        String name = one.name().substring(PREFIX.length());
        String tail =
                LogTail.of(one.log()).stream().map(line -> "\n    " + line).collect(Collectors.joining());
        Diagnostic failure = Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.TESTS_FAILED,
                "The tests of " + module + " have failed in the configuration " + name + ": " + one.tests() + ". From "
                        + names.apply(one.log()) + ":" + tail);
        Path file = file(name);
        return failure.withHint("it alone: " + command
                + (Files.exists(file) ? " -Dkconfig.config=" + fromRoot(file) : " -Dkconfig.defconfig=" + name));
    }
}
