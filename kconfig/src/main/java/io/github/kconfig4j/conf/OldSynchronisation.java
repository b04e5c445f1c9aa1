package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.AutoconfWriter;
import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.options.Feature;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes what the build of older C programs reads: {@code auto.conf} with its dependencies, {@code tristate.conf},
 * {@code autoconf.h}, and for each symbol that changed since the last time an empty header, {@code a/b.h} for
 * {@code A_B}. It makes no directory but those of these headers.
 */
final class OldSynchronisation {
    private static final String INCLUDE = "include/config";

    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    /** Whether files of the build are where {@code auto.conf} and the {@code .config} are. */
    private final boolean beside;

    OldSynchronisation(Session session, ConfigFiles files, Environment environment) {
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.beside = session.tree().dialect().has(Feature.DEPENDENCIES_BESIDE_CONFIG);
    }

    /** Writes all files. Returns whether that went well. */
    boolean write() {
        String directory = beside ? besideAutoconf() : INCLUDE;
        try {
            session.drop();
            String dependencies = AutoconfDependencies.oldText(session.tree(), environment);
            if (beside) {
                files.replace(dependencyFile(), dependencies);
            }
            if (!files.isDirectory(directory)) {
                return false;
            }
            if (!beside) {
                files.replace(directory + "/auto.conf.cmd", dependencies);
            }
            touchChanged(directory);
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

    /** Buildroot's tool does not find its way where the {@code .config} has a path, and leaves the first name. */
    private String dependencyFile() {
        String folder = ConfigFiles.folder(environment.configFile());
        return folder.isEmpty() ? ".config.cmd" : folder + "..config.tmp";
    }

    private String besideAutoconf() {
        String folder = ConfigFiles.folder(environment.autoconf());
        return folder.isEmpty() ? "." : folder;
    }

    private void touchChanged(String directory) throws IOException {
        ConfigLines lines = new ConfigLines(session.configuration(), environment.prefix());
        ChangedSymbols changed = new ChangedSymbols(session, files, environment);
        for (String symbol : changed.names(lines::value)) {
            files.touch(directory + "/" + header(symbol));
        }
    }

    /** The header of a symbol that changed, below the directory of {@code auto.conf}. */
    static String header(String symbol) {
        return symbol.toLowerCase(Locale.ROOT).replace('_', '/') + ".h";
    }
}
