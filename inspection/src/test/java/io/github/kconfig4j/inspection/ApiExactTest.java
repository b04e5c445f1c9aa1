package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.inspection.api.ApiElement;
import io.github.kconfig4j.inspection.api.ApiTable;
import io.github.kconfig4j.inspection.api.Presence;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.variant.VariantResolver;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A condition that is told from a few variants is right in every configuration, those that nobody has named as well: tried with all
 * values of the options of each case.
 */
class ApiExactTest {
    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        return ApiCase.all().filter(file -> {
            try {
                return Files.readString(file).contains("\n=== text\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsWhereverTheElementIs(Path file) throws Exception {
        ApiCase module = ApiCase.of(folder, Files.readString(file));
        ModuleBuild build = module.build();
        KconfigTree tree = build.set().load().orElseThrow().tree();
        List<VariantSpec> every = everyConfiguration(tree);
        List<Configuration> configurations = every.stream()
                .map(spec -> new VariantResolver(tree, "", true)
                        .resolve(spec, diagnostic -> {})
                        .orElseThrow())
                .toList();

        ApiTable told = table(build, module.variants());
        ApiTable all = table(build, every);

        for (ApiElement element : told.elements().values()) {
            Optional<ApiElement> there = all.find(element.key());
            check(
                    element.key().toString(),
                    element.presence(),
                    there.map(found -> found.presence().variants()).orElseGet(TreeSet::new),
                    configurations);
            for (ApiElement.Form form : element.forms()) {
                TreeSet<Integer> has = new TreeSet<>();
                there.stream()
                        .flatMap(found -> found.forms().stream())
                        .filter(other -> other.declaration().equals(form.declaration()))
                        .forEach(other -> has.addAll(other.presence().variants()));
                if (element.forms().size() > 1) {
                    check(form.declaration(), form.presence(), has, configurations);
                }
            }
        }
    }

    private static void check(String what, Presence told, SortedSet<Integer> has, List<Configuration> configurations) {
        told.condition().ifPresent(condition -> {
            for (int i = 0; i < configurations.size(); i++) {
                assertThat(configurations.get(i).evaluate(condition) == Tristate.YES)
                        .as("%s if %s in %s", what, condition, i)
                        .isEqualTo(has.contains(i));
            }
        });
    }

    private static List<VariantSpec> everyConfiguration(KconfigTree tree) {
        List<Symbol> options = tree.symbols().stream()
                .filter(symbol -> symbol.type() == SymbolType.BOOL)
                .toList();
        List<VariantSpec> every = new ArrayList<>();
        for (int values = 0; values < 1 << options.size(); values++) {
            SortedMap<String, String> overrides = new TreeMap<>();
            for (int i = 0; i < options.size(); i++) {
                overrides.put(options.get(i).name(), (values >> i & 1) == 1 ? "y" : "n");
            }
            every.add(new VariantSpec("c" + values, List.of(), overrides));
        }
        return every;
    }

    private static ApiTable table(ModuleBuild build, List<VariantSpec> variants) {
        InspectionResult result = Api.ask(new ApiRequest(build, variants, List.of(), Optional.empty()));
        return ((ApiAnswer) result.answer().orElseThrow()).table();
    }
}
