package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.product.check.CheckResult;
import io.github.kconfig4j.product.check.CheckedConfiguration;
import io.github.kconfig4j.product.check.Failure;
import io.github.kconfig4j.product.check.JUnitReport;
import io.github.kconfig4j.product.check.Kind;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckReportTest {
    private static CheckedConfiguration checked(String name, Kind kind, Diagnostic... errors) {
        return new CheckedConfiguration(
                new VariantSpec(name, List.of(), new TreeMap<>()),
                kind,
                "",
                Duration.ofSeconds(1),
                List.of(errors),
                Optional.empty());
    }

    @Test
    void readsWhatTheGoalCheckWrites() throws Exception {
        Diagnostic error = Diagnostic.of(
                Severity.ERROR, DiagnosticId.NO_SUCH_SYMBOL, SourcePosition.ofLine("p/A.java", 7), "no <b> & \"c\"");
        Diagnostic warning = Diagnostic.of(Severity.WARNING, DiagnosticId.DEAD_CODE, "Never there.");
        CheckResult result = new CheckResult(
                List.of(checked("work", Kind.NAMED), checked("sample-1", Kind.COVERING, error)),
                List.of(new Failure(
                        List.of(error), List.of("sample-1"), "A", true, "CONFIG_A=y\n", true, Optional.empty())),
                Optional.empty(),
                2,
                Duration.ofSeconds(2),
                List.of(warning));

        CheckReport report = CheckReport.read(JUnitReport.of(result, "shop"));

        assertThat(report.configurations())
                .containsExactly(
                        new CheckReport.Checked("work (named)", ""),
                        new CheckReport.Checked("sample-1 (covering)", "p/A.java:[7] no <b> & \"c\" (no-such-symbol)"));
        assertThat(report.said())
                .containsExactly(
                        "1 named variant and 1 other configuration (2 with sources of their own, 0.5 a second): 1 FAILED",
                        "Never there. (dead-code)",
                        """
                        p/A.java:[7] no <b> & "c" (no-such-symbol)
                          fails if A
                          in 1 of 2 configurations: sample-1
                          the smallest configuration that shows it:
                            CONFIG_A=y""");
    }

    @Test
    void aDamagedOneIsNoReport() {
        assertThatThrownBy(() -> CheckReport.read("<testsuite><testcase/>")).isInstanceOf(IOException.class);
    }
}
