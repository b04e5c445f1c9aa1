package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.product.variants.VariantTable;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Builds every variant of the module, whichever the module itself is built as: generates its sources, compiles them
 * with the module's hand-written ones, and proves that nothing of its disabled options is in the classes. A variant that
 * fails does not hide the others. Each gets a folder with {@code .config}, {@code sources} and {@code classes}.
 */
@Mojo(
        name = "variants",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class VariantsMojo extends AbstractProvingMojo {
    /** The folder that gets one folder for each variant. */
    @Parameter(property = "kconfig.output", defaultValue = "${project.build.directory}/kconfig")
    private File output;

    /** The share of the variants that this build does, as {@code 2/4}; all shares together do exactly the whole. */
    @Parameter(property = "kconfig.shard", defaultValue = "1/1")
    private String shard;

    private List<VariantSpec> share() throws MojoFailureException {
        return Shards.of(shard).take(variants());
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        Asked asked = asked(set);
        asked.inputs().text("shard", shard);
        SharedVariants shared = SharedVariants.of(project.getArtifactId(), variants(), share());
        Optional<String> lacking = shared.lacking(session, plugin, project, shard);
        if (lacking.isPresent()) {
            throw new MojoFailureException(lacking.get());
        }
        shared.note(session, plugin, project);
        for (VariantSpec variant : share()) {
            Path folder = output.toPath().resolve(variant.name());
            asked.inputs().text("into", folder.toString());
            asked.written().add(folder);
            asked.written().addAll(reportFiles(relative(folder.resolve("classes"))));
        }
        asked.written().add(own());
        proveOnce("variants", set, asked);
        SortedMap<String, Path> classes = new TreeMap<>();
        for (VariantSpec variant : share()) {
            classes.put(variant.name(), output.toPath().resolve(variant.name()).resolve("classes"));
        }
        made(classes);
    }

    /** The list of the folders that are ours. */
    private Path own() {
        return state().resolve("own-variants");
    }

    @Override
    Outcome prove(SetSource set, String state) throws IOException, MojoFailureException {
        try (CopiedResources copied = copiedResources(set)) {
            ModuleBuild build = build("variants", set, state, copied);
            VariantsResult result = Variants.build(new VariantsRequest(
                    build,
                    share(),
                    chosenIfAny(),
                    output.toPath(),
                    surroundings(),
                    rules(),
                    own(),
                    files(),
                    version()));
            List<Said> said = new ArrayList<>();
            VariantTable.format(result, basedir()).lines().map(Said::told).forEach(said::add);
            result.allDiagnostics().forEach(diagnostic -> said.add(Said.of(diagnostic)));
            List<ProofReport> reports = result.variants().stream()
                    .flatMap(variant -> variant.report().stream())
                    .toList();
            return new Outcome(build, reports, said, List.of());
        }
    }
}
