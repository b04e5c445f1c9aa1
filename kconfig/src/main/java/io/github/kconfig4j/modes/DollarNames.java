package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.Configuration;

/** Replaces {@code $NAME} in file names by the value of that symbol; a name that nothing declares is its own value. */
final class DollarNames {
    private final Configuration configuration;

    DollarNames(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The text with its names replaced. */
    String expand(String text) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
            expanded.append(text, at, dollar);
            at = dollar + 1;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            expanded.append(value(text.substring(dollar + 1, at)));
        }
        return expanded.append(text.substring(at)).toString();
    }

    private String value(String name) {
        return configuration.tree().symbol(name).map(configuration::value).orElse(name);
    }
}
