package io.github.kconfig4j.kernel;

/**
 * What lockdep knows a lock by: all locks of a class obey the same rules.
 *
 * @param name as in the kernel, for example {@code sighand->siglock}
 */
public record LockClass(String name, LockKind kind) {
    @Override
    public String toString() {
        return name;
    }
}
