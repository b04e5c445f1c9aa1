package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.Mutex;
import java.util.concurrent.locks.ReentrantLock;

/** A {@code struct mutex}: interrupts stay as they are. */
final class JvmMutex implements Mutex {
    private final LockClass lockClass;
    private final ReentrantLock lock = new ReentrantLock();

    JvmMutex(LockClass lockClass) {
        this.lockClass = lockClass;
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }

    @Override
    public String toString() {
        return lockClass + " " + lock;
    }
}
