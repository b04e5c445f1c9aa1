package io.github.kconfig4j.space.universe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.syntax.KconfigOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestConfigurationTest {
    @TempDir
    Path folder;

    private KconfigTree tree;

    @BeforeEach
    void readTree() throws Exception {
        Files.writeString(folder.resolve("Kconfig"), """
                config HAVE_WORK
                	bool

                choice
                	prompt "Architecture"
                	default X86

                config X86
                	bool "x86"
                	select HAVE_WORK

                config ARM
                	bool "arm"

                config RISCV
                	bool "riscv"
                	select HAVE_WORK

                endchoice

                config TIMERS
                	bool "Timers"
                	default y

                config WORK
                	bool "Work"
                	depends on HAVE_WORK && TIMERS

                config PREEMPT_RT
                	bool "Real time"
                	select WORK

                config AUTO
                	def_bool ARM && !TIMERS

                config HZ
                	int "Ticks"
                	range 1 1000
                	default 100

                config IMPOSSIBLE
                	bool "Never"
                	depends on X86 && ARM
                """);
        tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
    }

    private Expr expr(String text) {
        return tree.parseExpr(text, SourcePosition.ofLine("test", 1)).expr().orElseThrow();
    }

    private Optional<String> changes(String goal, String... settings) {
        UserValues values = UserValues.none(tree);
        for (String setting : settings) {
            String[] parts = setting.split("=");
            values =
                    values.with(tree.symbol(parts[0]).orElseThrow(), parts[1], SourcePosition.ofLine("test.config", 1));
        }
        Configuration start = Configuration.resolve(tree, values);
        return new NearestConfiguration(tree, List.of(expr(goal)))
                .find(start, expr(goal))
                .map(NearestConfiguration.Found::changesText);
    }

    @Test
    void nothingHasToChange() {
        assertThat(changes("X86 && TIMERS")).hasValue("");
    }

    @Test
    void oneSettingIsFlipped() {
        assertThat(changes("WORK")).hasValue("WORK=y");
        assertThat(changes("!WORK", "WORK=y")).hasValue("WORK=n");
        assertThat(changes("!TIMERS")).hasValue("TIMERS=n");
    }

    @Test
    void aSelectedOptionGoesWithItsSelector() {
        assertThat(changes("!WORK", "PREEMPT_RT=y")).hasValue("PREEMPT_RT=n");
    }

    @Test
    void anotherMemberOfAChoice() {
        assertThat(changes("!X86")).hasValue("X86=n");
        assertThat(changes("ARM")).hasValue("ARM=y");
        assertThat(changes("!HAVE_WORK")).hasValue("X86=n");
    }

    @Test
    void asFewOthersAsPossible() {
        assertThat(changes("WORK", "ARM=y")).hasValue("WORK=y, X86=y");
        assertThat(changes("AUTO")).hasValue("ARM=y, TIMERS=n");
    }

    @Test
    void numbersNextToThoseOfTheCondition() {
        assertThat(changes("HZ > 250")).hasValue("HZ=251");
        assertThat(changes("HZ >= 250 && WORK")).hasValue("HZ=250, WORK=y");
        assertThat(changes("HZ < 100")).hasValue("HZ=99");
        assertThat(changes("HZ > 1000")).isEmpty();
    }

    @Test
    void whatCannotBeIsNotFound() {
        assertThat(changes("IMPOSSIBLE")).isEmpty();
        // PREEMPT_RT would select WORK without regard to its dependencies.
        assertThat(changes("WORK && !TIMERS")).isEmpty();
    }
}
