package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Dialect;
import java.util.Map;
import java.util.Optional;

/** The environment variables that {@code conf} asks for. */
final class Environment {
    private final Map<String, String> variables;
    private final String configVariable;

    Environment(Map<String, String> variables, Dialect dialect) {
        this.variables = variables;
        this.configVariable = dialect.configVariable();
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    boolean has(String name) {
        return variables.containsKey(name);
    }

    /** Set, and to something. */
    boolean isOn(String name) {
        return !variables.getOrDefault(name, "").isEmpty();
    }

    String prefix() {
        return variables.getOrDefault("CONFIG_", "CONFIG_");
    }

    String configFile() {
        return variables.getOrDefault(configVariable, ".config");
    }

    String autoconf() {
        return variables.getOrDefault("KCONFIG_AUTOCONFIG", "include/config/auto.conf");
    }

    String autoheader() {
        return variables.getOrDefault("KCONFIG_AUTOHEADER", "include/generated/autoconf.h");
    }

    String tristates() {
        return variables.getOrDefault("KCONFIG_TRISTATE", "include/config/tristate.conf");
    }

    String rustcCfg() {
        return variables.getOrDefault("KCONFIG_RUSTCCFG", "include/generated/rustc_cfg");
    }
}
