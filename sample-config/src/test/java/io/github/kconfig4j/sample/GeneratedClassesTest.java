package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the class files, as {@code javap} shows it. */
@EachVariant
class GeneratedClassesTest {
    /** What only the deferral needs: the state, the flag, the callback, enable-work, and the call that queues it. */
    private static final List<String> TASK_WORK_ONLY = List.of(
            "class io.github.kconfig4j.timers.PosixCputimersWork",
            "static final int CPUTIMERS_WORK_SCHEDULED",
            "PosixCputimersWork posixCputimersWork()",
            "void clearPosixCputimersWork(",
            "void posixCputimersInitWork(",
            "boolean posixCpuTimersWorkScheduled(",
            "void posixCpuTimersWork()",
            "posixCpuTimersEnableWork(",
            "Kernel.taskWorkAdd:",
            "posix_cpu_timers_key");

    /** What only expiry in the tick needs. */
    private static final List<String> INLINE_ONLY =
            List.of("Kernel.lockdepPosixtimerEnter:", "Kernel.lockdepPosixtimerExit:", "Kernel.cpuRelax:");

    private final Variant variant;

    GeneratedClassesTest(Variant variant) {
        this.variant = variant;
    }

    @Test
    void haveTheMembersOfTheirWayToExpireAndNoneOfTheOther() throws IOException {
        String disassembly = javap();

        List<String> present = variant.taskWork() ? TASK_WORK_ONLY : INLINE_ONLY;
        List<String> absent = variant.taskWork() ? INLINE_ONLY : TASK_WORK_ONLY;
        assertThat(disassembly).contains(present).doesNotContain(absent);
        assertThat(disassembly).contains("doRunPosixCpuTimers(", "handlePosixCpuTimers(", "runPosixCpuTimers(");
    }

    /** Everything that javap knows of all classes of the variant. */
    private String javap() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-p", "-c", "-constants"));
        try (Stream<Path> files = Files.walk(variant.classes())) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".class"))
                    .sorted()
                    .forEach(arguments::add);
        }
        StringWriter out = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        int result = javap.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        assertThat(result).as(out.toString()).isZero();
        return out.toString();
    }
}
