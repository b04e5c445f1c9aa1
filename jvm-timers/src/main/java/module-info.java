/** CPU-time timers for the threads of a Java program. */
module io.github.kconfig4j.jvm {
    requires static transitive org.jspecify;
    requires io.github.kconfig4j.kernel;
    requires java.management;

    exports io.github.kconfig4j.jvm;

    uses io.github.kconfig4j.kernel.GuestEntry;
    uses io.github.kconfig4j.kernel.PosixCpuTimersProvider;
}
