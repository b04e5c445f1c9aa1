package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.proof.ModuleProof;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.proof.ProveRequest;
import io.github.kconfig4j.product.proof.ProveResult;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Proves what is shipped: the module's artifact and those attached to it, as they are now, whichever plugins have packaged
 * and repackaged them. Each is proved as the variant that the module is built as, a variant's jar as that variant.
 */
@Mojo(
        name = "prove-artifacts",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class ProveArtifactsMojo extends AbstractProvingMojo {
    @Override
    void execute(SetSource source) throws IOException, MojoFailureException {
        holdModule();
        SetInput set = source.open();
        VariantSpec chosen = chosenVariant();
        List<VariantSpec> variants = allVariants();
        List<Subject> subjects = new ShippedArtifacts(project, this::relative).subjects(chosen, variants);
        if (subjects.isEmpty()) {
            throw new MojoFailureException(
                    "The module has no artifact yet, so there is nothing to prove: the goal belongs to"
                            + " the phase 'verify', after packaging.");
        }
        ProveResult result;
        try (CopiedResources copied = copiedResources()) {
            result = ModuleProof.prove(new ProveRequest(
                    set,
                    chosen,
                    variants,
                    module(copied),
                    subjects,
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
