package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.pieces.Note;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file in {@code META-INF/services}: one that names a class which is not always there needs no condition of its
 * own.
 */
final class ServiceLines {
    private static final String FOLDER = "META-INF/services/";

    private final JavaTypes types;

    ServiceLines(JavaTypes types) {
        this.types = types;
    }

    /** Whether a resource is a file with such lines. */
    static boolean mayBeIn(String path) {
        return path.startsWith(FOLDER);
    }

    /** The file, in which each line is there only if its class is. */
    AnalysedSource in(AnalysedSource file, String path) {
        if (!mayBeIn(path)) {
            return file;
        }
        List<Note> notes = new ArrayList<>();
        SourceText source = file.source();
        int start = 0;
        for (String line : source.lines()) {
            String name = line.replaceFirst("#.*", "").strip();
            Expr condition = types.condition(name);
            if (!name.isEmpty() && !condition.equals(Expr.YES)) {
                notes.add(new Note(
                        source.excerpt(start, start + line.length()),
                        condition,
                        name + " is not in this configuration, so this line is left out: it is there if " + condition
                                + "."));
            }
            start += line.length() + 1;
        }
        return notes.isEmpty() ? file : file.with(notes);
    }
}
