package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.inspection.Api;
import io.github.kconfig4j.inspection.ApiRequest;
import io.github.kconfig4j.inspection.InspectionResult;
import io.github.kconfig4j.inspection.api.Baseline;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.set.SetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Says what the API of the variants is: each public or protected type and member with the condition under which it exists, and
 * whether what all variants have is binary compatible among them. With a baseline, which is such a dump that was committed, it fails
 * the build if what all variants have has lost something.
 */
@Mojo(
        name = "api",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class ApiMojo extends AbstractCompilingMojo {
    /** The form of the answer: {@code text}, the dump, or {@code json}, as {@code docs/api.md} describes it. */
    @Parameter(property = "kconfig.format", defaultValue = "text")
    private String format;

    /** The file that gets the answer, relative to the module. Without it the answer is printed, unless there is a baseline. */
    @Parameter(property = "kconfig.api.output")
    private @Nullable String apiOutput;

    /** A dump that was committed, relative to the module: what all variants had then they are to have still. */
    @Parameter(property = "kconfig.api.baseline")
    private @Nullable String baseline;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        Printer printer = new Printer(format, Optional.ofNullable(apiOutput).map(basedir()::resolve));
        String state = moduleInputs(set, allSpecs()).hash();
        try (CopiedResources copied = copiedResources(set)) {
            InspectionResult result = Api.ask(new ApiRequest(
                    build("api", set, state, copied),
                    variants(),
                    chosenIfAny().map(List::of).orElse(List.of()),
                    read()));
            if (result.answer().isPresent() && (baseline == null || apiOutput != null)) {
                printer.print(result.answer().get()).ifPresent(file -> getLog().info("Written to " + relative(file)));
            }
            report(result.diagnostics());
            if (baseline != null) {
                getLog().info("The common API has all that " + baseline + " says.");
            }
        }
    }

    private Optional<Baseline> read() throws IOException, MojoFailureException {
        if (baseline == null) {
            return Optional.empty();
        }
        Path file = basedir().resolve(baseline);
        if (!Files.isRegularFile(file)) {
            throw new MojoFailureException("There is no " + relative(file)
                    + ". Write it, look at it and commit it: -Dkconfig.api.output=" + baseline);
        }
        List<Diagnostic> wrong = new ArrayList<>();
        Optional<Baseline> read = Baseline.read(relative(file), Files.readString(file), wrong);
        report(wrong);
        return read;
    }
}
