package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.maven.each.ChildMaven;
import io.github.kconfig4j.maven.each.ConfigurationTests;
import io.github.kconfig4j.maven.each.EachChecks;
import io.github.kconfig4j.maven.each.TestsTable;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.check.Check;
import io.github.kconfig4j.product.check.CheckRequest;
import io.github.kconfig4j.product.check.CheckResult;
import io.github.kconfig4j.product.check.CheckTexts;
import io.github.kconfig4j.product.check.DeadCodeRules;
import io.github.kconfig4j.product.check.JUnitReport;
import io.github.kconfig4j.product.check.SampleRules;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Looks for configurations of the module that do not hold together, among all there are and not only the variants that have a name:
 * renders, compiles and proves in memory the named variants, a sample in which every two options meet with all their values, each option
 * alone and all but each. What fails is told at the line of the source or template, with the condition under which it fails and
 * the smallest configuration that shows it.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class CheckMojo extends AbstractCompilingMojo {
    /** How many options are combined in all ways that are possible: 1, 2 or 3; 0 for none. */
    @Parameter(property = "kconfig.strength", defaultValue = "2")
    private int strength;

    /** Whether each option is also looked at alone, and all but each. */
    @Parameter(property = "kconfig.extremes", defaultValue = "true")
    private boolean extremes;

    /** How many configurations are looked at by chance. */
    @Parameter(property = "kconfig.random", defaultValue = "10")
    private int random;

    /** What chance and the order of the search depend on: the same seed gives the same configurations. */
    @Parameter(property = "kconfig.sampleSeed", defaultValue = "1")
    private long sampleSeed;

    /** The share of the work that this build does, as {@code 2/4}; all shares together do exactly the whole. */
    @Parameter(property = "kconfig.shard", defaultValue = "1/1")
    private String shard;

    /** The folder of the report that CI services read, {@code TEST-kconfig-check.xml}. */
    @Parameter(defaultValue = "${project.build.directory}/kconfig/check")
    private File checkReports;

    /**
     * What a line or file that no configuration has, and a condition that always holds, does: {@code ignore}, {@code warn}, or
     * {@code fail} the build.
     */
    @Parameter(property = "kconfig.onDeadCode", defaultValue = "warn")
    private String onDeadCode;

    /** What an option that nothing reads does: {@code ignore}, {@code warn}, or {@code fail} the build. */
    @Parameter(property = "kconfig.onUnusedSymbol", defaultValue = "warn")
    private String onUnusedSymbol;

    /**
     * Whether the module's tests are run too, in each configuration that holds together, in a Maven of its own as
     * {@code each} starts it.
     */
    @Parameter(property = "kconfig.check.tests", defaultValue = "false")
    private boolean checkTests;

    /**
     * How often failing tests are run once more at most, all together, each time in a Maven of its own and one test alone, to find the
     * smallest configuration in which they fail; 0 for what can be said without.
     */
    @Parameter(property = "kconfig.check.testRuns", defaultValue = "30")
    private int checkTestRuns;

    /** In how many configurations at a time tests are run. */
    @Parameter(property = "kconfig.parallel", defaultValue = "1")
    private int parallel;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        checkNumbers();
        holdModule();
        String state = moduleInputs(set, allSpecs()).hash();
        try (CopiedResources copied = copiedResources(set);
                SetSource ofTests = setSource(ModulePart.TEST)) {
            ModuleBuild build = build("check", set, state, copied);
            CheckRequest request = new CheckRequest(
                    build,
                    allSpecs(),
                    new SetLoader(ofTests.open()).load(),
                    new SampleRules(strength, extremes, random, sampleSeed),
                    new DeadCodeRules(severity("onDeadCode", onDeadCode), severity("onUnusedSymbol", onUnusedSymbol)),
                    Shards.of(shard),
                    files(),
                    getLog()::info);
            // Modules that depend on this one are compiled against it in each configuration that they are looked at in.
            ReactorConfigurations.register(session, plugin, project, home(), request);
            CheckResult result = checkTests ? Check.run(request, tests(), checkTestRuns) : Check.run(request);
            build.rememberSearches();
            List<Diagnostic> said = CheckTexts.diagnostics(result);
            if (!result.checked().isEmpty() || !Diagnostics.hasErrors(said)) {
                CheckTexts.told(result).forEach(getLog()::info);
                TestsTable.lines(result.checked()).forEach(getLog()::info);
            }
            write(result);
            report(said);
        }
    }

    /** It is compiled against each configuration of what it depends on. */
    @Override
    boolean dependsOnOptions() throws IOException {
        return !new ReactorConfigurations(session, plugin, project.getArtifacts(), home())
                .conditions()
                .isEmpty();
    }

    private void checkNumbers() throws MojoFailureException {
        List<String> wrong = new ArrayList<>();
        if (strength < 0 || strength > 3) {
            wrong.add("strength is 0, 1, 2 or 3, not " + strength + ": -Dkconfig.strength=2");
        }
        if (random < 0) {
            wrong.add("random is how many configurations are looked at by chance, not " + random
                    + ": -Dkconfig.random=10");
        }
        if (checkTestRuns < 0) {
            wrong.add("checkTestRuns is how often failing tests are run once more at most, not " + checkTestRuns
                    + ": -Dkconfig.check.testRuns=30");
        }
        if (parallel < 1) {
            wrong.add("parallel is in how many configurations at a time tests are run, not " + parallel
                    + ": -Dkconfig.parallel=2");
        }
        if (!wrong.isEmpty()) {
            throw new MojoFailureException(String.join("\n", wrong));
        }
    }

    private ConfigurationTests tests() throws MojoFailureException {
        Optional<Path> home =
                Optional.ofNullable(System.getProperty("maven.home")).map(Path::of);
        report(EachChecks.maven(home));
        String module = project.getGroupId() + ":" + project.getArtifactId();
        Path extension = plugin.getPluginArtifact().getFile().toPath();
        ChildMaven maven = ChildMaven.ofModule(session, home.orElseThrow(), extension, module, List.of("test"));
        return new ConfigurationTests(
                maven,
                module,
                checkReports.toPath(),
                this::relative,
                testCommand(),
                Path.of(session.getExecutionRootDirectory()),
                parallel,
                getLog()::info);
    }

    /** In a reactor other modules have no such test. */
    private String testCommand() {
        boolean isAlone = project.isExecutionRoot() && session.getProjects().size() == 1;
        return isAlone
                ? "mvn test"
                : "mvn test -pl :" + project.getArtifactId() + " -am -Dsurefire.failIfNoSpecifiedTests=false";
    }

    private static Optional<Severity> severity(String parameter, String value) throws MojoFailureException {
        return switch (value) {
            case "ignore" -> Optional.empty();
            case "warn" -> Optional.of(Severity.WARNING);
            case "fail" -> Optional.of(Severity.ERROR);
            default ->
                throw new MojoFailureException(
                        parameter + " is ignore, warn or fail, not '" + value + "': -Dkconfig." + parameter + "=warn");
        };
    }

    private void write(CheckResult result) throws IOException {
        Path file = checkReports.toPath().resolve("TEST-kconfig-check.xml");
        files().update(file, JUnitReport.of(result, project.getArtifactId()).getBytes(StandardCharsets.UTF_8));
    }
}
