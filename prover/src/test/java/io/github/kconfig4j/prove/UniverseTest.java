package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.compile.CompiledOnce;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other configurations contribute, and the options that say why. */
class UniverseTest {
    private static final String KCONFIG = """
            config WORK
            	bool "work"
            config HZ
            	int "rate"
            	default 100
            config MASK
            	hex "mask"
            	default 0xf
            config LABEL
            	string "label"
            	default "plain label"
            config UNSET
            	int "unset"
            	depends on WORK
            """;

    @TempDir
    Path folder;

    private KconfigTree tree;
    private Set<Symbol> symbols;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("Kconfig"), KCONFIG);
        tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        symbols = new LinkedHashSet<>();
        for (String name : List.of("WORK", "HZ", "MASK", "LABEL", "UNSET")) {
            symbols.add(symbol(name));
        }
    }

    private Symbol symbol(String name) {
        return tree.symbol(name).orElseThrow();
    }

    /** A configuration in which {@code p.A} has lines by turns of a condition and a text. */
    private CompiledVariant member(String name, Map<String, String> values, Object... conditionsAndLines)
            throws MalformedClassException {
        UserValues user = UserValues.none(tree);
        for (Map.Entry<String, String> value : values.entrySet()) {
            user = user.with(symbol(value.getKey()), value.getValue(), SourcePosition.ofLine(".config", 1));
        }
        Configuration configuration = Configuration.resolve(tree, user);
        StringBuilder text = new StringBuilder("package p; class A {\n");
        List<LineOrigin> origins = new ArrayList<>();
        origins.add(new LineOrigin(SourcePosition.ofLine("p/A.java.ftl", 1), Expr.YES));
        for (int i = 0; i < conditionsAndLines.length; i += 2) {
            text.append(conditionsAndLines[i + 1]).append('\n');
            origins.add(new LineOrigin(
                    SourcePosition.ofLine("p/A.java.ftl", origins.size() + 1), (Expr) conditionsAndLines[i]));
        }
        text.append("}\n");
        origins.add(new LineOrigin(SourcePosition.ofLine("p/A.java.ftl", origins.size() + 1), Expr.YES));
        GeneratedSource source = new GeneratedSource("p/A.java", text.toString(), origins, symbols);
        return CompiledVariant.of(
                name,
                configuration,
                SourceTree.of(List.of(source), List.of()),
                CompiledOnce.classes(Map.of("p/A.java", text.toString())));
    }

    private Universe universe(CompiledVariant... members) {
        return new Universe(List.of(members), symbols, new Libraries(List.of()));
    }

    private static Artifact artifact(CompiledVariant of) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        of.classes().forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        return Artifact.ofFiles("classes", files);
    }

    private static List<String> found(Proof proof) {
        return proof.diagnostics().stream()
                .map(diagnostic -> diagnostic.message().toString())
                .toList();
    }

    @Test
    void anOptionThatIsOffIsTheReason() throws Exception {
        Expr work = new Expr.SymbolRef(symbol("WORK"));
        CompiledVariant with = member("with", Map.of("WORK", "y"), work, "void work() {}");
        CompiledVariant without = member("without", Map.of(), Expr.YES, "");
        Universe universe = universe(with, without);

        assertThat(universe.members()).containsExactly(with, without);
        assertThat(found(universe.prove(without, List.of(), artifact(with))))
                .containsExactly("classes/p/A.class declares the method p.A.work(): void, which exists only if WORK"
                        + " (p/A.java.ftl:2).");
        assertThat(universe.prove(without, List.of(), artifact(without)).holds())
                .isTrue();
        assertThat(universe.prove(with, List.of(), artifact(with)).holds()).isTrue();
    }

    /** A line that both have, with another text in it. */
    @Test
    void valuesThatDifferAreTheReason() throws Exception {
        CompiledVariant fast =
                member("fast", Map.of("HZ", "1000", "LABEL", "fast label"), Expr.YES, "void rate1000() {}");
        CompiledVariant masked = member("masked", Map.of("MASK", "0xff"), Expr.YES, "void mask255() {}");
        CompiledVariant other = member("other", Map.of("WORK", "y"), Expr.YES, "void other() {}");
        CompiledVariant plain = member("plain", Map.of(), Expr.YES, "void rate100() {}");
        Universe universe = universe(fast, masked, other, plain);

        assertThat(found(universe.prove(plain, List.of(), artifact(fast))))
                .containsExactly("classes/p/A.class declares the method p.A.rate1000(): void, which exists only if"
                        + " HZ=1000 && LABEL=\"fast label\" (p/A.java.ftl:2).");
        assertThat(found(universe.prove(plain, List.of(), artifact(masked))))
                .containsExactly("classes/p/A.class declares the method p.A.mask255(): void, which exists only if"
                        + " MASK=0xff (p/A.java.ftl:2).");
        // No number and no text tells them apart.
        assertThat(found(universe.prove(plain, List.of(), artifact(other))))
                .containsExactly("classes/p/A.class declares the method p.A.other(): void, which exists only if y"
                        + " (p/A.java.ftl:2).");
    }

    @Test
    void whatNoSearchSees() throws Exception {
        CompiledVariant plain = member("plain", Map.of());

        assertThat(universe(plain).prove(plain, List.of(), artifact(plain)).unseen())
                .containsExactly(
                        "No search of class files can see numbers that the compiler has copied, strings built at run time,"
                                + " character arrays, annotations of source retention, and branches that the compiler has"
                                + " dropped.",
                        "Options that are numbers in the code, so that another value of theirs cannot be searched for:"
                                + " HZ=100, MASK=0xf, UNSET=0.");
        Universe nothingRead = new Universe(List.of(plain), Set.of(symbol("WORK")), new Libraries(List.of()));
        assertThat(nothingRead.prove(plain, List.of(), artifact(plain)).unseen())
                .hasSize(1);
    }

    @Test
    void otherVariantsAreToldApart() throws Exception {
        Expr work = new Expr.SymbolRef(symbol("WORK"));
        CompiledVariant with = member("with", Map.of("WORK", "y"), work, "int n() { return 1; }");
        CompiledVariant without = member("without", Map.of(), new Expr.Not(work), "int n() { return 2; }");

        assertThat(universe(with, without)
                        .others(without)
                        .describe("p/A.class", with.classes().get("p.A"))
                        .map(OtherVariants.Description::sentence))
                .hasValue("is the class of the variant with, which exists only if WORK (p/A.java.ftl:2)");
        assertThat(found(universe(with, without).prove(without, List.of(), artifact(with))))
                .singleElement()
                .asString()
                .startsWith("classes/p/A.class is the class of the variant with, which exists only if WORK");
    }

    @Test
    void aVariantKnowsItsSources() throws Exception {
        CompiledVariant plain = member("plain", Map.of());

        assertThat(plain.name()).isEqualTo("plain");
        assertThat(plain.sourcePath("p.A")).hasValue("p/A.java");
        assertThat(plain.sourcePath("p.B")).isEmpty();
        assertThat(plain.sources().sources()).containsOnlyKeys("p/A.java");
        assertThat(plain.configuration().tree()).isSameAs(tree);
    }
}
