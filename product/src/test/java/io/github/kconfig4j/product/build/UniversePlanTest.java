package io.github.kconfig4j.product.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.TemplateSetResult;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.space.universe.Region;
import io.github.kconfig4j.space.universe.UniversePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniversePlanTest {
    private static final String KCONFIG = """
            config KVM
            	bool "Guests"

            choice
            	prompt "Frequency"

            config HZ_100
            	bool "100"

            config HZ_250
            	bool "250"

            config HZ_1000
            	bool "1000"

            endchoice

            config WORK
            	bool "Work"
            	depends on !KVM || HZ_1000

            config STUCK
            	bool
            """;

    @TempDir
    Path folder;

    private TemplateSet set;

    private UniversePlan plan(String template, String... variants) throws IOException {
        Files.writeString(folder.resolve("Kconfig"), KCONFIG);
        Files.writeString(folder.resolve("Kbuild"), "java-y += A.java.ftl\n");
        Files.writeString(folder.resolve("A.java.ftl"), "<#-- A. -->\nclass A {\n" + template + "}\n");
        KconfigTree tree =
                KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        TemplateSetResult result = TemplateSet.read(folder, tree, List.of());
        assertThat(result.diagnostics()).isEmpty();
        set = result.set().orElseThrow();
        Map<String, Configuration> named = new LinkedHashMap<>();
        for (String variant : variants) {
            UserValues values = UserValues.none(tree);
            for (String on : variant.split(" ")) {
                values = values.with(tree.symbol(on).orElseThrow(), "y", SourcePosition.ofLine("test", 1));
            }
            named.put(variant, Configuration.resolve(tree, values));
        }
        List<Region> regions = set.regions().stream()
                .map(line -> new Region(line.condition(), line.template()))
                .toList();
        return UniversePlan.of(regions, set.symbolsRead(), named);
    }

    private static List<String> names(UniversePlan plan) {
        return plan.members().stream().map(UniversePlan.Planned::name).toList();
    }

    private static String line(String condition) {
        return "<#if config(\"" + condition + "\")>\n    int v" + Math.abs(condition.hashCode()) + ";\n</#if>\n";
    }

    @Test
    void theNamedVariantsMaySuffice() throws IOException {
        assertThat(names(plan(line("KVM"), "KVM", "WORK"))).isEmpty();
    }

    @Test
    void eachOptionIsFlipped() throws IOException {
        assertThat(names(plan(line("KVM"), "WORK"))).containsExactly("WORK with KVM=y");
        assertThat(names(plan(line("!KVM"), "KVM"))).containsExactly("KVM with KVM=n");
    }

    @Test
    void whatFitsTogetherIsOneMember() throws IOException {
        UniversePlan plan = plan(line("KVM") + line("WORK") + line("HZ_100") + line("HZ_1000"), "HZ_250");

        assertThat(names(plan)).containsExactly("HZ_250 with KVM=y, HZ_1000=y, WORK=y", "HZ_250 with HZ_100=y");
        assertEveryRegionIsReached(plan);
    }

    @Test
    void aConditionOfSeveralOptions() throws IOException {
        UniversePlan plan = plan(line("KVM && WORK") + line("!KVM && HZ_1000"), "HZ_250");

        assertEveryRegionIsReached(plan);
        assertThat(plan.reaches()).allMatch(reach -> reach.member().isPresent());
    }

    private void assertEveryRegionIsReached(UniversePlan plan) {
        assertThat(set.regions())
                .extracting(LineOrigin::condition)
                .filteredOn(condition -> !condition.equals(Expr.NO) && !condition.equals(Expr.YES))
                .isNotEmpty()
                .allSatisfy(condition -> assertThat(plan.members())
                        .anySatisfy(member -> assertThat(member.configuration().evaluate(condition))
                                .isEqualTo(Tristate.YES)));
    }

    @Test
    void whatCannotBeIsToldFromWhatWasNotFound() throws IOException {
        assertThat(plan(line("STUCK || HZ_100 && HZ_250") + line("WORK && KVM"), "KVM")
                        .reaches())
                .extracting(reach ->
                        reach.region().position().line() + " " + reach.region().condition() + ": "
                                + reach.member().orElse(reach.impossible() ? "impossible" : "not found"))
                .containsExactly(
                        "4 STUCK || HZ_100 && HZ_250: impossible", "7 WORK && KVM: KVM with HZ_1000=y, WORK=y");
    }
}
