package io.github.kconfig4j.space.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionSpaceTest {
    @TempDir
    Path folder;

    private KconfigTree tree(String text) throws Exception {
        Files.writeString(folder.resolve("Kconfig"), text);
        return KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
    }

    private static Expr condition(KconfigTree tree, String text) {
        return tree.parseExpr(text, SourcePosition.ofLine("here", 1)).expr().orElseThrow();
    }

    private static boolean can(OptionSpace space, String condition) {
        return space.isPossible(space.literal(condition(space.tree(), condition), Tristate.YES));
    }

    @Test
    void numbersAreToldApartByWhatIsAskedAboutThem() throws Exception {
        KconfigTree tree = tree("""
                config HZ
                	int "Ticks"
                	range 100 1000
                	default 250

                config FAST
                	def_bool HZ > 500
                """);
        OptionSpace space = OptionSpace.of(tree, List.of(condition(tree, "HZ = 777")));

        assertThat(can(space, "HZ = 777")).isTrue();
        assertThat(can(space, "HZ = 777 && !FAST")).isFalse();
        assertThat(can(space, "HZ > 500 && HZ < 777 && FAST")).isTrue();
        assertThat(can(space, "HZ < 100")).isFalse();
        assertThat(space.approximations()).isEmpty();
    }

    @Test
    void whatNothingTellsApartMayBeEither() throws Exception {
        KconfigTree tree = tree("""
                config NAME
                	string "Name"

                config OWN
                	def_bool NAME != "x"
                """);

        assertThat(can(OptionSpace.of(tree), "NAME = \"17\"")).isTrue();
        assertThat(can(OptionSpace.of(tree), "NAME = \"17\" && !OWN")).isFalse();
        assertThat(can(OptionSpace.of(tree), "NAME = \"x\" && OWN")).isFalse();
    }

    @Test
    void aModelIsAConfiguration() throws Exception {
        KconfigTree tree = tree("""
                choice
                	prompt "one"

                config A
                	bool "a"

                config B
                	bool "b"

                endchoice

                config C
                	bool "c"
                	depends on B
                	select D

                config D
                	bool "d"
                """);
        OptionSpace space = OptionSpace.of(tree);

        Point point =
                space.find(space.literal(condition(tree, "C"), Tristate.YES)).orElseThrow();

        assertThat(point.values()).hasToString("{A=n, B=y, C=y, D=y}");
        assertThat(point.configuration(tree).notGranted()).isEmpty();
        assertThat(point.configuration(tree).evaluate(condition(tree, "B && C && D && !A")))
                .isEqualTo(Tristate.YES);
    }

    @Test
    void whatIsSelectedAgainstItsDependenciesIsNotValid() throws Exception {
        KconfigTree tree = tree("""
                config A
                	bool "a"
                	select B

                config B
                	bool "b"
                	depends on C

                config C
                	bool "c"
                """);
        OptionSpace space = OptionSpace.of(tree);
        int broken = space.literal(condition(tree, "A && !C"), Tristate.YES);

        assertThat(space.isPossible(broken)).isTrue();
        assertThat(space.isImpossible(broken, space.valid())).isTrue();
    }

    @Test
    void whatIsApproximatedIsNamed() throws Exception {
        KconfigTree tree = tree("""
                config LOW
                	int "low"

                config N
                	int "n"
                	range LOW 10

                config MORE
                	def_bool LOW < N
                """);

        assertThat(OptionSpace.of(tree).approximations())
                .extracting(a -> a.position() + " " + a.what())
                .containsExactly("Kconfig:4:1 range LOW 10 of N", "Kconfig:8:1 LOW < N");
    }

    @Test
    void someAreTheSameInEveryConfiguration() throws Exception {
        KconfigTree tree = tree("""
                config NEVER
                	bool "never"
                	depends on A && B

                config EVER
                	def_bool A || B

                choice
                	prompt "one"

                config A
                	bool "a"

                config B
                	bool "b"

                endchoice

                config FREE
                	bool "free"

                config N
                	int "n"
                	range 1 3
                """);
        OptionSpace space = OptionSpace.of(tree);
        SymbolSets sets = SymbolSets.of(space);

        assertThat(sets.dead()).hasToString("[NEVER]");
        assertThat(sets.always()).hasToString("[EVER]");
        assertThat(sets.unknown()).isEmpty();
        // Two members, FREE or not, and 1, 2 or 3, of which nothing tells 2 from others between the ends.
        assertThat(space.count()).contains(BigInteger.valueOf(12));
        Bounds bounds = Bounds.of(space);
        assertThat(bounds.least()).isEqualTo(2);
        assertThat(bounds.most()).isGreaterThan(BigInteger.valueOf(12));
    }
}
