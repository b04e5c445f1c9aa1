package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void aTraceCanBePrintedAndCompared() {
        Machine machine = new Machine(KernelConfig.of(250), TickHook.none());
        Trace trace = new Trace();
        machine.listen(trace);
        ModelTask task = machine.startProcess();
        machine.run(task, 4_000_000);
        machine.exit(task);

        assertThat(trace).hasToString("""
                           0 cpu0 USER    idle     fork(task 1)
                     4000000 cpu0 HARDIRQ task 1   timer_interrupt(cpu0)
                     4000000 cpu0 SYSCALL task 1   return_to_user(task 1)
                     4000000 cpu0 SYSCALL task 1   syscall_enter(task 1)
                     4000000 cpu0 SYSCALL task 1   exit(task 1)
                     4000000 cpu0 SYSCALL task 1   exit_notify(task 1)
                     4000000 cpu0 SYSCALL task 1   schedule(task 1)
                """);
    }
}
