package io.github.kconfig4j.inspection;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What differs between two variants.
 *
 * @param a the first one's name
 * @param b the second one's name
 * @param dependencies the dependencies of the module that only one of them has, each with who has it
 */
record DiffAnswer(
        String a,
        String b,
        List<SymbolDifference> symbols,
        SortedMap<String, Side> dependencies,
        List<FileDifference> files)
        implements Answer {

    DiffAnswer {
        symbols = List.copyOf(symbols);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
        files = List.copyOf(files);
    }

    /**
     * A file that differs.
     *
     * @param path its path
     * @param only who has it, empty if both do
     * @param because the symbols that differ and on which it depends
     * @param hunks the lines that only one of them has, if both have the file
     */
    record FileDifference(String path, Optional<Side> only, List<String> because, List<Hunk> hunks) {
        FileDifference {
            because = List.copyOf(because);
            hunks = List.copyOf(hunks);
        }
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        if (symbols.isEmpty() && dependencies.isEmpty() && files.isEmpty()) {
            return a + " and " + b + " are the same.\n";
        }
        text.append("Symbols:\n");
        symbols.forEach(symbol -> append(symbol, text));
        if (!dependencies.isEmpty()) {
            text.append("Dependencies:\n");
            dependencies.forEach((name, side) ->
                    text.append("  ").append(mark(side)).append(name).append('\n'));
        }
        text.append(files.isEmpty() ? "Files: none differs\n" : "Files:\n");
        for (FileDifference file : files) {
            String mark = file.only().map(DiffAnswer::mark).orElse(" ");
            text.append("  ").append(mark).append(file.path());
            text.append(" (").append(String.join(", ", file.because())).append(")\n");
        }
        for (FileDifference file : files) {
            if (!file.hunks().isEmpty()) {
                text.append("--- ").append(a).append(' ').append(file.path()).append('\n');
                text.append("+++ ").append(b).append(' ').append(file.path()).append('\n');
                file.hunks().forEach(hunk -> append(hunk, text));
            }
        }
        return text.toString();
    }

    private static String mark(Side side) {
        return side == Side.A ? "-" : "+";
    }

    private void append(SymbolDifference symbol, StringBuilder text) {
        if (symbol.a().isPresent() && symbol.b().isPresent()) {
            text.append("   ").append(symbol.symbol()).append(' ');
            text.append(symbol.a().get().value()).append(" -> ");
            text.append(symbol.b().get().value()).append('\n');
        }
        symbol.a().ifPresent(has -> append(symbol, has, Side.A, text));
        symbol.b().ifPresent(has -> append(symbol, has, Side.B, text));
    }

    private void append(SymbolDifference symbol, SymbolDifference.Has has, Side side, StringBuilder text) {
        boolean both = symbol.a().isPresent() && symbol.b().isPresent();
        if (!both) {
            text.append("  ").append(side == Side.A ? '-' : '+');
            text.append(symbol.symbol()).append(' ').append(has.value()).append('\n');
        }
        text.append("     ").append(side == Side.A ? a : b).append(": ");
        text.append(has.origin().format());
    }

    private static void append(Hunk hunk, StringBuilder text) {
        text.append("@ line ").append(hunk.line());
        text.append(hunk.value() ? ", another value" : "");
        text.append(hunk.condition().equals("y") ? "" : ", if " + hunk.condition());
        text.append(" [")
                .append(hunk.place().file())
                .append(':')
                .append(hunk.place().line())
                .append("]\n");
        char mark = hunk.side() == Side.A ? '-' : '+';
        hunk.lines().forEach(line -> text.append(mark).append(line).append('\n'));
    }

    @Override
    public Json json() {
        return Json.object()
                .with("question", "diff")
                .with("a", a)
                .with("b", b)
                .with("symbols", symbols, DiffAnswer::json)
                .with(
                        "dependencies",
                        List.copyOf(dependencies.entrySet()),
                        entry -> Json.object().with("name", entry.getKey()).with("only", name(entry.getValue())))
                .with("files", files, DiffAnswer::json);
    }

    private static Json json(SymbolDifference symbol) {
        Json.Members json = Json.object().with("symbol", symbol.symbol());
        if (symbol.a().isPresent()) {
            json = json.with("a", json(symbol.a().get()));
        }
        return symbol.b().isPresent() ? json.with("b", json(symbol.b().get())) : json;
    }

    private static Json json(SymbolDifference.Has has) {
        return Json.object()
                .with("value", has.value())
                .with("origin", has.origin().statement())
                .with("places", has.origin().positions(), Json::place);
    }

    private static Json json(FileDifference file) {
        return Json.object()
                .with("path", file.path())
                .with("only", file.only().map(DiffAnswer::name))
                .with("because", file.because(), Json.Text::new)
                .with("lines", file.hunks(), DiffAnswer::json);
    }

    private static Json json(Hunk hunk) {
        return Json.object()
                .with("only", name(hunk.side()))
                .with("line", hunk.line())
                .with("condition", hunk.condition())
                .with("anotherValue", hunk.value())
                .with("place", Json.place(hunk.place()))
                .with("text", hunk.lines(), Json.Text::new);
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
