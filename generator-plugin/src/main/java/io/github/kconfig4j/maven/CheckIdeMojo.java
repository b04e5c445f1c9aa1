package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.ide.IdeCheck;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Ledger;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an IDE shows no errors: the module's sources compile as they are written, with what is generated for the
 * configuration that the IDE works in. The sources of tests are not checked.
 */
@Mojo(
        name = "check-ide",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class CheckIdeMojo extends AbstractCompilingMojo {
    private static final String GOAL = "check-ide";

    /**
     * The configuration that the IDE works in: the name of a variant or of a defconfig, or a configuration file of the
     * module. Without it every option has its default.
     */
    @Parameter(property = "kconfig.ide")
    private @Nullable String ide;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        VariantSpec variant = ide == null ? new VariantSpec("defaults", List.of(), new TreeMap<>()) : variant(ide);
        Inputs inputs = moduleInputs(set, List.of(variant));
        String state = inputs.hash();
        Memory memory = new Memory(new Ledger(ledger(GOAL), files(), version()), inputs, List.of());
        Optional<List<Said>> unchanged = memory.unchanged();
        if (unchanged.isPresent()) {
            tell(unchanged.get());
            return;
        }
        try (CopiedResources copied = copiedResources()) {
            ModuleBuild build = build(GOAL, set, state, copied);
            List<Diagnostic> found = IdeCheck.check(build, variant, strict);
            List<Said> said = new ArrayList<>();
            found.forEach(diagnostic -> said.add(Said.of(diagnostic)));
            if (!Diagnostics.hasErrors(found)) {
                said.add(Said.told(
                        "The sources compile as they are written, with what is generated for " + variant.name() + "."));
            }
            tell(said);
            if (!build.set().ranCommands()) {
                memory.remember(otherInputs(build), said);
            }
        }
    }
}
