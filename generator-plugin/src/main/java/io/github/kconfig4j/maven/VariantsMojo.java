package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.product.variants.VariantTable;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.io.File;
import java.io.IOException;
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

    @Override
    void execute(SetSource source) throws IOException, MojoFailureException {
        holdModule();
        SetInput set = source.open();
        VariantsResult result;
        try (CopiedResources copied = copiedResources()) {
            result = Variants.build(new VariantsRequest(
                    set,
                    variants(),
                    module(copied),
                    output.toPath(),
                    surroundings(),
                    rules(),
                    cache(),
                    files(),
                    version(),
                    strict));
        }
        for (VariantResult variant : result.variants()) {
            if (variant.report().isPresent()) {
                write(variant.report().get());
            }
        }
        VariantTable.format(result, basedir()).lines().forEach(getLog()::info);
        report(result.allDiagnostics());
    }
}
