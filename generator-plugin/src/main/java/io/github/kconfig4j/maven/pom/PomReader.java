package io.github.kconfig4j.maven.pom;

import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.pom.PomOptions;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Looks for {@code ${CONFIG_X}} in the effective pom of a module: what is still there after Maven has read it is nobody else's. */
final class PomReader {
    /** Surefire writes its own with an at sign. */
    private static final Pattern EXPRESSION = Pattern.compile("[$@]\\{CONFIG_([A-Za-z0-9_-]+)}");

    private static final String COMPILER = "maven-compiler-plugin";

    private final MavenSession session;
    private final MavenProject project;
    private final SortedMap<String, String> named = new TreeMap<>();
    private final SortedSet<String> ofCompiler = new TreeSet<>();
    private final SortedMap<String, String> early = new TreeMap<>();
    private final SortedMap<String, String> shadowed = new TreeMap<>();

    PomReader(MavenSession session, MavenProject project) {
        this.session = session;
        this.project = project;
    }

    PomOptions read() {
        project.getBuildPlugins().forEach(this::readPlugin);
        Properties properties = project.getProperties();
        for (String name : properties.stringPropertyNames()) {
            readProperty(name, properties.getProperty(name));
        }
        readEarly();
        addShadowed(session.getUserProperties(), "the command line");
        addShadowed(session.getSystemProperties(), "Maven's own command line");
        addShadowed(properties, "the pom, or by a plugin");
        return new PomOptions(named, ofCompiler, early, shadowed);
    }

    private void readPlugin(Plugin plugin) {
        boolean compiler = plugin.getArtifactId().equals(COMPILER);
        String place = "the configuration of " + plugin.getArtifactId();
        readConfiguration(plugin.getConfiguration(), place, compiler);
        for (PluginExecution execution : plugin.getExecutions()) {
            readConfiguration(execution.getConfiguration(), place, compiler);
        }
        String versions = "the version of " + plugin.getArtifactId() + " or of what it depends on";
        find(plugin.getVersion(), versions, early);
        plugin.getDependencies().forEach(dependency -> find(dependency.getVersion(), versions, early));
    }

    private void readConfiguration(@Nullable Object configuration, String place, boolean compiler) {
        if (configuration != null) {
            add(configuration.toString(), place, compiler);
        }
    }

    /** A property may be a parameter of the compiler, or stand in one. */
    private void readProperty(String name, String value) {
        add(value, "the property " + name, true);
    }

    private void add(String text, String place, boolean compiler) {
        SortedMap<String, String> found = new TreeMap<>();
        find(text, place, found);
        found.forEach(named::putIfAbsent);
        if (compiler) {
            ofCompiler.addAll(found.keySet());
        }
    }

    private static void find(@Nullable String text, String place, SortedMap<String, String> found) {
        if (text != null && text.contains(OptionValues.PREFIX)) {
            Matcher matcher = EXPRESSION.matcher(text);
            while (matcher.find()) {
                found.putIfAbsent(matcher.group(1), place);
            }
        }
    }

    private void readEarly() {
        find(project.getGroupId(), "<groupId>", early);
        find(project.getArtifactId(), "<artifactId>", early);
        find(project.getVersion(), "<version>", early);
        Build build = project.getBuild();
        find(build.getFinalName(), "<finalName>", early);
        for (String folder : List.of(
                build.getDirectory(),
                build.getOutputDirectory(),
                build.getTestOutputDirectory(),
                build.getSourceDirectory(),
                build.getTestSourceDirectory())) {
            find(folder, "a folder of <build>", early);
        }
        build.getResources().forEach(this::readResource);
        build.getTestResources().forEach(this::readResource);
        for (Dependency dependency : project.getDependencies()) {
            find(coordinates(dependency), "a dependency", early);
        }
    }

    private void readResource(Resource resource) {
        String texts = resource.getDirectory() + " " + resource.getTargetPath() + " " + resource.getIncludes() + " "
                + resource.getExcludes();
        find(texts, "a <resource>", early);
    }

    private static String coordinates(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId() + ":" + dependency.getVersion() + ":"
                + dependency.getType() + ":" + dependency.getClassifier() + ":" + dependency.getScope();
    }

    private void addShadowed(Properties properties, String who) {
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(OptionValues.PREFIX)) {
                shadowed.putIfAbsent(name.substring(OptionValues.PREFIX.length()), who);
            }
        }
    }
}
