package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.benchmarks.TickBenchmark.Armed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The results as tables in Markdown. */
final class SpeedTables {
    /** The numbers of timers of {@link QueueBenchmark}. */
    static final List<String> SIZES = List.of("10", "100", "1000", "10000", "100000", "1000000");

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    void tick(Rounds rounds) {
        row("expiry", "armed", "by hand", "generated", "flag `static final`", "flag in an object", "flag `volatile`");
        rule(7);
        for (Expiry expiry : Expiry.values()) {
            for (Armed armed : Armed.values()) {
                String byHand = tick(armed, Code.BY_HAND, expiry);
                row(
                        name(expiry),
                        name(armed),
                        rounds.time(byHand) + " ns",
                        rounds.ratio(tick(armed, Code.GENERATED, expiry), byHand),
                        rounds.ratio(tick(armed, Code.STATIC_FLAG, expiry), byHand),
                        rounds.ratio(tick(armed, Code.FINAL_FLAG, expiry), byHand),
                        rounds.ratio(tick(armed, Code.VOLATILE_FLAG, expiry), byHand));
            }
        }
        text.append('\n');
    }

    void allocation(Rounds rounds) {
        row("expiry", "armed", "allocated per tick, generated");
        rule(3);
        for (Expiry expiry : Expiry.values()) {
            for (Armed armed : Armed.values()) {
                row(name(expiry), name(armed), rounds.bytes(tick(armed, Code.GENERATED, expiry)) + " B");
            }
        }
        text.append('\n');
    }

    /** The name of a benchmark in {@link Rounds}. */
    static String tick(Armed armed, Code code, Expiry expiry) {
        return String.join(" ", "tick", armed.name(), code.name(), expiry.name());
    }

    void queue(Rounds rounds) {
        row("timers", "arm and disarm", "as among 10", "expire", "as among 10");
        rule(5);
        for (String size : SIZES) {
            row(
                    size,
                    rounds.time("armAndDisarm " + size) + " ns",
                    rounds.ratio("armAndDisarm " + size, "armAndDisarm 10"),
                    rounds.time("expire " + size) + " ns",
                    rounds.ratio("expire " + size, "expire 10"));
        }
        text.append('\n');
    }

    void footprint() {
        row(
                "expiry",
                "generated, per task",
                "by hand, per task",
                "with a flag, per task",
                "generated classes",
                "their bytes");
        rule(6);
        for (Expiry expiry : Expiry.values()) {
            List<Long> sizes = classFileSizes(expiry);
            row(
                    name(expiry),
                    bytesPerTask(Code.GENERATED, expiry),
                    bytesPerTask(Code.BY_HAND, expiry),
                    bytesPerTask(Code.FINAL_FLAG, expiry),
                    String.valueOf(sizes.size()),
                    String.valueOf(sizes.stream().mapToLong(Long::longValue).sum()));
        }
        text.append('\n');
    }

    private static String bytesPerTask(Code code, Expiry expiry) {
        return new TickedTask(code.timers(expiry)).bytesPerTask() + " B";
    }

    private static List<Long> classFileSizes(Expiry expiry) {
        try (Stream<Path> files = Files.walk(expiry.classes())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> file.toFile().length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void rule(int columns) {
        text.append("|---".repeat(columns)).append("|\n");
    }
}
