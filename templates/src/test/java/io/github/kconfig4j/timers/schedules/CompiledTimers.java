package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The timers of a configuration, perhaps with mistakes in them, compiled and ready to run. */
public final class CompiledTimers {
    private final ClassLoader loader;
    private final ExpiryCaches expiryCaches;

    private CompiledTimers(SortedMap<String, byte[]> classes) {
        loader = new MemoryLoader(classes);
        expiryCaches = new ExpiryCaches(loader);
    }

    /**
     * A mistake: a text of a rendered source, which has to be there exactly once, and what to write in its place.
     *
     * @param file the name of the source without package and {@code .java}
     */
    public record Edit(String file, String from, String to) {
        private String apply(String text) {
            assertThat(text.split(Pattern.quote(from), -1))
                    .as("'%s' in %s", from, file)
                    .hasSize(2);
            return text.replace(from, to);
        }
    }

    public static CompiledTimers of(ReadSet set, List<String> config, List<Edit> edits) {
        Map<String, String> sources = new TreeMap<>();
        set.render(set.configuration(config.toArray(String[]::new)))
                .sources()
                .forEach((path, source) -> sources.put(path, source.text()));
        List<Edit> left = new ArrayList<>(edits);
        sources.replaceAll((path, text) -> {
            String edited = text;
            for (Edit edit : edits) {
                if (path.endsWith("/" + edit.file() + ".java")) {
                    edited = edit.apply(edited);
                    left.remove(edit);
                }
            }
            return edited;
        });
        assertThat(left).isEmpty();
        return new CompiledTimers(ReadSet.compile(sources));
    }

    ExpiryCaches expiryCaches() {
        return expiryCaches;
    }

    public PosixCpuTimersProvider provider() {
        return (PosixCpuTimersProvider) instance("io.github.kconfig4j.timers.TimersProvider");
    }

    public GuestEntry guestEntry() {
        return (GuestEntry) instance("io.github.kconfig4j.timers.GenericGuestEntry");
    }

    private Object instance(String className) {
        try {
            return loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static final class MemoryLoader extends ClassLoader {
        private final SortedMap<String, byte[]> classes;

        MemoryLoader(SortedMap<String, byte[]> classes) {
            super(CompiledTimers.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
