package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.AutoconfWriter;
import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.options.Feature;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;

/**
 * Writes what the build of a C program reads: {@code auto.conf} with its dependencies, {@code autoconf.h},
 * {@code rustc_cfg}, and for each symbol that changed since the last time an empty file of its name.
 */
final class Synchronisation {
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    private final Console console;
    private final boolean quoted;
    private final boolean tristates;
    private final boolean splits;

    Synchronisation(Session session, ConfigFiles files, Environment environment, Console console) {
        this.console = console;
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.quoted = session.tree().dialect().has(Feature.QUOTED_AUTOCONF);
        this.splits = session.tree().dialect().has(Feature.SPLIT_CONFIG);
        this.tristates = session.tree().dialect().has(Feature.TRISTATE_CONF);
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
            if (session.tree().dialect().has(Feature.AUTOCONF_RECALCULATED)) {
                session.drop();
            }
            files.replace(commandFile(), AutoconfDependencies.text(session.tree(), environment));
            touchChanged();
            session.askAll();
            AutoconfWriter writer = new AutoconfWriter(
                    session.configuration(), environment.prefix(), environment.has("KCONFIG_NEGATIVES"));
            files.replace(environment.autoheader(), writer.header());
            if (tristates) {
                files.replace(environment.tristates(), writer.tristates());
            }
            if (!quoted) {
                files.replace(environment.rustcCfg(), writer.rustcCfg());
            }
            files.replace(environment.autoconf(), writer.make());
            return true;
        } catch (FileAlreadyExistsException e) {
            console.err(quoted ? "" : "rename: Is a directory\n");
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private String commandFile() {
        // Older tools name it themselves, whatever name auto.conf has.
        return quoted ? "include/config/auto.conf.cmd" : environment.autoconf() + ".cmd";
    }

    /** Where the files of symbols are. */
    private String directory() {
        if (splits) {
            return environment.get("KCONFIG_SPLITCONFIG").orElse("include/config/");
        }
        if (session.tree().dialect().has(Feature.HEADERS_IN_INCLUDE)) {
            return "include/config/";
        }
        return ConfigFiles.folder(environment.autoconf());
    }

    private void touchChanged() throws IOException {
        String directory = directory();
        ChangedSymbols changed = new ChangedSymbols(session, files, environment);
        ConfigLines lines = new ConfigLines(session.configuration(), environment.prefix());
        for (String symbol : changed.names(
                s -> quoted ? lines.value(s) : session.configuration().value(s))) {
            if (splits) {
                files.requireParent(directory + "/");
            }
            files.touch(directory + (tristates ? OldSynchronisation.header(symbol) : symbol));
        }
    }
}
