package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.maven.layout.SourceEncoding;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.javadoc.JavadocRequest;
import io.github.kconfig4j.product.javadoc.JavadocResult;
import io.github.kconfig4j.product.javadoc.JavadocSources;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Ledger;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the module's sources for the javadoc tool to {@code target/javadoc-sources}: as they are written, all branches that do not
 * stand in comments at once, with templates as they are rendered; the comment of what depends on an option says so. The javadoc plugin takes
 * this folder as its {@code sourcepath}.
 */
@Mojo(name = "javadoc-sources", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public class JavadocSourcesMojo extends AbstractSourcesMojo {
    private static final String GOAL = "javadoc-sources";

    /**
     * The configuration that templates are rendered for: the name of a variant or of a defconfig, or a configuration file of the
     * module. Without it every option is on that can be.
     */
    @Parameter(property = "kconfig.documented")
    private @Nullable String documented;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        Optional<VariantSpec> variant = documented == null
                ? Optional.empty()
                : Optional.of(moduleVariants().named(documented));
        Charset encoding = new SourceEncoding(session, project).charset();
        List<SourceRoot> roots = roots(encoding);
        Path folder = Path.of(project.getBuild().getDirectory(), GOAL);
        Inputs inputs = inputs(set).text("encoding", encoding.name()).text("documented", String.valueOf(documented));
        if (variant.isPresent()) {
            addTo(inputs, variant.get());
        }
        for (SourceRoot root : roots) {
            inputs.path("sources", root.folder());
        }
        Memory memory = new Memory(new Ledger(ledger(GOAL), files(), version()), inputs, List.of(folder));
        Optional<List<Said>> unchanged = memory.unchanged();
        if (unchanged.isPresent()) {
            tell(unchanged.get());
            return;
        }
        SetLoader loader = loader(set);
        JavadocResult result =
                JavadocSources.write(new JavadocRequest(loader, variant, strict, roots, encoding, folder, files()));
        List<Said> said = said(result, folder);
        tell(said);
        if (!loader.ranCommands()) {
            memory.remember(loader.filesOutside(), said);
        }
    }

    /** The folders of sources, those that the set stands for among them; what is generated for a variant is not. */
    private List<SourceRoot> roots(Charset encoding) {
        List<SourceRoot> roots = new ArrayList<>(ordinaryFolders().roots(encoding).stream()
                .filter(root -> !root.isResources())
                .toList());
        for (String root : project.getCompileSourceRoots()) {
            Path folder = Path.of(root);
            if (!folder.equals(generatedSources())
                    && roots.stream().noneMatch(known -> known.folder().equals(folder))) {
                roots.add(new SourceRoot(folder, "", false, encoding, path -> true));
            }
        }
        return roots;
    }

    private List<Said> said(JavadocResult result, Path folder) {
        List<Said> said = new ArrayList<>();
        result.diagnostics().forEach(diagnostic -> said.add(Said.of(diagnostic)));
        if (!Diagnostics.hasErrors(result.diagnostics())) {
            said.add(Said.told(result.sources() + " sources for javadoc in " + relative(folder) + ", " + result.notes()
                    + " comments say when what they document is there"));
            if (!result.undocumented().isEmpty()) {
                said.add(Said.told("Not among them, since it stands in comments or excludes what is there: "
                        + String.join(", ", result.undocumented())));
            }
        }
        return said;
    }
}
