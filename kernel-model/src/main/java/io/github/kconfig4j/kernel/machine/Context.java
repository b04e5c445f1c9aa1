package io.github.kconfig4j.kernel.machine;

/** What a CPU is doing: the context that decides what code may do and who pays for the time. */
public enum Context {
    /** User mode. */
    USER,
    /** Kernel mode on behalf of the current task: a system call, a fault, task work. */
    SYSCALL,
    /** A hard interrupt handler: interrupts are off and nothing may sleep. */
    HARDIRQ,
    /** A guest runs on this CPU; any interrupt makes it exit to the host kernel. */
    GUEST
}
