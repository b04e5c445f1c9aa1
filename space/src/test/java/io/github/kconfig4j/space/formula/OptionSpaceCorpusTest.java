package io.github.kconfig4j.space.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models of the formula of small trees are what asking for everything in every way gives. */
class OptionSpaceCorpusTest {
    private static final int MOST_MODELS = 3_000;

    private long mostRequests;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> miscounted = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void modelsAreTheResolvedConfigurations() throws Exception {
        compare(150);
        assertThat(miscounted).isEmpty();
        assertThat(counts.get("equal")).isGreaterThan(200);
    }

    /** Takes as long as there are requests. */
    @Test
    @Tag("matrix")
    void modelsOfLargerTreesAreTheResolvedConfigurations() throws Exception {
        compare(3_000);
        assertThat(miscounted).isEmpty();
        assertThat(counts.get("equal")).isGreaterThan(350);
    }

    private void compare(long most) throws Exception {
        mostRequests = most;
        CorpusTrees.forEach(folder, this::compare);

        System.out.println("option spaces of the corpus by brute force: " + counts);
        assertThat(wrong).isEmpty();
    }

    private void compare(String name, KconfigTree tree) {
        long prompts = tree.symbols().stream()
                .filter(symbol -> isAskable(tree, symbol))
                .count();
        if (Math.pow(2, prompts) > mostRequests) {
            counts.merge("too large", 1, Integer::sum);
            return;
        }
        OptionSpace space = space(tree);
        long requests = 1;
        for (Symbol symbol : tree.symbols()) {
            requests = Math.min(
                    mostRequests + 1,
                    requests
                            * (isAskable(tree, symbol)
                                    ? 1 + asked(space, symbol).size()
                                    : 1));
        }
        if (requests > mostRequests) {
            counts.merge("too large", 1, Integer::sum);
            return;
        }
        Set<String> resolved = new TreeSet<>();
        Set<String> valid = new TreeSet<>();
        ask(space, tree, new ArrayList<>(tree.symbols()), new LinkedHashMap<>(), resolved, valid);
        Set<String> models = models(space, false);
        Set<String> validModels = models(space(tree), true);
        counts.merge("requests", (int) requests, Integer::sum);
        counts.merge("configurations", resolved.size(), Integer::sum);
        if (!models.containsAll(resolved) || !validModels.containsAll(valid)) {
            wrong.add(name + ": missing " + first(resolved, models) + " " + first(valid, validModels));
        } else if (resolved.equals(models) && valid.equals(validModels)) {
            counts.merge("equal", 1, Integer::sum);
            // A choice that is a symbol of its own counts too.
            if (!tree.dialect().has(Feature.TYPED_CHOICES) || tree.choices().isEmpty()) {
                boolean alike = space(tree).count().equals(Optional.of(BigInteger.valueOf(resolved.size())));
                counts.merge(alike ? "counted alike" : "counted more", 1, Integer::sum);
                // A comparison that is approximated is counted as either where nothing else tells which.
                if (!alike && space.approximations().isEmpty()) {
                    miscounted.add(name);
                }
            }
        } else if (space.approximations().isEmpty()) {
            wrong.add(name + ": too many " + first(models, resolved) + " " + first(validModels, valid));
        } else {
            counts.merge("more, as is said", 1, Integer::sum);
        }
    }

    private static OptionSpace space(KconfigTree tree) {
        return OptionSpace.of(tree);
    }

    private static String first(Set<String> some, Set<String> without) {
        return some.stream().filter(s -> !without.contains(s)).findFirst().orElse("-");
    }

    private static boolean isAskable(KconfigTree tree, Symbol symbol) {
        return tree.hasPrompt(symbol) || tree.isTransitional(symbol);
    }

    private static List<String> asked(OptionSpace space, Symbol symbol) {
        return space.values(symbol).stream()
                .filter(value ->
                        !value.isEmpty() && !value.equals("n") || !symbol.type().isNumber())
                .toList();
    }

    private void ask(
            OptionSpace space,
            KconfigTree tree,
            List<Symbol> left,
            Map<Symbol, String> requests,
            Set<String> resolved,
            Set<String> valid) {
        if (left.isEmpty()) {
            Configuration configuration = Point.resolve(tree, requests);
            String text = text(space, tree, configuration);
            resolved.add(text);
            boolean unmade = tree.choices().stream()
                    .anyMatch(choice -> !choice.optional()
                            && configuration.visibility(choice.symbol()) == Tristate.YES
                            && configuration.selected(choice.symbol()).isEmpty());
            if (configuration.unmetDependencies().isEmpty() && !unmade) {
                valid.add(text);
            }
            return;
        }
        Symbol symbol = left.remove(left.size() - 1);
        ask(space, tree, left, requests, resolved, valid);
        if (isAskable(tree, symbol)) {
            for (String value : asked(space, symbol)) {
                requests.put(symbol, value);
                ask(space, tree, left, requests, resolved, valid);
                requests.remove(symbol);
            }
        }
        left.add(symbol);
    }

    private static String text(OptionSpace space, KconfigTree tree, Configuration configuration) {
        StringBuilder text = new StringBuilder();
        for (Symbol symbol : tree.symbols()) {
            if (!space.values(symbol).isEmpty()) {
                text.append(symbol).append('=').append(space.kind(symbol, configuration.value(symbol)));
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static Set<String> models(OptionSpace space, boolean onlyValid) {
        Set<String> models = new TreeSet<>();
        while (models.size() < MOST_MODELS) {
            Optional<Point> point = onlyValid ? space.find(space.valid()) : space.find();
            if (point.isEmpty()) {
                break;
            }
            StringBuilder text = new StringBuilder();
            point.get()
                    .values()
                    .forEach((symbol, value) ->
                            text.append(symbol).append('=').append(value).append(' '));
            models.add(text.toString());
            space.exclude(point.get());
        }
        return models;
    }
}
