package io.github.kconfig4j.maven.layout;

import java.nio.file.Path;
import java.util.Map;

/** The folders that the goal {@code generate}, or {@code generate-tests}, writes, as the other goals of a build know them. */
public final class GeneratedFolders {
    private final Map<Object, Object> context;
    private final String sources;
    private final String resources;

    /**
     * @param context what Maven keeps for the plugin, one module and one build
     * @param part whose folders they are
     */
    public GeneratedFolders(Map<Object, Object> context, ModulePart part) {
        this.context = context;
        this.sources = GeneratedFolders.class.getName() + ": sources " + part;
        this.resources = GeneratedFolders.class.getName() + ": resources " + part;
    }

    /** These are they in this build, whatever the executions of the other goals say. */
    public void remember(Path ofSources, Path ofResources) {
        context.put(sources, ofSources);
        context.put(resources, ofResources);
    }

    /** The folder of the sources, if {@code generate} has run in this build; else another. */
    public Path sources(Path otherwise) {
        return context.get(sources) instanceof Path folder ? folder : otherwise;
    }

    /** The folder of the resources, if {@code generate} has run in this build; else another. */
    public Path resources(Path otherwise) {
        return context.get(resources) instanceof Path folder ? folder : otherwise;
    }
}
