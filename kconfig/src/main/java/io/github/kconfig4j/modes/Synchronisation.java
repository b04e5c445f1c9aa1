package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.AutoconfWriter;
import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.syntax.Feature;
import java.io.IOException;

/**
 * Writes what the build of a C program reads: {@code auto.conf} with its dependencies, {@code autoconf.h},
 * {@code rustc_cfg}, and for each symbol that changed since the last time an empty file of its name.
 */
final class Synchronisation {
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    private final boolean old;

    Synchronisation(Session session, ConfigFiles files, Environment environment) {
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.old = session.tree().dialect().has(Feature.OLD_AUTOCONF);
    }

    /**
     * Writes all files.
     *
     * @param overwrite whether to do so although there is an {@code auto.conf}
     * @return whether that went well
     */
    boolean write(boolean overwrite) {
        if (!overwrite && files.exists(environment.autoconf())) {
            return true;
        }
        try {
            files.replace(commandFile(), AutoconfDependencies.text(session.tree(), environment));
            touchChanged();
            session.askAll();
            AutoconfWriter writer = new AutoconfWriter(session.configuration(), environment.prefix());
            files.replace(environment.autoheader(), writer.header());
            if (old) {
                files.replace(environment.tristates(), writer.tristates());
            } else {
                files.replace(environment.rustcCfg(), writer.rustcCfg());
            }
            files.replace(environment.autoconf(), writer.make());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String commandFile() {
        return environment.autoconf() + ".cmd";
    }

    private void touchChanged() throws IOException {
        String name = environment.autoconf();
        String directory = name.substring(0, name.lastIndexOf('/') + 1);
        ChangedSymbols changed = new ChangedSymbols(session, files, environment);
        ConfigLines lines = new ConfigLines(session.configuration(), environment.prefix());
        for (String symbol : changed.names(
                s -> old ? lines.value(s) : session.configuration().value(s))) {
            files.touch(directory + (old ? OldSynchronisation.header(symbol) : symbol));
        }
    }
}
