package io.github.kconfig4j.jvm.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.jvm.CpuBudgetExceededException;
import io.github.kconfig4j.jvm.CpuTimers;
import io.github.kconfig4j.jvm.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mozilla.javascript.Context;

@Timeout(120)
class RunawayScriptTest {
    private static final Path PAGE = Path.of("..", "docs", "jvm-timers.md");
    private static final Duration BUDGET = Duration.ofMillis(50);

    @ParameterizedTest
    @EnumSource
    void aRunawayScriptIsStoppedAtItsBudget(Variant variant) throws IOException {
        try (CpuTimers timers = variant.start()) {
            // What an engine does when it is first used has no safe point.
            new BudgetedScripts(timers.guest(), timers.budget(Duration.ofHours(1))).run("1");

            String told = RunawayScript.run(timers, Duration.ofMillis(25), BUDGET);
            System.out.println(variant + ": " + told);

            Thread warned = variant == Variant.INLINE ? timers.tickThread() : Thread.currentThread();
            assertThat(told)
                    .startsWith("warned in thread " + warned.getName() + ", stopped after ")
                    .endsWith(" ms: The CPU budget of 50.0 ms is used up");
            assertThat(withoutTime(Files.readString(PAGE))).contains("\n" + withoutTime(variant + ": " + told) + "\n");
            assertThat(Double.parseDouble(told.replaceAll(".*after (.*) ms:.*", "$1")))
                    .isGreaterThanOrEqualTo(50.0);
        }
    }

    private static String withoutTime(String text) {
        return text.replaceAll("after [0-9.]+ ms", "after some ms");
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatCatchesEverythingIsStoppedToo(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            BudgetedScripts scripts = new BudgetedScripts(timers.guest(), timers.budget(BUDGET));

            assertThatThrownBy(() ->
                            scripts.run("try { while (true); } catch (e) { while (true); } finally { while (true); }"))
                    .isInstanceOf(CpuBudgetExceededException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScriptWithinItsBudgetGivesItsResultAndTheBudgetIsOver(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            BudgetedScripts scripts = new BudgetedScripts(timers.guest(), timers.budget(Duration.ofHours(1)));

            assertThat(Context.toNumber(scripts.run("var n = 0; for (var i = 0; i < 100000; i++) { n += i; } n")))
                    .isEqualTo(4999950000.0);
            timers.checkpoint().poll();
        }
    }
}
