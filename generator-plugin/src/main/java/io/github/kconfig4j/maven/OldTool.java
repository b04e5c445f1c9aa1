package io.github.kconfig4j.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the pom says of the preprocessor that the module is built with today. */
final class OldTool {
    private static final String MUNGE = "org.sonatype.plugins:munge-maven-plugin";
    private static final String JCP = "com.igormaznitsa:jcp";

    private final MavenProject project;

    OldTool(MavenProject project) {
        this.project = project;
    }

    /** The id of the tool; empty if the pom has none, or both. */
    Optional<String> id() {
        boolean isMunge = project.getPlugin(MUNGE) != null;
        boolean isJcp = project.getPlugin(JCP) != null;
        if (isMunge == isJcp) {
            return Optional.empty();
        }
        return Optional.of(isMunge ? "munge" : "jcp");
    }

    /** What it is told of variables and symbols, those of all executions together. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Xpp3Dom configuration : configurations(MUNGE)) {
            child(configuration, "symbols").map(Xpp3Dom::getValue).ifPresent(symbols -> addSymbols(symbols, settings));
        }
        String property = project.getProperties().getProperty("symbols");
        if (project.getPlugin(MUNGE) != null && property != null) {
            addSymbols(property, settings);
        }
        for (Xpp3Dom configuration : configurations(JCP)) {
            for (Xpp3Dom variable : children(configuration, "vars")) {
                if (variable.getValue() != null) {
                    // JCP does not tell capitals from small letters.
                    settings.putIfAbsent(variable.getName().toLowerCase(Locale.ROOT), variable.getValue());
                }
            }
        }
        return settings;
    }

    /** Munge takes the names between the commas as they are. */
    private static void addSymbols(String symbols, Map<String, String> settings) {
        for (String symbol : symbols.split(",")) {
            if (!symbol.isEmpty()) {
                settings.put(symbol, "true");
            }
        }
    }

    /** Whether it allows blanks before a directive. */
    boolean allowsBlanks() {
        return isSet("allowWhitespaces");
    }

    /** Whether it works on the sources of the tests. JCP does so only if it is told to. */
    boolean readsTests() {
        return project.getPlugin(JCP) == null || isSet("useTestSources");
    }

    private boolean isSet(String name) {
        return configurations(JCP).stream()
                .flatMap(configuration -> child(configuration, name).stream())
                .anyMatch(value -> "true".equals(value.getValue()));
    }

    /** Folders that it works on beside those of the sources. */
    List<String> folders() {
        return configurations(JCP).stream()
                .flatMap(configuration -> children(configuration, "sources").stream())
                .flatMap(folder -> Stream.ofNullable(folder.getValue()))
                .distinct()
                .toList();
    }

    /** The patterns of files that it is told to leave out. */
    List<String> leftOut() {
        List<String> patterns = new ArrayList<>();
        for (Xpp3Dom configuration : configurations(MUNGE)) {
            child(configuration, "excludes")
                    .map(Xpp3Dom::getValue)
                    .ifPresent(value -> patterns.addAll(List.of(value.strip().split("\\s*,\\s*"))));
        }
        for (Xpp3Dom configuration : configurations(JCP)) {
            children(configuration, "excludeFolders").forEach(folder -> patterns.add(folder.getValue()));
        }
        return patterns;
    }

    private List<Xpp3Dom> configurations(String key) {
        Plugin plugin = project.getPlugin(key);
        if (plugin == null) {
            return List.of();
        }
        List<ConfigurationContainer> containers = new ArrayList<>(plugin.getExecutions());
        containers.add(plugin);
        return containers.stream()
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .toList();
    }

    private static Optional<Xpp3Dom> child(Xpp3Dom configuration, String name) {
        return Optional.ofNullable(configuration.getChild(name));
    }

    private static List<Xpp3Dom> children(Xpp3Dom configuration, String name) {
        return child(configuration, name)
                .map(list -> List.of(list.getChildren()))
                .orElse(List.of());
    }
}
