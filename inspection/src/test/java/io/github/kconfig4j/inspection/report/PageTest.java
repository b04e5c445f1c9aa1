package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, opened from a file; with {@code -Pbrowser}. */
@Tag("browser")
class PageTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final String TYPED = "document.activeElement.value";
    private static final Map<String, String> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("variants", "#variants");
        VIEWS.put("generated", "#sources&variant=work");
        VIEWS.put("all-lines", "#sources&variant=work&lines=all");
        VIEWS.put("side-by-side", "#sources&variant=inline&other=work");
        VIEWS.put("written", "#source&variant=inline");
        VIEWS.put("symbols", "#why=WORK&variant=inline");
        VIEWS.put("symbols-found", "#symbols&search=work");
        VIEWS.put("menu", "#menu&variant=work");
        VIEWS.put("menu-found", "#menu&variant=inline&hidden&search=quick");
        VIEWS.put("written-kconfig", "#source=src/main/kconfig/Kconfig&line=14");
        VIEWS.put("api", "#api");
        VIEWS.put("proof", "#proof&variant=work");
        VIEWS.put("space", "#space");
    }

    @TempDir
    static Path folder;

    private static String page = "";
    private static Browser browser;

    private int saidBefore;

    @BeforeAll
    static void open() throws Exception {
        Path file = folder.resolve("the report.html");
        Files.writeString(file, Report.html(new ReportedModule(folder.resolve("module")).request()));
        page = file.toUri().toString();
        browser = Browser.start();
        browser.window(WIDE, HEIGHT);
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
    }

    @BeforeEach
    void look() throws Exception {
        browser.window(WIDE, HEIGHT);
        browser.media("screen", "light");
        saidBefore = browser.console().size();
    }

    @AfterEach
    void theConsoleIsSilentAndNothingIsFetched() {
        List<String> said = browser.console();
        assertThat(said.subList(saidBefore, said.size())).isEmpty();
        assertThat(browser.fetched()).allMatch(address -> address.equals("about:blank") || address.startsWith(page));
    }

    private void at(String address) throws Exception {
        browser.open(page + address);
    }

    private String view() throws Exception {
        return browser.text("main");
    }

    private void select(String tool, String value) throws Exception {
        browser.evaluate("(() => { const e = document.querySelector('[data-tool=" + tool + "]'); e.value = '" + value
                + "'; e.dispatchEvent(new Event('change', {bubbles: true})); })()");
    }

    private void search(String text) throws Exception {
        browser.click("[data-tool=search]");
        browser.type(text);
        assertThat(browser.evaluate(TYPED).getAsString()).isEqualTo(text);
    }

    @Test
    void theTableHasTheVariantsAndFiltersSymbols() throws Exception {
        at("");
        assertThat(browser.text("h1")).isEqualTo("Variants");
        assertThat(view()).contains("7 symbols of 9 differ").contains("PROVED").doesNotContain("GREETING");

        browser.click("[data-tool=all]");
        browser.waitFor("document.querySelector('main').textContent.includes('GREETING')");
        assertThat(browser.evaluate("location.hash").getAsString()).contains("all");

        search("work");
        assertThat(view()).contains("HAVE_WORK").doesNotContain("GREETING");
    }

    @Test
    void aLineOfAGeneratedFileLeadsToWhereItIsWrittenAndToTheSymbolItDependsOn() throws Exception {
        at("#sources&variant=work&file=p/Timers.java");
        assertThat(browser.text("tr[data-line='6'] .text")).isEqualTo("    /** In the task's own time. */");
        assertThat(browser.text("tr[data-line='6'] .why")).isEqualTo("if WORK, Timers.java.ftl:8");

        browser.click("tr[data-line='6'] .why a:last-child");
        browser.waitFor("document.querySelector('h1').textContent === 'Written sources'");
        assertThat(browser.text("tr.target .text")).isEqualTo("    /** In the task's own time. */");

        browser.click("tr.target .why a");
        browser.waitFor("document.querySelector('h1').textContent === 'Symbols'");
        assertThat(view()).contains("Why, in work").contains("set to y");
    }

    @Test
    void twoVariantsStandSideBySide() throws Exception {
        at("#sources&variant=inline");
        select("other", "work");
        browser.waitFor("document.querySelectorAll('td.a').length > 0");
        assertThat(browser.evaluate("[...document.querySelectorAll('td.a')].map(e => e.textContent).join('|')")
                        .getAsString())
                .isEqualTo("-     public static final int HZ = 100;|-     public void runInTheInterrupt() {}|- ");
        assertThat(browser.evaluate("[...document.querySelectorAll('.note')].map(e => e.textContent)")
                        .toString())
                .isEqualTo("[\"another value\",\"if !WORK\",\"if WORK\",\"if HZ > 250 && WORK\"]");
    }

    @Test
    void whatAVariantHasNotIsStruckOutAndDeadLinesAreMarked() throws Exception {
        at("#source=src/main/kconfig/p/Timers.java.ftl&variant=inline");
        String struck = "[...document.querySelectorAll('del')].map(e => e.textContent.trim()).join('|')";
        assertThat(browser.evaluate(struck).getAsString())
                .isEqualTo("/** In the task's own time. */|public void enableTaskWork() {|"
                        + "new Work().run(); // <b>now</b>|}|int never;|int oftenEnough;");
        assertThat(browser.text("tr[data-line='18'] .why")).isEqualTo("if NEVER dead: in no configuration");

        select("variant", "work");
        browser.waitFor(struck + " !== ''");
        assertThat(browser.evaluate(struck).getAsString()).isEqualTo("public void runInTheInterrupt() {}|int never;");
    }

    @Test
    void aSymbolSaysWhyAndWhatWouldChangeIt() throws Exception {
        at("#why=WORK&variant=inline");
        assertThat(browser.text(".chain")).startsWith("WORK is n [src/main/kconfig/Kconfig:13]");
        assertThat(view())
                .contains("To get y, tried and found to work:")
                .contains("CONFIG_FAST=y")
                .contains("p/Work.java exists if WORK, not in this variant");
        assertThat(browser.text("svg")).contains("depends onHAVE_WORK").contains("needed byNEVER");
        assertThat(browser.text(".help")).contains(ReportedModule.MARKUP);

        browser.click("svg a");
        browser.waitFor("location.hash.includes('why=HAVE_WORK')");
        assertThat(view()).contains("it has no prompt, so nobody can set it");
    }

    @Test
    void theTestsOfAVariantAndWhatOfThemHangsOnASymbolAreTold() throws Exception {
        at("#variants");
        assertThat(view()).contains("Testsnot known12, 1 failed, 2 skippednot known");
        at("#why=FAST&variant=inline");
        assertThat(view())
                .contains(
                        "src/test/kconfig/p/WorkTest.java.ftl:5: part of p/WorkTest.java if WORK && FAST, not in this variant");
    }

    @Test
    void searchingAnswersWhileTyping() throws Exception {
        at("#symbols");
        browser.press("/");
        browser.type("tick");
        assertThat(browser.text(".list")).contains("1 symbol").contains("HZ").contains("Ticks a second");
        assertThat(browser.evaluate("location.hash").getAsString()).contains("search=tick");

        at("#menu&variant=inline");
        search("quick");
        assertThat(view()).contains("0 lines");
        browser.click("[data-tool=hidden]");
        browser.waitFor("document.querySelector('.menu').textContent.includes('Quick')");
        assertThat(browser.text(".menu")).contains("Quick (not visible)").doesNotContain("Greeting");
    }

    @Test
    void theMenuIsThatOfMenuconfig() throws Exception {
        at("#menu&variant=work");
        assertThat(browser.evaluate("[...document.querySelectorAll('.menu .box')].map(e => e.textContent).join()")
                        .getAsString())
                .isEqualTo("[*],   ,[*],[*],(1000),***,   ,[ ],[*],(<hello>)");
        assertThat(browser.text(".menu")).contains("Clock (Quick) --->");
    }

    @Test
    void theApiAndTheProofAreThere() throws Exception {
        at("#api");
        assertThat(view())
                .contains("public void enableTaskWork() if WORK")
                .contains("another value: p.Timers.HZ is 1000 instead of 100 (inline → work)");
        browser.click("[data-tool=differing]");
        browser.waitFor("!document.querySelector('main').textContent.includes('public p.Timers()')");

        at("#proof&variant=work");
        assertThat(view()).contains("0 of 4 not explained").contains("compiled from p/Work.java");
        search("META");
        assertThat(browser.evaluate("document.querySelectorAll('tbody tr').length")
                        .getAsInt())
                .isEqualTo(2);
        browser.click("summary");
        assertThat(browser.isTrue("document.querySelector('details').open")).isTrue();
        assertThat(browser.text("details pre")).isEqualTo("Verdict: <PROVED>\n");
    }

    @Test
    void theSpaceTellsOfDeadCodeAndOfWhatCheckHasFound() throws Exception {
        at("#space");
        assertThat(view())
                .contains("What check has found")
                .contains("4 of 4 pairs of values are covered")
                .contains("the smallest configuration that shows it:")
                .contains("sample-1 (covering): p/Timers.java.ftl:[3] no <b>Work</b>");
        browser.click("summary");
        assertThat(browser.text("details[open]")).contains("work (named)");
        assertThat(view())
                .contains("NEVER [src/main/kconfig/p/Timers.java.ftl:18]: exists in no configuration")
                .contains("GREETING");
    }

    @Test
    void everyLinkLeadsToSomething() throws Exception {
        List<String> left = new ArrayList<>(VIEWS.values());
        List<String> seen = new ArrayList<>();
        at("");
        while (!left.isEmpty()) {
            String address = left.remove(0);
            seen.add(address);
            browser.evaluate("location.hash = " + "'" + address.replace("'", "%27") + "'");
            browser.evaluate("new Promise(done => setTimeout(done, 0))");
            assertThat(browser.text("main"))
                    .as(address)
                    .doesNotContain("undefined")
                    .hasSizeGreaterThan(40);
            JsonArray links = browser.evaluate(
                            "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
                    .getAsJsonArray();
            for (JsonElement link : links) {
                assertThat(link.getAsString()).startsWith("#");
                if (!link.getAsString().equals("#view")
                        && !link.getAsString().contains("line=")
                        && !seen.contains(link.getAsString())
                        && !left.contains(link.getAsString())) {
                    left.add(link.getAsString());
                }
            }
        }
        System.out.println("Opened " + seen.size() + " addresses");
        assertThat(seen).hasSizeGreaterThan(80);
    }

    @Test
    void theKeyboardIsEnough() throws Exception {
        at("#variants");
        browser.press("Tab");
        assertThat(browser.text(":focus")).isEqualTo("To the content");
        for (int i = 0; i < 5; i++) {
            browser.press("Tab");
        }
        assertThat(browser.text(":focus")).isEqualTo("Menu");
        browser.press("Enter");
        browser.waitFor("document.querySelector('h1').textContent === 'Menu'");
        assertThat(browser.text(":focus")).isEqualTo("Menu");
        browser.press("/");
        browser.type("fast");
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Enter");
        browser.waitFor("location.hash.includes('why=FAST')");
    }

    @Test
    void markupStaysText() throws Exception {
        for (String address : VIEWS.values()) {
            at(address);
            assertThat(browser.isTrue("document.querySelector('img, main b, main i, main u, main script')"))
                    .as(address)
                    .isFalse();
        }
        at("#" + "variants&search=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&variant=%3Cb%3E");
        assertThat(browser.isTrue("document.querySelector('main img, main b')")).isFalse();
        at("#why=%3Cimg%20src%3Dx%3E");
        assertThat(view()).contains("No Kconfig file declares the symbol <img src=x>.");
        assertThat(browser.isTrue("document.querySelector('main img')")).isFalse();
    }

    @Test
    void noViewIsWiderThanTheWindow() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            browser.window(width, HEIGHT);
            for (String address : VIEWS.values()) {
                at(address);
                assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth")
                                .getAsInt())
                        .as(width + " " + address)
                        .isNotPositive();
            }
        }
    }

    @Test
    void axeFindsNothing() throws Exception {
        String axe;
        try (InputStream script = Objects.requireNonNull(PageTest.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> findings = new ArrayList<>();
        int views = 0;
        for (String colours : List.of("light", "dark")) {
            for (int width : List.of(WIDE, NARROW)) {
                browser.window(width, HEIGHT);
                browser.media("screen", colours);
                for (Map.Entry<String, String> each : VIEWS.entrySet()) {
                    at(each.getValue());
                    browser.evaluate(axe + "; 0");
                    String said = browser.evaluate(
                                    "axe.run(document).then(r => r.violations.map(v => v.impact + ' ' + v.id"
                                            + " + ': ' + v.nodes.map(n => n.target + ' ' + n.html.slice(0, 120)).slice(0, 2).join('; ')).join('\\n'))")
                            .getAsString();
                    said.lines()
                            .forEach(line -> findings.add(each.getKey() + " " + width + " " + colours + ": " + line));
                    views++;
                }
            }
        }
        System.out.println("axe looked at " + views + " pages and found " + findings.size());
        assertThat(findings).isEmpty();
    }

    /** To be looked at by a person; see {@code target/screenshots}. */
    @Test
    void takesPictures() throws Exception {
        Path pictures = Files.createDirectories(Path.of("target/screenshots"));
        for (String colours : List.of("light", "dark")) {
            for (int width : List.of(WIDE, NARROW)) {
                browser.window(width, HEIGHT);
                browser.media("screen", colours);
                for (Map.Entry<String, String> each : VIEWS.entrySet()) {
                    at(each.getValue());
                    Path picture = pictures.resolve(each.getKey() + "-" + width + "-" + colours + ".png");
                    Files.write(picture, browser.picture());
                    assertThat(picture).isNotEmptyFile();
                }
            }
        }
        at("#menu&variant=work&search=fast");
        assertThat(browser.text(".printed")).isEqualTo("Variant work; Name, prompt or help fast");
        // The width of a sheet of A4 without its margins.
        browser.window(718, 1000);
        browser.media("print", "light");
        for (Map.Entry<String, String> each : VIEWS.entrySet()) {
            at(each.getValue());
            Files.write(pictures.resolve(each.getKey() + "-print.png"), browser.picture());
            assertThat(browser.isTrue("getComputedStyle(document.querySelector('nav')).display === 'none'"))
                    .isTrue();
            assertThat(browser.isTrue("getComputedStyle(document.querySelector('.printed')).display === 'block'"))
                    .isTrue();
            assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth")
                            .getAsInt())
                    .as("printed " + each.getKey())
                    .isNotPositive();
        }
    }
}
