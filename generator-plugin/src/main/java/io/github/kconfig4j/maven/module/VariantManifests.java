package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.jar.JarFiles;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.plugins.Parameters;
import io.github.kconfig4j.maven.plugins.PluginSetup;
import io.github.kconfig4j.maven.pom.OptionProperties;
import io.github.kconfig4j.product.jars.Manifests;
import io.github.kconfig4j.product.module.BuiltByPom;
import io.github.kconfig4j.product.pom.OptionValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The manifests that the module's own jar plugin makes of variants: it is run on a copy of the module that has no classes, with the
 * properties of the variant and, where the pom names it, with a manifest that was generated. Thread-safe.
 */
public final class VariantManifests implements Manifests {
    private final MavenSession session;
    private final MavenProject project;
    private final BuiltByPom byPom;
    private final PluginSetup plugin;
    private final BuildPluginManager manager;
    private final Path scratch;
    private final boolean takesGenerated;
    private final Map<String, byte[]> known = new HashMap<>();

    /**
     * @param plugin the jar plugin's goal {@code jar}
     * @param scratch a folder that is deleted after use
     */
    public VariantManifests(
            MavenSession session,
            MavenProject project,
            BuiltByPom byPom,
            PluginSetup plugin,
            BuildPluginManager manager,
            Path scratch) {
        this.session = session;
        this.project = project;
        this.byPom = byPom;
        this.plugin = plugin;
        this.manager = manager;
        this.scratch = scratch;
        this.takesGenerated = takesGenerated(project, plugin);
    }

    @Override
    public boolean differ() {
        return takesGenerated || !byPom.options().isEmpty();
    }

    @Override
    public synchronized Optional<byte[]> of(Configuration configuration, SortedMap<String, byte[]> content) {
        OptionValues values = OptionValues.of(byPom.options(), configuration);
        Optional<byte[]> generated =
                takesGenerated ? Optional.ofNullable(content.get(JarFile.MANIFEST_NAME)) : Optional.empty();
        if (values.equals(byPom.own()) && generated.isEmpty()) {
            return Optional.empty();
        }
        String key = values.text() + "\n" + generated.map(FileHashes::of).orElse("");
        return Optional.of(known.computeIfAbsent(key, any -> make(values, generated)));
    }

    /** Whether the pom tells the jar plugin to take a manifest from the classes. */
    private static boolean takesGenerated(MavenProject project, PluginSetup plugin) {
        return plugin.elements("archive").stream()
                .filter(element -> element.getName().equals("manifestFile"))
                .map(Xpp3Dom::getValue)
                .anyMatch(file -> file != null && Path.of(file).startsWith(ModulePart.MAIN.classes(project)));
    }

    private byte[] make(OptionValues values, Optional<byte[]> generated) {
        try {
            AtomicFiles.deleteAll(scratch);
            Path classes = Files.createDirectories(scratch.resolve("classes"));
            Path out = Files.createDirectories(scratch.resolve("out"));
            if (generated.isPresent()) {
                Path file = classes.resolve(JarFile.MANIFEST_NAME);
                Files.createDirectories(file.getParent());
                Files.write(file, generated.get());
            }
            run(values, classes, out);
            byte[] manifest = read(out);
            AtomicFiles.deleteAll(scratch);
            return manifest;
        } catch (MojoExecutionException
                | MojoFailureException
                | PluginConfigurationException
                | PluginManagerException e) {
            throw new UncheckedIOException(
                    new IOException("The jar plugin does not make the manifest of a variant: " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(OptionValues values, Path classes, Path out)
            throws MojoExecutionException, MojoFailureException, PluginConfigurationException, PluginManagerException {
        MavenProject copy = ModuleCopy.in(project, out, classes);
        OptionProperties.set(values, copy);
        MavenSession as = session.clone();
        as.setCurrentProject(copy);
        MojoExecution setup = plugin.execution();
        MojoExecution moved = new MojoExecution(setup.getMojoDescriptor(), setup.getExecutionId() + "-kconfig");
        moved.setConfiguration(moved(setup.getConfiguration(), classes, out));
        manager.executeMojo(as, moved);
    }

    private Xpp3Dom moved(Xpp3Dom own, Path classes, Path out) {
        Xpp3Dom configuration = new Xpp3Dom(own);
        Parameters.set(configuration, "classesDirectory", classes.toString());
        Parameters.set(configuration, "outputDirectory", out.toString());
        Parameters.set(configuration, "forceCreation", "true");
        Parameters.set(configuration, "skipIfEmpty", "false");
        for (Xpp3Dom archive : configuration.getChildren("archive")) {
            for (Xpp3Dom file : archive.getChildren("manifestFile")) {
                file.setValue(moved(file.getValue(), classes));
            }
        }
        return configuration;
    }

    private String moved(String file, Path classes) {
        Path own = ModulePart.MAIN.classes(project);
        Path path = Path.of(file);
        return path.startsWith(own) ? classes.resolve(own.relativize(path)).toString() : file;
    }

    private static byte[] read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The jar plugin has made no jar"));
            byte[] manifest = JarFiles.read(jar).get(JarFile.MANIFEST_NAME);
            if (manifest == null) {
                throw new IOException("The jar plugin has made a jar without a manifest");
            }
            return manifest;
        }
    }
}
