package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which symbols have another value than in the {@code auto.conf} that is there; all, if there is none. */
final class ChangedSymbols {
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;

    ChangedSymbols(Session session, ConfigFiles files, Environment environment) {
        this.session = session;
        this.files = files;
        this.environment = environment;
    }

    /**
     * The names in the order of the C tool, those that vanished at the end. Asks for all values.
     *
     * @param values the value of a symbol as {@code auto.conf} has it
     */
    List<String> names(Function<Symbol, String> values) {
        Optional<String> old = files.read(environment.autoconf());
        Map<String, String> before = new LinkedHashMap<>();
        old.ifPresent(text -> text.lines().forEach(line -> note(before, line)));
        if (old.isPresent()) {
            session.drop();
        }
        session.askModules();
        session.askAll();
        Configuration configuration = session.configuration();
        KconfigTree tree = session.tree();
        List<String> names = new ArrayList<>();
        for (Symbol symbol : tree.confOrder()) {
            String was = before.remove(symbol.name());
            boolean named =
                    !symbol.isChoice() && !symbol.isConstant() && !symbol.name().isEmpty();
            if (named && isOther(configuration, symbol, values.apply(symbol), was)) {
                names.add(symbol.name());
            }
        }
        names.addAll(before.keySet());
        return names;
    }

    private void note(Map<String, String> values, String line) {
        int equals = line.indexOf('=');
        if (line.startsWith(environment.prefix()) && equals > 0) {
            values.put(line.substring(environment.prefix().length(), equals), line.substring(equals + 1));
        }
    }

    private static boolean isOther(Configuration configuration, Symbol symbol, String value, @Nullable String was) {
        if (!configuration.isWritten(symbol)) {
            return was != null;
        }
        boolean off = symbol.type().isBoolOrTristate() && value.equals("n");
        return off ? was != null && !was.equals("n") : !value.equals(was);
    }
}
