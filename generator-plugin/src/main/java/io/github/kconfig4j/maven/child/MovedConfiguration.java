package io.github.kconfig4j.maven.child;

import java.util.Optional;
import org.apache.maven.model.ConfigurationContainer;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Moves what is set up in the pom to other build directories. */
final class MovedConfiguration {
    private final MovedText texts;

    MovedConfiguration(MovedText texts) {
        this.texts = texts;
    }

    /** Moves what a plugin or one of its executions is configured with. */
    void move(ConfigurationContainer container) {
        // A copy, since Maven keeps what it has read for other projects.
        copy(container).ifPresent(configuration -> {
            move(configuration);
            container.setConfiguration(configuration);
        });
    }

    private void move(Xpp3Dom element) {
        if (element.getValue() != null) {
            element.setValue(texts.of(element.getValue()));
        }
        for (String name : element.getAttributeNames()) {
            element.setAttribute(name, texts.of(element.getAttribute(name)));
        }
        for (Xpp3Dom child : element.getChildren()) {
            move(child);
        }
    }

    /** Sets a parameter to a path, unless it is one in the build directory already. */
    static void set(ConfigurationContainer container, String name, String directory, String file) {
        Xpp3Dom configuration = copy(container).orElseGet(() -> new Xpp3Dom("configuration"));
        Xpp3Dom child = configuration.getChild(name);
        if (child == null) {
            child = new Xpp3Dom(name);
            configuration.addChild(child);
        }
        if (child.getValue() == null || !child.getValue().startsWith(directory)) {
            child.setValue(file);
        }
        container.setConfiguration(configuration);
    }

    private static Optional<Xpp3Dom> copy(ConfigurationContainer container) {
        return container.getConfiguration() instanceof Xpp3Dom configuration
                ? Optional.of(new Xpp3Dom(configuration))
                : Optional.empty();
    }
}
