package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.evidence.Dependency;
import io.github.kconfig4j.evidence.MavenFiles;
import io.github.kconfig4j.evidence.Relocation;
import io.github.kconfig4j.product.proof.PlacedFolder;
import io.github.kconfig4j.product.proof.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the module's packaging puts into its artifacts besides classes and resources. */
public final class Packaging {
    private static final String SHADE = "org.apache.maven.plugins:maven-shade-plugin";

    private final MavenProject project;
    private final ModulePlugins plugins;
    private final Path generatedResources;

    /** @param generatedResources the folder of the resources that the set gives */
    public Packaging(MavenProject project, ModulePlugins plugins, Path generatedResources) {
        this.project = project;
        this.plugins = plugins;
        this.generatedResources = generatedResources;
    }

    public Surroundings surroundings(List<Dependency> dependencies) throws IOException {
        MavenFiles maven = new MavenFiles(project.getGroupId(), project.getArtifactId(), project.getVersion(), poms());
        return new Surroundings(Optional.of(maven), dependencies, relocations(), packaged(), sources());
    }

    /** The pom as it is built, and as it stands in the module: another plugin may have set a flattened one. */
    private List<byte[]> poms() throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        files.add(project.getFile().toPath());
        files.add(project.getBasedir().toPath().resolve("pom.xml"));
        List<byte[]> poms = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                poms.add(Files.readAllBytes(file));
            }
        }
        return poms;
    }

    private List<Relocation> relocations() {
        Plugin shade = project.getPlugin(SHADE);
        if (shade == null) {
            return List.of();
        }
        List<Relocation> relocations = new ArrayList<>();
        add(shade.getConfiguration(), relocations);
        for (PluginExecution execution : shade.getExecutions()) {
            add(execution.getConfiguration(), relocations);
        }
        return relocations;
    }

    private static void add(Object configuration, List<Relocation> relocations) {
        if (configuration instanceof Xpp3Dom dom && dom.getChild("relocations") != null) {
            for (Xpp3Dom relocation : dom.getChild("relocations").getChildren()) {
                Xpp3Dom from = relocation.getChild("pattern");
                Xpp3Dom to = relocation.getChild("shadedPattern");
                if (from != null && from.getValue() != null) {
                    // The shade plugin's own default.
                    String shaded = to == null || to.getValue() == null ? "hidden." + from.getValue() : to.getValue();
                    relocations.add(new Relocation(folder(from.getValue()), folder(shaded)));
                }
            }
        }
    }

    private static String folder(String packageName) {
        return ending(packageName.strip().replace('.', '/'));
    }

    private static String ending(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private List<Path> packaged() {
        Path webapp = plugins.setup("maven-war-plugin", "war", "default-war")
                .flatMap(war -> war.value("warSourceDirectory"))
                .map(Path::of)
                .orElseGet(() -> project.getBasedir().toPath().resolve("src/main/webapp"));
        return Files.isDirectory(webapp) ? List.of(webapp) : List.of();
    }

    /** A jar of the sources has resources as they stand in the module, where their target path puts them. */
    private List<PlacedFolder> sources() {
        Path build = Path.of(project.getBuild().getDirectory());
        List<PlacedFolder> folders = new ArrayList<>();
        // What is generated and compiled is known by itself; what else lies there may be of another variant.
        project.getCompileSourceRoots().stream()
                .map(Path::of)
                .filter(root -> !root.startsWith(build))
                .map(PlacedFolder::inRoot)
                .forEach(folders::add);
        for (Resource resource : project.getResources()) {
            Path folder = Path.of(resource.getDirectory());
            String target = resource.getTargetPath();
            if (!folder.equals(generatedResources)) {
                String place = target == null || target.isBlank() ? "" : ending(target.strip());
                folders.add(new PlacedFolder(folder, place));
            }
        }
        return folders;
    }
}
