package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.layout.GeneratedFolders;
import io.github.kconfig4j.maven.layout.ModulePart;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that has to do with the folders that the goal {@code generate} writes. */
abstract class AbstractSourcesMojo extends AbstractKconfigMojo {
    /** The folder of the generated sources, which are compiled with the module's own. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/kconfig")
    File sources;

    /** The folder of the generated resources. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/kconfig")
    File resources;

    /** The folder of the generated sources as {@code generate} used it in this build, else the parameter. */
    Path generatedSources() {
        return new GeneratedFolders(context(), ModulePart.MAIN).sources(sources.toPath());
    }

    /** The folder of the generated resources as {@code generate} used it in this build, else the parameter. */
    Path generatedResources() {
        return new GeneratedFolders(context(), ModulePart.MAIN).resources(resources.toPath());
    }
}
