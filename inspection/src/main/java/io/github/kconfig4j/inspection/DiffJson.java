package io.github.kconfig4j.inspection;

import java.util.List;
import java.util.Locale;

/** What differs between two variants, for a program. */
final class DiffJson {
    private final Differences diff;

    DiffJson(Differences diff) {
        this.diff = diff;
    }

    Json json() {
        return Json.object()
                .with("question", "diff")
                .with("a", diff.a())
                .with("b", diff.b())
                .with("symbols", diff.symbols(), DiffJson::json)
                .with(
                        "dependencies",
                        List.copyOf(diff.dependencies().entrySet()),
                        entry -> Json.object().with("name", entry.getKey()).with("only", name(entry.getValue())))
                .with("files", diff.files(), DiffJson::json);
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

    private static Json json(Differences.FileDifference file) {
        return Json.object()
                .with("path", file.path())
                .with("only", file.only().map(DiffJson::name))
                .with("because", file.because(), Json.Text::new)
                .with("lines", file.hunks(), DiffJson::json);
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
