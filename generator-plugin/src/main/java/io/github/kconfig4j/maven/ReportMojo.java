package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.report.CheckReport;
import io.github.kconfig4j.inspection.report.EarlierGoals;
import io.github.kconfig4j.inspection.report.Report;
import io.github.kconfig4j.inspection.report.ReportRequest;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Specs;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the inspection report: one HTML file, which opens without a network, with the variants, their sources line by line with condition
 * and origin, all symbols with the reasons for their values, the menu, the API and the proofs. It builds and proves the variants as the
 * goal {@code variants} does; one that fails is in the report, and fails nothing.
 */
@Mojo(
        name = "report",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class ReportMojo extends AbstractProvingMojo {
    /** The folder that has one folder for each variant. */
    @Parameter(property = "kconfig.output", defaultValue = "${project.build.directory}/kconfig")
    private File output;

    /** The file that gets the report. */
    @Parameter(property = "kconfig.report.output", defaultValue = "${project.build.directory}/kconfig/report.html")
    private File reportOutput;

    /** The folder in which the goal {@code check} has left its report. */
    @Parameter(defaultValue = "${project.build.directory}/kconfig/check")
    private File checkReports;

    /** The names of the variants that it is about; without it all of the module. */
    @Parameter(property = "kconfig.report.variants")
    private @Nullable List<String> reportVariants;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        List<VariantSpec> reported = reported();
        Asked asked = asked(set);
        prove(set, asked.state()).build().rememberSearches();
        getLog().info("Written to " + relative(reportOutput.toPath()) + ": the report of "
                + String.join(", ", reported.stream().map(VariantSpec::name).toList()));
    }

    private List<VariantSpec> reported() throws MojoFailureException {
        List<VariantSpec> all = variants();
        if (reportVariants == null || reportVariants.isEmpty()) {
            return all;
        }
        Set<String> unknown = new HashSet<>(reportVariants);
        all.forEach(variant -> unknown.remove(variant.name()));
        if (!unknown.isEmpty()) {
            throw new MojoFailureException("There is no variant "
                    + String.join(", ", unknown.stream().sorted().toList())
                    + " to report on. The module has "
                    + String.join(", ", all.stream().map(VariantSpec::name).toList()) + ".");
        }
        List<String> asked = reportVariants;
        return all.stream().filter(variant -> asked.contains(variant.name())).toList();
    }

    @Override
    Outcome prove(SetSource set, String state) throws IOException, MojoFailureException {
        try (CopiedResources copied = copiedResources(set)) {
            ModuleBuild build = build("report", set, state, copied);
            VariantsResult all = Variants.build(new VariantsRequest(
                    build,
                    variants(),
                    chosenIfAny(),
                    output.toPath(),
                    surroundings(),
                    rules(),
                    state().resolve("own-variants"),
                    files(),
                    version()));
            report(all.diagnostics());
            for (VariantResult variant : all.variants()) {
                if (!variant.succeeded()) {
                    getLog().warn("The variant " + variant.name() + " fails; the report has what is said of it.");
                }
            }
            List<VariantSpec> reported = reported();
            VariantsResult result = new VariantsResult(
                    all.columns(),
                    all.variants().stream()
                            .filter(variant -> reported.contains(variant.spec()))
                            .toList(),
                    all.universe(),
                    all.diagnostics());
            files().update(reportOutput.toPath(), page(set, build, result).getBytes(StandardCharsets.UTF_8));
            return new Outcome(build, List.of(), List.of(), List.of());
        }
    }

    private String page(SetSource set, ModuleBuild build, VariantsResult result)
            throws IOException, MojoFailureException {
        Set<Path> own = new HashSet<>();
        result.variants()
                .forEach(variant ->
                        own.addAll(reportFiles(relative(variant.folder().resolve("classes")))));
        try (Parallel parallel = new Parallel();
                SetSource ofTests = setSource(ModulePart.TEST)) {
            SetLoader tests = new SetLoader(ofTests.open());
            List<VariantSpec> main = chosenIfAny().map(List::of).orElse(List.of());
            Optional<VariantBatch> batch = build.batch(Specs.all(variants(), main), parallel, new ArrayList<>());
            return Report.html(new ReportRequest(
                    project.getName(),
                    version(),
                    result,
                    batch.orElseThrow(),
                    tests.load(),
                    earlier(result, own),
                    new ReportedTexts(set.open(), batch.orElseThrow().set()).read(allSpecs())));
        }
    }

    private EarlierGoals earlier(VariantsResult result, Set<Path> own) throws IOException {
        List<String> names = result.variants().stream().map(VariantResult::name).toList();
        return new EarlierGoals(
                writtenReports(own),
                new ReportedTests(Path.of(project.getBuild().getDirectory()))
                        .of(names, chosenIfAny().map(VariantSpec::name)),
                checked());
    }

    private Optional<CheckReport> checked() {
        Path file = checkReports.toPath().resolve("TEST-kconfig-check.xml");
        try {
            return Files.isRegularFile(file) ? Optional.of(CheckReport.read(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            getLog().warn(relative(file) + " cannot be read, so the report does not tell what check has found: "
                    + e.getMessage());
            return Optional.empty();
        }
    }
}
