package io.github.kconfig4j.jvm.kernel;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Takes ticks at a fixed rate, in a daemon thread. Ticks that are missed are not made up for. */
public final class TickThread implements Runnable {
    private final long tickNsec;
    private final LongConsumer tick;
    private final Thread thread = new Thread(this, "cpu-timers-tick");
    private volatile boolean stopped;

    /**
     * @param tickNsec how far ticks are apart
     * @param tick takes a tick; it is told how many it stands for
     */
    public TickThread(long tickNsec, LongConsumer tick) {
        this.tickNsec = tickNsec;
        this.tick = tick;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** No tick begins any more; waits for the one that is under way, unless the caller is in it. */
    public void stop() {
        stopped = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread != Thread.currentThread() && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        long last = System.nanoTime();
        while (!stopped) {
            sleepUntil(last + tickNsec);
            long count = (System.nanoTime() - last) / tickNsec;
            if (count > 0 && !stopped) {
                last += count * tickNsec;
                tick.accept(count);
            }
        }
    }

    /** An action may have left an interrupt behind, which would end every sleep at once. */
    private void sleepUntil(long time) {
        Thread.interrupted();
        for (long left = time - System.nanoTime(); left > 0 && !stopped; left = time - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    public Thread thread() {
        return thread;
    }
}
