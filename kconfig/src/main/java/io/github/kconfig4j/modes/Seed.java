package io.github.kconfig4j.modes;

import java.util.Locale;
import java.util.function.Consumer;

/** The seed of a random configuration: {@code KCONFIG_SEED}, or one that no two runs share. */
final class Seed {
    private Seed() {}

    /** The generator for the seed, which is told so that the run can be repeated. */
    static GlibcRandom random(Environment environment, Consumer<String> printer) {
        String text = environment.get("KCONFIG_SEED").orElse("");
        LeadingNumber number = LeadingNumber.of(text, 0);
        boolean given = !text.isEmpty() && number.length() == text.length();
        int seed = given ? (int) number.value() : (int) System.nanoTime();
        printer.accept("KCONFIG_SEED=0x" + Integer.toHexString(seed).toUpperCase(Locale.ROOT) + "\n");
        return new GlibcRandom(seed);
    }
}
