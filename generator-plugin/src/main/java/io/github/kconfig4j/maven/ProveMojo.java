package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.proof.ModuleProof;
import io.github.kconfig4j.product.proof.ProveRequest;
import io.github.kconfig4j.product.proof.ProveResult;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.Proof;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Proves that nothing of a disabled option is in the module's classes: no type, member or string constant that other
 * variants have and the one that the module is built as has not.
 */
@Mojo(
        name = "prove",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class ProveMojo extends AbstractCompilingMojo {
    @Override
    void run(SetInput set) throws MojoFailureException {
        VariantSpec chosen = chosenVariant();
        List<VariantSpec> others = allVariants().stream()
                .filter(variant -> !variant.name().equals(chosen.name()))
                .toList();
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        ProveResult result = ModuleProof.prove(new ProveRequest(
                set, chosen, others, module(), classes, relative(classes), cache(), version(), strict));
        result.proof().map(ProveMojo::summary).ifPresent(getLog()::info);
        report(result.diagnostics());
    }

    private static String summary(Proof proof) {
        return "%s: %d class files searched; proved absent: %s"
                .formatted(proof.subject(), proof.searched().classFiles(), proof.absentCounts());
    }
}
