package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Where timers expire: the option that the variants differ in. */
public enum Expiry {
    TASK_WORK("x86_64"),
    INLINE("x86_64-inline");

    private final String variant;

    Expiry(String variant) {
        this.variant = variant;
    }

    /** The folder with the classes of the variant that the build has made. */
    Path classes() {
        return Path.of("target", "kconfig", variant, "classes");
    }

    /** The generated timers of the variant, in a class loader of their own. */
    PosixCpuTimersProvider generated() {
        try {
            URL[] classes = {classes().toUri().toURL()};
            ClassLoader loader = new URLClassLoader(classes, Expiry.class.getClassLoader());
            return ServiceLoader.load(PosixCpuTimersProvider.class, loader)
                    .findFirst()
                    .filter(provider -> provider.getClass().getClassLoader() == loader)
                    .orElseThrow(() -> new IllegalStateException("No timers in " + classes()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
