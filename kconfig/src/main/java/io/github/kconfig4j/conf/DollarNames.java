package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.text.DollarText;

/** Replaces {@code $NAME} in file names by the value of that symbol; a name that nothing declares is its own value. */
final class DollarNames {
    private final Configuration configuration;

    DollarNames(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The text with its names replaced. */
    String expand(String text) {
        return DollarText.expand(text, this::value);
    }

    private String value(String name) {
        return configuration.tree().symbol(name).map(configuration::value).orElse(name);
    }
}
