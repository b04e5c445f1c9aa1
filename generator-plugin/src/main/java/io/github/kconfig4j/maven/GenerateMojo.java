package io.github.kconfig4j.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the sources of one variant, which the module is then built from. A file whose text does not change is not
 * touched; one that no longer belongs to the variant is deleted together with its classes. A file that the goal has not
 * written is never overwritten or deleted. Ordinary sources and resources of the module that have conditions are read, never
 * written: what is generated takes their place.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class GenerateMojo extends AbstractGenerateMojo {
    /** The folder of the generated sources, which are compiled with the module's own. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/kconfig")
    private File sources;

    /** The folder of the generated resources. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/kconfig")
    private File resources;

    @Override
    Path sources() {
        return sources.toPath();
    }

    @Override
    Path resources() {
        return resources.toPath();
    }
}
