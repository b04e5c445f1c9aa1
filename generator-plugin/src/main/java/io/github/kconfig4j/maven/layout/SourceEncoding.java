package io.github.kconfig4j.maven.layout;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The encoding of a module's sources, read from its model: to ask the compiler plugin Maven would have to plan the build. An
 * encoding that is set for a single execution only is not seen.
 */
public final class SourceEncoding {
    public static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    /** The properties that the compiler plugin's parameter is by default. */
    public static final List<String> PROPERTIES = List.of("encoding", "project.build.sourceEncoding");

    private final MavenSession session;
    private final MavenProject project;

    public SourceEncoding(MavenSession session, MavenProject project) {
        this.session = session;
        this.project = project;
    }

    /** The encoding; that of the machine if none is set, or one that Java does not know. */
    public Charset charset() {
        return configured()
                .or(this::property)
                .filter(SourceEncoding::isKnown)
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }

    private Optional<String> configured() {
        Plugin compiler = project.getPlugin(COMPILER);
        return compiler != null && compiler.getConfiguration() instanceof Xpp3Dom configuration
                ? Optional.ofNullable(configuration.getChild("encoding")).map(Xpp3Dom::getValue)
                : Optional.empty();
    }

    private Optional<String> property() {
        for (Properties properties :
                List.of(session.getUserProperties(), project.getProperties(), session.getSystemProperties())) {
            Optional<String> value = PROPERTIES.stream()
                    .flatMap(name -> Stream.ofNullable(properties.getProperty(name)))
                    .findFirst();
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
