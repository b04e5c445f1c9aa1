package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.DefconfigWriter;
import io.github.kconfig4j.options.Feature;
import java.io.IOException;
import java.util.Optional;

/** Writes the configuration of a session. */
final class ConfigSaving {
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    private final Console console;
    private Optional<String> prepared = Optional.empty();

    ConfigSaving(Session session, ConfigFiles files, Environment environment, Console console) {
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.console = console;
    }

    /** Writes the {@code .config}, keeping the old one. Returns whether that went well. */
    boolean save() {
        return save(environment.configFile());
    }

    /** Writes a configuration to a named file, keeping the old one. Returns whether that went well. */
    boolean save(String name) {
        if (name.isEmpty()) {
            console.err("config name is empty\n");
            return false;
        }
        if (files.isDirectory(name)) {
            console.err(name + ": Is a directory\n");
            return false;
        }
        try {
            files.createParent(name);
            write(name);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes the text of the {@code .config}, if nothing stands against writing it; no value may change until it is saved. */
    void prepare() {
        if (files.isRegular(environment.configFile())) {
            prepared = Optional.of(text());
        }
    }

    private String text() {
        if (!session.isChanged()) {
            session.invalidate();
        }
        String text = ConfigWriter.write(session.tables(), environment.prefix());
        console.err(new ChangedInput(session, environment).warning());
        return text;
    }

    private void write(String name) throws IOException {
        String text = prepared.orElseGet(this::text);
        if (environment.isOn("KCONFIG_OVERWRITECONFIG")) {
            files.write(name, text);
        } else if (session.tree().dialect().has(Feature.SAME_CONFIG_KEPT) && files.holds(name, text)) {
            console.message("No change to " + name);
            session.setChanged(false);
            return;
        } else {
            if (files.exists(name)) {
                files.rename(name, name + ".old");
            }
            files.replace(name, text);
        }
        console.message("configuration written to " + name);
        session.setChanged(false);
    }

    /** Writes the smallest file that gives the same. Returns whether that went well. */
    boolean saveDefconfig(String name) {
        session.invalidate();
        String text = DefconfigWriter.write(session.tables(), environment.prefix());
        try {
            files.write(name, text);
            console.err(new ChangedInput(session, environment).warning());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
