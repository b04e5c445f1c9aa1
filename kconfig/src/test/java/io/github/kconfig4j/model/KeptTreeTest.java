package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Title;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Shell;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept tree is taken exactly if all that it was made from is as it was. */
class KeptTreeTest {
    private static final String KCONFIG = """
            mainmenu "Tree"
            config MODULES
            \tbool "Modules"
            \tmodules
            config COMPILER
            \tstring
            \tdefault "$(shell,compiler)"
            config HOME
            \tstring "<$(HOME) and $(ELSEWHERE)>"
            source "parts/Kconfig"
            """;
    private static final String PARTS = """
            choice
            \tprompt "Part \u00e4"
            \tdefault B if MODULES = n
            config A
            \tbool "A"
            config B
            \tbool "B"
            endchoice
            config NUMBER
            \tint "Number"
            \trange 1 LIMIT if A && !B || COMPILER != "x"
            \thelp
            \t  What it is.

            \t    More.
            config LIMIT
            \thex "Limit"
            \tdefault 0x10
            config E
            \tbool "E"
            \tselect C if A
            \timply D
            menu "M"
            \tvisible if A
            config C
            \ttristate "C"
            config D
            \ttristate "D"
            \tdepends on UNKNOWN || A
            endmenu
            """;

    @TempDir
    Path directory;

    private final Map<String, byte[]> store = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>(Map.of("HOME", "here"));
    private final Map<String, String> printed = new HashMap<>(Map.of("compiler", "gcc"));
    private final List<String> ran = new CopyOnWriteArrayList<>();
    private String complaint = "";
    private String version = "1";
    private int saved;

    @BeforeEach
    void write() throws IOException {
        write("tree/Kconfig", KCONFIG);
        write("tree/parts/Kconfig", PARTS);
        Files.createDirectories(directory.resolve("run"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(directory.resolve(name).getParent());
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void isTheTreeThatParsingMakes() {
        KconfigTree parsed = read(Dialect.LINUX);
        KconfigTree kept = read(Dialect.LINUX);

        assertThat(saved).isEqualTo(1);
        assertThat(kept).isNotSameAs(parsed);
        assertThat(all(kept)).isEqualTo(all(parsed));
        assertThat(kept.inputs()).isEqualTo(parsed.inputs());
        assertThat(ran).containsExactly("compiler", "compiler");
    }

    @Test
    void isMadeAgainWhenAFileChanges() throws IOException {
        read(Dialect.LINUX);
        write("tree/parts/Kconfig", PARTS.replace("What it is", "What it was"));

        KconfigTree tree = read(Dialect.LINUX);

        assertThat(saved).isEqualTo(2);
        assertThat(tree.nodes(tree.symbol("NUMBER").orElseThrow()).get(0).help())
                .contains("What it was.\n\n  More.");
    }

    @Test
    void isMadeAgainWhenAFileComesBeforeAnother() throws IOException {
        read(Dialect.LINUX);
        write("run/parts/Kconfig", "config NEW\n\tbool \"New\"\n");

        assertThat(read(Dialect.LINUX).symbol("NEW")).isPresent();
    }

    @Test
    void isMadeAgainWhenAFileIsGone() throws IOException {
        read(Dialect.LINUX);
        Files.delete(directory.resolve("tree/parts/Kconfig"));

        assertThat(result(Dialect.LINUX).hasErrors()).isTrue();
    }

    @Test
    void isMadeAgainWhenAVariableChangesOrIsSet() {
        read(Dialect.LINUX);
        environment.put("UNASKED", "1");
        read(Dialect.LINUX);
        assertThat(saved).isEqualTo(1);

        environment.put("HOME", "there");
        assertThat(prompt(read(Dialect.LINUX))).isEqualTo("<there and >");
        environment.put("ELSEWHERE", "elsewhere");
        assertThat(prompt(read(Dialect.LINUX))).isEqualTo("<there and elsewhere>");
        environment.remove("HOME");
        assertThat(prompt(read(Dialect.LINUX))).isEqualTo("< and elsewhere>");
        assertThat(saved).isEqualTo(4);
    }

    @Test
    void isMadeAgainWhenACommandPrintsSomethingElse() {
        read(Dialect.LINUX);
        printed.put("compiler", "clang");

        assertThat(compiler(read(Dialect.LINUX))).isEqualTo("\"clang\"");
        // What ran for a tree that was wrong is not run again, and nothing is kept with it.
        assertThat(ran).containsExactly("compiler", "compiler");
        assertThat(saved).isEqualTo(1);
        assertThat(compiler(read(Dialect.LINUX))).isEqualTo("\"clang\"");
    }

    @Test
    void saysWhatACommandSaysOnStandardErrorOutput() {
        read(Dialect.LINUX);
        complaint = "no compiler\n";

        assertThat(result(Dialect.LINUX).conf()).hasSize(1);
        assertThat(saved).isEqualTo(1);
        store.clear();
        assertThat(result(Dialect.LINUX).conf()).hasSize(1);
        assertThat(saved).isEqualTo(1);
    }

    @Test
    void isNotKeptIfThereIsSomethingToSay() throws IOException {
        write("tree/parts/Kconfig", PARTS + "config WARNED\n\tint \"W\"\n\tselect A\n");
        int said = result(Dialect.LINUX).diagnostics().size();

        assertThat(said).isPositive();
        assertThat(result(Dialect.LINUX).diagnostics()).hasSize(said);
        assertThat(saved).isZero();
    }

    @Test
    void runsNoCommandThatNoFileHasAnyMore() throws IOException {
        read(Dialect.LINUX);
        ran.clear();
        write("tree/Kconfig", KCONFIG.replace("$(shell,compiler)", "none"));

        assertThat(compiler(read(Dialect.LINUX))).isEqualTo("\"none\"");
        assertThat(ran).isEmpty();
    }

    @Test
    void isMadeAgainWhenWildcardsMatchMore() throws IOException {
        write("tree/Kconfig", "source \"parts/*\"\n");
        write("tree/parts/Kconfig", "config A\n\tbool \"A\"\n");
        Dialect dialect = Dialect.named("coreboot").orElseThrow();
        read(dialect);
        read(dialect);
        int before = saved;
        write("tree/parts/More", "config MORE\n\tbool \"More\"\n");

        assertThat(read(dialect).symbol("MORE")).isPresent();
        assertThat(before).isEqualTo(1);
    }

    @Test
    void isOfOneDialectAndOneProgram() {
        read(Dialect.LINUX);
        assertThat(read(Dialect.named("linux-next").orElseThrow()).dialect().id())
                .isEqualTo("linux-next");
        version = "2";
        read(Dialect.LINUX);
        assertThat(saved).isEqualTo(3);
    }

    @Test
    void isMadeAgainIfItIsDamaged() {
        read(Dialect.LINUX);
        for (byte[] content : List.copyOf(store.values())) {
            content[content.length / 2] ^= 1;
        }
        KconfigTree tree = read(Dialect.LINUX);
        assertThat(saved).isEqualTo(2);
        store.replaceAll((key, content) -> new byte[3]);
        assertThat(all(read(Dialect.LINUX))).isEqualTo(all(tree));
        assertThat(saved).isEqualTo(3);
    }

    private KconfigTree read(Dialect dialect) {
        return result(dialect).orElseThrow();
    }

    private ParseResult result(Dialect dialect) {
        Shell shell = command -> {
            ran.add(command);
            return new Shell.Output(
                    (printed.get(command) + "\n").getBytes(StandardCharsets.UTF_8),
                    complaint.getBytes(StandardCharsets.UTF_8));
        };
        KconfigOptions options = KconfigOptions.defaults()
                .withDialect(dialect)
                .withEnvironment(environment)
                .withShell(shell)
                .withSrctree(directory.resolve("tree"))
                .withSnapshots(new Store());
        return KconfigTree.read(directory.resolve("run"), "Kconfig", options);
    }

    private static String prompt(KconfigTree tree) {
        return tree.prompts(tree.symbol("HOME").orElseThrow()).get(0).text();
    }

    private static String compiler(KconfigTree tree) {
        return tree.defaults(tree.symbol("COMPILER").orElseThrow())
                .get(0)
                .value()
                .toString();
    }

    /** All that can be asked of a tree. */
    private static String all(KconfigTree tree) {
        List<Object> all = new ArrayList<>();
        all.add(TreeDump.of(tree));
        for (int index = 0; index < tree.symbolCount(); index++) {
            Symbol symbol = tree.symbolAt(index);
            all.add("\n" + symbol + " " + symbol.kind() + " " + symbol.type() + " " + symbol.positions() + " "
                    + symbol.mention() + " " + tree.factsAt(index));
        }
        all.add(tree.choices());
        all.add(tree.evaluationOrder());
        all.add(tree.confOrder());
        all.add(tree.modules());
        all.add(tree.symbols());
        all.add(Title.of(tree));
        return all.toString().replaceAll("MenuNode@[0-9a-f]+", "MenuNode");
    }

    /** Keeps in memory. */
    private final class Store implements SnapshotStore {
        @Override
        public String version() {
            return version;
        }

        @Override
        public Optional<byte[]> load(String key) {
            return Optional.ofNullable(store.get(key));
        }

        @Override
        public boolean isWorth(long size) {
            return size > 0;
        }

        @Override
        public void save(String key, byte[] content) {
            saved++;
            store.put(key, content);
        }
    }
}
