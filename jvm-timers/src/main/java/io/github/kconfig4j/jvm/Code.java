package io.github.kconfig4j.jvm;

/**
 * A piece of code.
 *
 * @param <T> what it gives
 * @param <X> how it may fail
 */
@FunctionalInterface
public interface Code<T, X extends Exception> {
    T run() throws X;
}
