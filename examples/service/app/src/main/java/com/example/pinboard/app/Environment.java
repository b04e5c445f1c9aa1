package com.example.pinboard.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the service is told where it runs, by variables of the environment.
 *
 * @param variables all of them
 */
record Environment(Map<String, String> variables) {
    private static final String PORT = "PINBOARD_PORT";

    /** Copies the map. */
    Environment {
        variables = Map.copyOf(variables);
    }

    /** The port to listen on; 0 for any that is free. */
    int port() throws EnvironmentException {
        Optional<String> said = variable(PORT);
        if (said.isEmpty()) {
            return Settings.PORT;
        }
        try {
            int port = Integer.parseInt(said.get());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The same is wrong with it.
        }
        throw new EnvironmentException(PORT + " is a number from 0 to 65535, not '" + said.get() + "'");
    }

    /** The folder of the notes; an edition that keeps them in memory has no use for it. */
    Path folder() {
        // #if STORAGE_DURABLE
        return Path.of(variable("PINBOARD_FOLDER").orElse(Settings.FOLDER));
        // #else
        //- return Path.of("");
        // #endif
    }

    // #if TLS || ADMIN
    /** A variable that the edition cannot do without. */
    String required(String name) throws EnvironmentException {
        return variable(name).orElseThrow(() -> new EnvironmentException("Set the variable " + name));
    }
    // #endif

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }
}
