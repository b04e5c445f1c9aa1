package io.github.kconfig4j.inspection;

/** What differs between two variants, for a person: symbols, then files, then lines. */
final class DiffText {
    private final Differences diff;

    DiffText(Differences diff) {
        this.diff = diff;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (diff.symbols().isEmpty()
                && diff.dependencies().isEmpty()
                && diff.files().isEmpty()) {
            return diff.a() + " and " + diff.b() + " are the same.\n";
        }
        text.append("Symbols:\n");
        diff.symbols().forEach(symbol -> append(symbol, text));
        if (!diff.dependencies().isEmpty()) {
            text.append("Dependencies:\n");
            diff.dependencies()
                    .forEach((name, side) ->
                            text.append("  ").append(mark(side)).append(name).append('\n'));
        }
        text.append(diff.files().isEmpty() ? "Files: none differs\n" : "Files:\n");
        for (Differences.FileDifference file : diff.files()) {
            String mark = file.only().map(DiffText::mark).orElse(" ");
            text.append("  ").append(mark).append(file.path());
            text.append(" (").append(String.join(", ", file.because())).append(")\n");
        }
        for (Differences.FileDifference file : diff.files()) {
            if (!file.hunks().isEmpty()) {
                text.append("--- ")
                        .append(diff.a())
                        .append(' ')
                        .append(file.path())
                        .append('\n');
                text.append("+++ ")
                        .append(diff.b())
                        .append(' ')
                        .append(file.path())
                        .append('\n');
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
        text.append("     ").append(side == Side.A ? diff.a() : diff.b()).append(": ");
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
}
