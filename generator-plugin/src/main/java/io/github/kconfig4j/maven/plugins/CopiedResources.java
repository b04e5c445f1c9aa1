package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The module's hand-written resources as the resources plugin copies them, filtered and renamed as the pom says, in a
 * folder of their own that is deleted at the end: in {@code target/classes} there may be others.
 */
public final class CopiedResources implements Closeable {
    private final Path folder;

    private CopiedResources(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the module's own resources plugin.
     *
     * @param folder emptied first, if it exists
     */
    public static CopiedResources copy(
            List<Resource> resources,
            Path folder,
            ModulePlugins plugins,
            BuildPluginManager manager,
            MavenSession session)
            throws IOException, MojoFailureException {
        CopiedResources copied = new CopiedResources(folder);
        copied.close();
        List<Resource> existing = resources.stream()
                .filter(resource -> Files.isDirectory(Path.of(resource.getDirectory())))
                .toList();
        if (!existing.isEmpty()) {
            Optional<PluginSetup> setup = setup(plugins);
            if (setup.isPresent()) {
                run(setup.get(), existing, folder, manager, session);
            }
        }
        return copied;
    }

    /** The module's resources plugin: the same goal but for its parameters, `resources` does not let go of the module's. */
    public static Optional<PluginSetup> setup(ModulePlugins plugins) {
        return plugins.setup("maven-resources-plugin", "copy-resources", "default-resources");
    }

    /** Has the resources plugin copy these resources to a folder. */
    static void run(
            PluginSetup setup, List<Resource> resources, Path folder, BuildPluginManager manager, MavenSession session)
            throws MojoFailureException {
        Xpp3Dom configuration = setup.execution().getConfiguration();
        Parameters.set(configuration, "outputDirectory", folder.toString());
        Xpp3Dom list = new Xpp3Dom("resources");
        resources.forEach(resource -> list.addChild(element(resource)));
        Parameters.set(configuration, list);
        try {
            manager.executeMojo(session, setup.execution());
        } catch (MojoExecutionException | PluginConfigurationException | PluginManagerException e) {
            throw new MojoFailureException("The resources cannot be copied: " + e.getMessage(), e);
        }
    }

    private static Xpp3Dom element(Resource resource) {
        Xpp3Dom element = new Xpp3Dom("resource");
        element.addChild(Parameters.element("directory", resource.getDirectory()));
        element.addChild(Parameters.element("filtering", Boolean.toString(resource.isFiltering())));
        if (resource.getTargetPath() != null) {
            element.addChild(Parameters.element("targetPath", resource.getTargetPath()));
        }
        element.addChild(Parameters.list("includes", "include", resource.getIncludes()));
        element.addChild(Parameters.list("excludes", "exclude", resource.getExcludes()));
        return element;
    }

    /** The folder; there is none if the module has no resources. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        AtomicFiles.deleteAll(folder);
    }
}
