/** What POSIX CPU timers compile against, and a model of the kernel around them. */
module io.github.kconfig4j.kernel {
    requires static transitive org.jspecify;

    exports io.github.kconfig4j.kernel;
    exports io.github.kconfig4j.kernel.machine;
}
