package io.github.kconfig4j.maven;

import java.nio.file.Path;
import java.util.Map;

/** The folders that the goal {@code generate} writes, as the other goals of a build know them. */
final class GeneratedFolders {
    private static final String SOURCES = GeneratedFolders.class.getName() + ": sources";
    private static final String RESOURCES = GeneratedFolders.class.getName() + ": resources";

    private final Map<Object, Object> context;

    /** @param context what Maven keeps for the plugin, one module and one build */
    GeneratedFolders(Map<Object, Object> context) {
        this.context = context;
    }

    /** These are they in this build, whatever the executions of the other goals say. */
    void remember(Path sources, Path resources) {
        context.put(SOURCES, sources);
        context.put(RESOURCES, resources);
    }

    /** The folder of the sources, if {@code generate} has run in this build; else another. */
    Path sources(Path otherwise) {
        return context.get(SOURCES) instanceof Path folder ? folder : otherwise;
    }

    /** The folder of the resources, if {@code generate} has run in this build; else another. */
    Path resources(Path otherwise) {
        return context.get(RESOURCES) instanceof Path folder ? folder : otherwise;
    }
}
