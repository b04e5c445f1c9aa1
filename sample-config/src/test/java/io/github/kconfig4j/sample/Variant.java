package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.machine.CputimeAccounting;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A variant that the build has made: its {@code .config} and its classes. What tests expect of it comes from the {@code
 * .config}, never from its name.
 */
final class Variant {
    private static final Path VARIANTS = Path.of("target", "kconfig");
    private static final Pattern ELEMENT = Pattern.compile("(?<type>(?:[a-z]\\w*\\.)*[A-Z]\\w*)(?:\\.(?<member>.+))?");

    private final String name;
    private final List<String> config;
    private final URL classes;
    private final ClassLoader loader;

    private Variant(Path directory) throws IOException {
        name = directory.getFileName().toString();
        config = Files.readAllLines(directory.resolve(".config"));
        classes = directory.resolve("classes").toUri().toURL();
        loader = new URLClassLoader(new URL[] {classes}, new SeamLoader());
    }

    /** All variants in the build directory, by name. */
    static List<Variant> all() {
        try (Stream<Path> directories = Files.list(VARIANTS)) {
            List<Variant> variants = directories
                    .filter(directory -> Files.exists(directory.resolve(".config")))
                    .sorted()
                    .map(Variant::read)
                    .toList();
            assertThat(variants).as("variants in %s", VARIANTS.toAbsolutePath()).isNotEmpty();
            return variants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those that have timers, which is all but those that show their absence. Of several with the same classes on the same
     * machine the first stands for all: what runs is the same.
     */
    static List<Variant> withTimers() {
        Map<List<Object>, Variant> first = new LinkedHashMap<>();
        all().stream().filter(Variant::hasTimers).forEach(each -> first.putIfAbsent(each.whatRuns(), each));
        return List.copyOf(first.values());
    }

    /** What tests run: the classes but for the list of options in {@code Autoconf}, and the machine. */
    private List<Object> whatRuns() {
        List<Object> files = new ArrayList<>(
                List.of(value("HZ"), isSet("PREEMPT_RT"), accounting(), isSet("NO_HZ_FULL"), isSet("KVM")));
        try (Stream<Path> walk = Files.walk(classes())) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith("Autoconf.class")) {
                    files.add(classes().relativize(file).toString());
                    files.add(ByteBuffer.wrap(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Variant read(Path directory) {
        try {
            return new Variant(directory);
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a bool option is {@code y}. */
    boolean isSet(String option) {
        return config.contains("CONFIG_" + option + "=y");
    }

    /** Whether there are timers at all. */
    boolean hasTimers() {
        return isSet("POSIX_TIMERS");
    }

    /** Whether expiry is left to task work. */
    boolean taskWork() {
        return isSet("POSIX_CPU_TIMERS_TASK_WORK");
    }

    /** What the configuration says about the machine. */
    KernelConfig kernelConfig() {
        return KernelConfig.of(Integer.parseInt(value("HZ")))
                .withPreemptRt(isSet("PREEMPT_RT"))
                .withAccounting(accounting())
                .withNohzFull(isSet("NO_HZ_FULL"));
    }

    /** Whether user and system time are measured, not counted in ticks. */
    boolean measuresTime() {
        return isSet("VIRT_CPU_ACCOUNTING_NATIVE") || isSet("VIRT_CPU_ACCOUNTING_GEN");
    }

    /** Whether ticks come as often as on the machine whose timers were observed, and count time as they did there. */
    boolean isLikeTheObservedOne() {
        return kernelConfig().hz() == 250 && !measuresTime();
    }

    private CputimeAccounting accounting() {
        if (isSet("VIRT_CPU_ACCOUNTING_NATIVE")) {
            return CputimeAccounting.VIRT_NATIVE;
        }
        if (isSet("VIRT_CPU_ACCOUNTING_GEN")) {
            return CputimeAccounting.VIRT_GEN;
        }
        return isSet("IRQ_TIME_ACCOUNTING") ? CputimeAccounting.IRQ_TIME : CputimeAccounting.TICK;
    }

    private String value(String option) {
        String assignment = "CONFIG_" + option + "=";
        return config.stream()
                .filter(line -> line.startsWith(assignment))
                .map(line -> line.substring(assignment.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no " + assignment));
    }

    PosixCpuTimersProvider timers() {
        return load(PosixCpuTimersProvider.class)
                .orElseThrow(() -> new AssertionError(name + " names no provider of timers"));
    }

    /** The guest-entry hook, if the variant has one. */
    Optional<GuestEntry> guestEntry() {
        return load(GuestEntry.class);
    }

    /**
     * Whether the variant has an element of the generated timers: a class, or a class with a field, method or constructor
     * ({@code <init>}) of that name.
     *
     * @param element for example {@code GenericGuestEntry} or {@code KItimer.id}
     */
    boolean has(String element) {
        Matcher parts = ELEMENT.matcher(element);
        assertThat(parts.matches()).as(element).isTrue();
        try {
            Class<?> type = loader.loadClass("io.github.kconfig4j.timers." + parts.group("type"));
            return parts.group("member") == null || hasMember(type, parts.group("member"));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean hasMember(Class<?> type, String member) {
        return member.equals("<init>")
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(each -> each.getName().equals(member))
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(each -> each.getName().equals(member));
    }

    /** The folder with the classes. */
    Path classes() {
        return VARIANTS.resolve(name).resolve("classes");
    }

    private <T> Optional<T> load(Class<T> service) {
        Optional<T> found = ServiceLoader.load(service, loader).findFirst();
        found.ifPresent(each -> assertThat(
                        each.getClass().getProtectionDomain().getCodeSource().getLocation())
                .as("where the classes of variant %s come from", name)
                .isEqualTo(classes));
        return found;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Lets only what timers and kernel know of each other through: no other variant's classes can take the place of this
     * one's, and the timers cannot tell that a model is below.
     */
    private static final class SeamLoader extends ClassLoader {
        private static final Pattern SEAM = Pattern.compile("io\\.github\\.kconfig4j\\.kernel\\.[\\w$]+");

        SeamLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String className) throws ClassNotFoundException {
            if (!SEAM.matcher(className).matches()) {
                throw new ClassNotFoundException(className);
            }
            return Variant.class.getClassLoader().loadClass(className);
        }
    }
}
