package io.github.kconfig4j.jvm;

import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Timers that the sample's build has made. */
public enum Variant {
    TASK_WORK("x86_64-kvm"),
    INLINE("x86_64-kvm-inline");

    private static final Path SAMPLE = Path.of("..", "sample-config", "target", "kconfig");

    private final String directory;

    Variant(String directory) {
        this.directory = directory;
    }

    /** Sees the classes of this variant, and everything that the tests see. */
    public ClassLoader loader() {
        Path classes = SAMPLE.resolve(directory).resolve("classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("There is no " + classes + ": build sample-config before");
        }
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Variant.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The timers themselves. */
    public PosixCpuTimersProvider provider() {
        return ServiceLoader.load(PosixCpuTimersProvider.class, loader())
                .findFirst()
                .orElseThrow();
    }

    public CpuTimers start() {
        return CpuTimers.start(CpuTimers.DEFAULT_HZ, loader());
    }

    @Override
    public String toString() {
        return directory;
    }
}
