package io.github.kconfig4j.space.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ranges whose ends are symbols, and comparisons of symbols. Asked are more values than the formula tells apart, so that a kind of
 * values that it does not know of would show.
 */
class SymbolicRangeTest {
    private static final List<String> VALUES = List.of("-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    @TempDir
    Path folder;

    private KconfigTree tree(String dialect, String text) throws Exception {
        Files.writeString(folder.resolve("Kconfig"), text);
        KconfigOptions options = KconfigOptions.defaults()
                .withDialect(Dialect.named(dialect).orElseThrow())
                .withKernelRelease("6.1.0");
        return KconfigTree.read(folder, "Kconfig", options).orElseThrow();
    }

    private static Set<String> models(OptionSpace space) {
        Set<String> models = new TreeSet<>();
        for (Optional<Point> point = space.find(); point.isPresent(); point = space.find()) {
            StringBuilder text = new StringBuilder();
            point.get().values().forEach((symbol, value) -> text.append(symbol + "=" + value + " "));
            models.add(text.toString());
            space.exclude(point.get());
        }
        return models;
    }

    private static Set<String> resolved(OptionSpace space) {
        Set<String> resolved = new TreeSet<>();
        ask(space, new ArrayList<>(space.tree().symbols()), new LinkedHashMap<>(), resolved);
        return resolved;
    }

    private static void ask(OptionSpace space, List<Symbol> left, Map<Symbol, String> requests, Set<String> resolved) {
        if (left.isEmpty()) {
            Configuration configuration = Point.resolve(space.tree(), requests);
            StringBuilder text = new StringBuilder();
            space.tree()
                    .symbols()
                    .forEach(symbol ->
                            text.append(symbol).append("=" + space.kind(symbol, configuration.value(symbol)) + " "));
            resolved.add(text.toString());
            return;
        }
        Symbol symbol = left.remove(left.size() - 1);
        ask(space, left, requests, resolved);
        if (space.tree().hasPrompt(symbol)) {
            for (String value : asked(symbol)) {
                requests.put(symbol, value);
                ask(space, left, requests, resolved);
                requests.remove(symbol);
            }
        }
        left.add(symbol);
    }

    private static List<String> asked(Symbol symbol) {
        return switch (symbol.type()) {
            case INT -> VALUES;
            case HEX -> VALUES.subList(1, VALUES.size());
            default -> List.of("n", "y");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "linux-6.1", "linux-4.20", "legacy", "kconfiglib"})
    void anEndThatIsASymbolIsExact(String dialect) throws Exception {
        OptionSpace space = OptionSpace.of(tree(dialect, """
                config WIDE
                	bool "wide"

                config LEAST
                	int
                	default 2 if WIDE
                	default 4

                config MOST
                	int "most"
                	range 5 7
                	default 6

                config N
                	int "n"
                	range LEAST MOST
                	default 3

                config SMALL
                	def_bool N < 4

                config NEVER
                	def_bool N > 7 || N < 2 || SMALL && !WIDE
                """));

        assertThat(models(space)).isEqualTo(resolved(space));
        assertThat(space.approximations()).isEmpty();
        assertThat(SymbolSets.of(space).dead()).hasToString("[NEVER]");
    }

    /** The end has no value, and counts as 0. */
    @ParameterizedTest
    @ValueSource(strings = {"linux", "linux-6.1", "linux-4.20", "legacy", "kconfiglib"})
    void anEndWithoutAValueCountsAsNothing(String dialect) throws Exception {
        OptionSpace space = OptionSpace.of(tree(dialect, """
                config ON
                	bool "on"

                config MOST
                	int
                	default 3 if ON

                config N
                	int "n"
                	range 0 MOST
                	default 9
                """));

        Set<String> models = models(space);
        assertThat(models).containsAll(resolved(space));
        assertThat(models.equals(resolved(space)) || !space.approximations().isEmpty())
                .isTrue();
    }

    /** Whatever the formula allows beyond resolving is told. */
    @ParameterizedTest
    @ValueSource(strings = {"linux", "linux-6.1", "linux-4.20", "legacy", "kconfiglib"})
    void whatIsNotExactIsTold(String dialect) throws Exception {
        Random random = new Random(15);
        int exact = 0;
        for (int i = 0; i < 60; i++) {
            String text = random(random);
            OptionSpace space = OptionSpace.of(tree(dialect, text));
            Set<String> resolved = resolved(space);
            Set<String> models = models(space);

            assertThat(models).as(text).containsAll(resolved);
            if (space.approximations().isEmpty()) {
                assertThat(models).as(text).isEqualTo(resolved);
                exact++;
            }
        }
        assertThat(exact).isGreaterThan(20);
    }

    /** Two numbers, one of them perhaps without a prompt, and a range and a comparison between them. */
    private static String random(Random random) {
        String type = random.nextInt(4) == 0 ? "hex" : "int";
        String prefix = type.equals("hex") ? "0x" : "";
        StringBuilder text = new StringBuilder("config ON\n\tbool \"on\"\n\n");
        text.append("config A\n\t" + type + (random.nextBoolean() ? " \"a\"" : "") + "\n");
        if (random.nextBoolean()) {
            text.append("\trange " + prefix + random.nextInt(4) + " " + prefix + (3 + random.nextInt(4)) + "\n");
        }
        if (random.nextInt(4) > 0) {
            text.append("\tdefault " + prefix + random.nextInt(8) + " if ON\n");
        }
        if (random.nextInt(4) > 0) {
            text.append("\tdefault " + prefix + random.nextInt(8) + "\n");
        }
        text.append("\nconfig B\n\t" + type + (random.nextBoolean() ? " \"b\"" : "") + "\n");
        String constant = prefix + random.nextInt(8);
        boolean low = random.nextBoolean();
        text.append(
                "\trange " + (low ? "A " + constant : constant + " A") + (random.nextBoolean() ? " if ON" : "") + "\n");
        if (random.nextBoolean()) {
            text.append("\tdefault " + (random.nextBoolean() ? "A" : prefix + random.nextInt(8)) + "\n");
        }
        String operator = List.of("<", "<=", "=", "!=", ">", ">=").get(random.nextInt(6));
        if (random.nextBoolean()) {
            text.append("\nconfig C\n\tdef_bool A " + operator + " B\n");
        } else {
            text.append("\nconfig C\n\tdef_bool B " + operator + " " + prefix + random.nextInt(8) + "\n");
        }
        return text.toString();
    }
}
