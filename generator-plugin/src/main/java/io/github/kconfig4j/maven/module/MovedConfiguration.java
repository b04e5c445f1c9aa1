package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.maven.plugins.Parameters;
import io.github.kconfig4j.product.module.BuildFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The configuration of an execution of the compiler plugin with other folders than the module's to write to. */
public final class MovedConfiguration {
    /** Arguments that say where javac writes. */
    private static final Set<String> OUTPUTS = Set.of("-d", "-s", "-h");

    private final BuildFolders module;
    private final Scratch folders;

    MovedConfiguration(BuildFolders module, Scratch folders) {
        this.module = module;
        this.folders = folders;
    }

    /**
     * A copy of what an execution is configured with. What is an expression there follows the module's copy by itself; here
     * is changed what the pom writes out, and what is a folder of the module's own in any case.
     *
     * @param sourceRoots the folders of sources that it compiles, those of the module
     */
    Xpp3Dom of(MojoExecution execution, List<Path> sourceRoots) {
        Xpp3Dom configuration = new Xpp3Dom(execution.getConfiguration());
        move(configuration);
        Xpp3Dom generated = configuration.getChild("generatedSourcesDirectory");
        if (generated != null) {
            generated.setValue(folders.generated().toString());
        }
        moveOutputs(configuration.getChild("compilerArgs"));
        Parameters.set(
                configuration,
                Parameters.list(
                        "compileSourceRoots",
                        "compileSourceRoot",
                        sourceRoots.stream()
                                .map(this::moved)
                                .map(Path::toString)
                                .toList()));
        return configuration;
    }

    private void move(Xpp3Dom element) {
        String value = element.getValue();
        if (value != null && !value.isBlank()) {
            element.setValue(moved(value));
        }
        for (Xpp3Dom child : element.getChildren()) {
            move(child);
        }
    }

    private String moved(String value) {
        return value.startsWith(module.classes().toString())
                        || value.startsWith(module.generatedSources().toString())
                ? moved(Path.of(value)).toString()
                : value;
    }

    private Path moved(Path path) {
        if (path.startsWith(module.classes())) {
            return folders.classes().resolve(module.classes().relativize(path));
        }
        return path.startsWith(module.generatedSources())
                ? folders.sources().resolve(module.generatedSources().relativize(path))
                : path;
    }

    private void moveOutputs(@Nullable Xpp3Dom arguments) {
        if (arguments == null) {
            return;
        }
        for (int i = 0; i + 1 < arguments.getChildCount(); i++) {
            String name = String.valueOf(arguments.getChild(i).getValue()).strip();
            Xpp3Dom value = arguments.getChild(i + 1);
            if (OUTPUTS.contains(name)
                    && !String.valueOf(value.getValue())
                            .startsWith(folders.classes().toString())) {
                value.setValue(folders.other(name).toString());
            }
        }
    }
}
