package io.github.kconfig4j.kernel;

/** Whom a signal is for. */
public enum PidType {
    /** One thread. */
    PIDTYPE_PID,
    /** The process; any of its threads may handle it. */
    PIDTYPE_TGID
}
