package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.AutoconfWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the build of a C program reads: {@code auto.conf} with its dependencies, {@code autoconf.h},
 * {@code rustc_cfg}, and for each symbol that changed since the last time an empty file of its name.
 */
final class Synchronisation {
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;

    Synchronisation(Session session, ConfigFiles files, Environment environment) {
        this.session = session;
        this.files = files;
        this.environment = environment;
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
            files.replace(environment.rustcCfg(), writer.rustcCfg());
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
        Optional<String> old = files.read(environment.autoconf());
        Map<String, String> before = new LinkedHashMap<>();
        old.ifPresent(text -> text.lines().forEach(line -> note(before, line)));
        if (old.isPresent()) {
            session.drop();
        }
        session.tree().modules().ifPresent(session::ask);
        session.askAll();
        Configuration configuration = session.configuration();
        KconfigTree tree = session.tree();
        for (Symbol symbol : tree.confOrder()) {
            String was = before.remove(symbol.name());
            boolean named =
                    !symbol.isChoice() && !symbol.isConstant() && !symbol.name().isEmpty();
            if (named && isOther(configuration, symbol, was)) {
                touch(symbol.name());
            }
        }
        for (String vanished : before.keySet()) {
            touch(vanished);
        }
    }

    private void note(Map<String, String> values, String line) {
        int equals = line.indexOf('=');
        if (line.startsWith(environment.prefix()) && equals > 0) {
            values.put(line.substring(environment.prefix().length(), equals), line.substring(equals + 1));
        }
    }

    private static boolean isOther(Configuration configuration, Symbol symbol, @Nullable String was) {
        String value = configuration.value(symbol);
        boolean off = symbol.type().isBoolOrTristate() && value.equals("n");
        if (!configuration.isWritten(symbol) || off) {
            return was != null;
        }
        return !value.equals(was);
    }

    private void touch(String symbol) throws IOException {
        String name = environment.autoconf();
        files.touch(name.substring(0, name.lastIndexOf('/') + 1) + symbol);
    }
}
