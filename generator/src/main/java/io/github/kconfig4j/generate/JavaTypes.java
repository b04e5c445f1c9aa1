package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each type is there that the Java sources of a set declare, as far as they have been read. Several threads may ask. */
final class JavaTypes {
    private static final String JAVA = ".java";

    private final Map<String, List<Declared>> byFolder = new HashMap<>();

    /** A source, and when its types are there that are not there whenever it is. */
    private record Declared(String name, Expr condition, Once<Map<String, Expr>> types) {
        /** Whether a type is the one that the source is called after, or nested in it. */
        boolean has(String type) {
            return type.equals(name) || type.startsWith(name + "$");
        }
    }

    /** Takes a source; resources are no matter. */
    void add(SetSource source) {
        if (source.kind() == OutputKind.JAVA && source.path().endsWith(JAVA)) {
            int slash = source.path().lastIndexOf('/') + 1;
            String name = source.path().substring(slash, source.path().length() - JAVA.length());
            byFolder.computeIfAbsent(source.path().substring(0, slash), folder -> new ArrayList<>())
                    .add(new Declared(
                            name,
                            source.condition(),
                            new Once<>(() -> source.content().types())));
        }
    }

    /**
     * When a type is there; y if no source of the set declares it.
     *
     * @param type its binary name, such as {@code a.b.Outer$Inner}
     */
    Expr condition(String type) {
        String path = type.replace('.', '/');
        int slash = path.lastIndexOf('/') + 1;
        String name = path.substring(slash);
        List<Declared> sources = byFolder.getOrDefault(path.substring(0, slash), List.of());
        List<Expr> conditions = new ArrayList<>();
        for (Declared source : sources) {
            if (source.has(name)) {
                conditions.add(source.types().get().getOrDefault(name, source.condition()));
            }
        }
        if (conditions.isEmpty()) {
            for (Declared source : sources) {
                Expr condition = source.types().get().get(name);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        }
        return conditions.isEmpty() ? Expr.YES : Conditions.any(conditions);
    }
}
