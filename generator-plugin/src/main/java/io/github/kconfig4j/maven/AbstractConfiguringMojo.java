package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.options.Dialect;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A goal that reads and writes the module's configuration as the tools of the kernel do, in their environment. */
abstract class AbstractConfiguringMojo extends AbstractKconfigMojo {
    /** Variables of {@code conf} that the goal's own parameters give. */
    Map<String, String> variables() {
        return Map.of();
    }

    @Override
    final Concern concern() {
        return Concern.CONFIGURATION;
    }

    /** The variables that the {@code conf} of the dialect sees. */
    Map<String, String> confEnvironment(Dialect dialect) {
        Map<String, String> variables = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("KCONFIG_")) {
                variables.put(name, value);
            }
        });
        variables.put(dialect.configVariable(), named(moduleVariants().configFile()));
        // What else conf writes for the kernel's Makefiles belongs to no module.
        variables.put("KCONFIG_AUTOCONFIG", stateFile("auto.conf"));
        variables.put("KCONFIG_AUTOHEADER", stateFile("autoconf.h"));
        variables.put("KCONFIG_RUSTCCFG", stateFile("rustc_cfg"));
        variables.putAll(variables());
        return variables;
    }

    private String stateFile(String name) {
        return named(state().resolve("conf").resolve(name));
    }

    /** How the arguments and variables of {@code conf} name a file: it runs in the folder of {@code .config}. */
    String named(Path file) {
        Path path = file.startsWith(configFolder()) ? configFolder().relativize(file) : file;
        return path.toString().replace('\\', '/');
    }
}
