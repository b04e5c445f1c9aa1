package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.WrittenSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Lines whose condition nobody has written: in ordinary files an import has that of what uses it, and a line of a list of services
 * that of its class. What is wrong with it is told where it is written.
 */
final class ImpliedLines {
    private static final String SERVICES = "META-INF/services/";

    private final Set<String> places = new HashSet<>();

    static ImpliedLines of(Collection<WrittenSource> written) {
        ImpliedLines lines = new ImpliedLines();
        for (WrittenSource source : written) {
            for (int i = 0; i < source.text().size(); i++) {
                if (isImplied(source, source.text().get(i).strip())) {
                    lines.places.add(place(source.file(), i + 1));
                }
            }
        }
        return lines;
    }

    private static boolean isImplied(WrittenSource source, String line) {
        return source.path().startsWith(SERVICES) && !line.startsWith("#")
                || line.startsWith("import ") && source.file().endsWith(".java");
    }

    private static String place(String file, int line) {
        return file + ":" + line;
    }

    boolean has(SourcePosition position) {
        return places.contains(place(position.file(), position.line()));
    }
}
