package io.github.kconfig4j.kernel;

/** A queued signal, {@code struct sigqueue}. A timer brings its own, so that its expiry needs no memory. */
public interface Sigqueue {
    Siginfo info();
}
