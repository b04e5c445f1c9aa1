package io.github.kconfig4j.conf;

import io.github.kconfig4j.number.CNumber;
import java.util.Locale;
import java.util.function.Consumer;

/** The seed of a random configuration: {@code KCONFIG_SEED}, or one that no two runs share. */
final class Seed {
    private Seed() {}

    /** The generator for the seed, which is told so that the run can be repeated. */
    static GlibcRandom random(Environment environment, Consumer<String> printer) {
        String text = environment.get("KCONFIG_SEED").orElse("");
        boolean given = !text.isEmpty() && CNumber.length(text, 0) == text.length();
        int seed = given ? (int) CNumber.leading(text, 0) : (int) System.nanoTime();
        printer.accept("KCONFIG_SEED=0x" + Integer.toHexString(seed).toUpperCase(Locale.ROOT) + "\n");
        return new GlibcRandom(seed);
    }
}
