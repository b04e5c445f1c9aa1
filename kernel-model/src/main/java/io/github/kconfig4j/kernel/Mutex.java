package io.github.kconfig4j.kernel;

/** {@code struct mutex}: a lock whose contenders sleep. */
public interface Mutex {
    /** {@code mutex_lock}. */
    void lock();

    /** {@code mutex_unlock}. */
    void unlock();
}
