package io.github.kconfig4j.inspection.report;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A page in a browser, and how long it takes to open and to answer. */
final class OpenPage implements AutoCloseable {
    /** Views with a field that searches among symbols. */
    static final List<String> SEARCHABLE = List.of("#symbols", "#menu&hidden", "#variants&all");

    private final Path file;
    private final Browser browser;

    OpenPage(Path file) throws Exception {
        this.file = file;
        browser = Browser.start();
        browser.window(1280, 900);
    }

    /** Those that show symbols, one of them the given one. */
    static List<String> viewsOfSymbols(String symbol) {
        return List.of("#variants", "#symbols", "#why=" + symbol, "#menu", "#source", "#space");
    }

    /** Returns the milliseconds from the navigation until the view is drawn. */
    double open(String view) throws Exception {
        browser.open(file.toUri() + view);
        JsonObject times = browser.evaluate("(() => { const n = performance.getEntriesByType('navigation')[0];"
                        + " document.body.getBoundingClientRect();"
                        + " return {complete: n.domComplete}; })()")
                .getAsJsonObject();
        return times.get("complete").getAsDouble();
    }

    /** Types words into the search field; returns the milliseconds until what is found is drawn. */
    double answer(String words) throws Exception {
        return browser.evaluate(
                        "(() => { const e = document.querySelector('[data-tool=search]'); e.focus(); e.value = '"
                                + words
                                + "'; const begin = performance.now(); e.dispatchEvent(new Event('input'));"
                                + " document.body.getBoundingClientRect(); return performance.now() - begin; })()")
                .getAsDouble();
    }

    /** What the page's main part shows. */
    String text() throws Exception {
        return browser.text("main");
    }

    /** What the page wrote on the console. */
    List<String> console() {
        return browser.console();
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
