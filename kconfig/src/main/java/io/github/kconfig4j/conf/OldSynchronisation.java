package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.AutoconfWriter;
import io.github.kconfig4j.config.ConfigLines;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes what the build of older C programs reads: {@code auto.conf} with its dependencies, {@code tristate.conf},
 * {@code autoconf.h}, and for each symbol that changed since the last time an empty header, {@code a/b.h} for
 * {@code A_B}. It makes no directory but those of these headers.
 */
final class OldSynchronisation {
    private static final String DIRECTORY = "include/config";

    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;

    OldSynchronisation(Session session, ConfigFiles files, Environment environment) {
        this.session = session;
        this.files = files;
        this.environment = environment;
    }

    /** Writes all files. Returns whether that went well. */
    boolean write() {
        if (!files.isDirectory(DIRECTORY)) {
            return false;
        }
        try {
            session.drop();
            files.replace(DIRECTORY + "/auto.conf.cmd", AutoconfDependencies.oldText(session.tree()));
            touchChanged();
            session.askAll();
            AutoconfWriter writer = new AutoconfWriter(session.configuration(), environment.prefix());
            replace(environment.autoheader(), writer.header());
            replace(environment.tristates(), writer.tristates());
            replace(environment.autoconf(), writer.make());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void replace(String name, String text) throws IOException {
        files.requireParent(name);
        files.replace(name, text);
    }

    private void touchChanged() throws IOException {
        ConfigLines lines = new ConfigLines(session.configuration(), environment.prefix());
        ChangedSymbols changed = new ChangedSymbols(session, files, environment);
        for (String symbol : changed.names(lines::value)) {
            files.touch(DIRECTORY + "/" + header(symbol));
        }
    }

    /** The header of a symbol that changed, below the directory of {@code auto.conf}. */
    static String header(String symbol) {
        return symbol.toLowerCase(Locale.ROOT).replace('_', '/') + ".h";
    }
}
