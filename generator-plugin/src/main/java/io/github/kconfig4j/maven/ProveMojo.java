package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.proof.Form;
import io.github.kconfig4j.product.proof.ModuleProof;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.proof.ProveRequest;
import io.github.kconfig4j.product.proof.ProveResult;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Proves the module's classes: each file in {@code target/classes} is what the sources and resources of the variant give that
 * the module is built as, and nothing is in it that only other variants have.
 */
@Mojo(
        name = "prove",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class ProveMojo extends AbstractProvingMojo {
    @Override
    void execute(SetSource source) throws IOException, MojoFailureException {
        holdModule();
        SetInput set = source.open();
        VariantSpec chosen = chosenVariant();
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        Subject subject = new Subject(classes, relative(classes), Form.CLASSES, chosen);
        ProveResult result;
        try (CopiedResources copied = copiedResources()) {
            result = ModuleProof.prove(new ProveRequest(
                    set,
                    chosen,
                    allVariants(),
                    module(copied),
                    List.of(subject),
                    surroundings(),
                    rules(),
                    cache(),
                    version(),
                    strict));
        }
        for (ProofReport report : result.reports()) {
            tell(report);
        }
        report(result.diagnostics());
    }
}
