package io.github.kconfig4j.product.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BuildLockTest {
    @TempDir
    Path folder;

    @Test
    void theSecondWaitsUntilTheFirstIsDone() throws Exception {
        Path file = folder.resolve("a/lock");
        CountDownLatch waits = new CountDownLatch(1);
        AtomicInteger told = new AtomicInteger();
        CompletableFuture<Void> second;
        try (BuildLock first = BuildLock.acquire(file, told::incrementAndGet)) {
            assertThat(first).isNotNull();
            second = CompletableFuture.runAsync(() -> take(file, () -> {
                told.incrementAndGet();
                waits.countDown();
            }));
            assertThat(waits.await(30, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(200);
            assertThat(second).isNotDone();
        }
        second.get(30, TimeUnit.SECONDS);
        assertThat(told).hasValue(1);
    }

    private static void take(Path file, Runnable waiting) {
        try (BuildLock lock = BuildLock.acquire(file, waiting)) {
            assertThat(lock).isNotNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLockThatNobodyHasIsNotTouched() throws Exception {
        Path file = folder.resolve("lock");
        take(file, () -> {});
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);

        take(file, () -> {
            throw new AssertionError("nobody has it");
        });

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void theLockOfADeletedFileIsNone() throws Exception {
        Path file = folder.resolve("lock");
        try (BuildLock first = BuildLock.acquire(file, () -> {})) {
            assertThat(first).isNotNull();
            Files.delete(file);
            take(file, () -> {
                throw new AssertionError("another file");
            });
        }
    }
}
