package io.github.kconfig4j.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that has to do with the folders that the goal {@code generate} writes. */
abstract class AbstractSourcesMojo extends AbstractKconfigMojo {
    private static final String SOURCES = AbstractSourcesMojo.class.getName() + ": sources";
    private static final String RESOURCES = AbstractSourcesMojo.class.getName() + ": resources";

    /** The folder of the generated sources, which are compiled with the module's own. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/kconfig")
    File sources;

    /** The folder of the generated resources. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/kconfig")
    File resources;

    /** This goal is {@code generate}: the others know its folders in this build, whatever their own executions say. */
    void rememberFolders() {
        context().put(SOURCES, sources.toPath());
        context().put(RESOURCES, resources.toPath());
    }

    /** The folder of the generated sources as {@code generate} used it in this build, else the parameter. */
    Path generatedSources() {
        return remembered(SOURCES, sources.toPath());
    }

    /** The folder of the generated resources as {@code generate} used it in this build, else the parameter. */
    Path generatedResources() {
        return remembered(RESOURCES, resources.toPath());
    }

    private Path remembered(String key, Path otherwise) {
        return context().get(key) instanceof Path folder ? folder : otherwise;
    }
}
