package io.github.kconfig4j.menuconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.menuconfig.model.Key;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.view.Screen;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever keys are pressed, in whatever terminal: nothing breaks, the screen is as large as the terminal, and what is saved
 * {@code olddefconfig} leaves as it is.
 */
class ManyKeysTest {
    private static final Path KCONFIG = Path.of("src/test/resources/screens/Kconfig");

    /** No keys give this name. */
    private static final String SAVED = "SAVED";

    @TempDir
    Path directory;

    @Test
    void someKeys() throws IOException {
        run(new Random(17), 3_000);
    }

    @Test
    @Tag("matrix")
    void aHundredThousandKeys() throws IOException {
        long seed = Long.getLong("menuconfig.seed", 1L);
        int keys = run(new Random(seed), 120_000);
        System.out.println("menuconfig: " + keys + " random keys, seed " + seed);
    }

    private int run(Random random, int total) throws IOException {
        int pressed = 0;
        for (int round = 0; pressed < total; round++) {
            Dialect dialect = Dialect.values()[round % Dialect.values().length];
            Path own = Files.createDirectories(directory.resolve(dialect.id() + round));
            String kconfig = round % 3 == 0 ? Files.readString(KCONFIG) : new RandomKconfig(random).text();
            if (!dialect.has(Feature.MODULES_KEYWORD)) {
                kconfig = kconfig.replace("\tmodules\n", "\toption modules\n");
            }
            pressed += session(random, Typist.at(own, kconfig, dialect));
        }
        return pressed;
    }

    private int session(Random random, Typist typist) throws IOException {
        List<Key> keys = new ArrayList<>();
        int length = 100 + random.nextInt(200);
        try {
            while (keys.size() < length && typist.state.end().isEmpty()) {
                Key key = key(random);
                keys.add(key);
                typist.press(key);
                if (random.nextInt(50) == 0) {
                    typist.state = typist.state.resized(new Size(1 + random.nextInt(60), 1 + random.nextInt(200)));
                }
                check(typist.screen(), typist.state.size());
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("After " + keys + " in " + typist.directory + "\n" + typist.file("Kconfig"), e);
        }
        checkFragment(typist, keys);
        checkSaved(typist, keys);
        return keys.size();
    }

    private static void check(Screen screen, Size size) {
        assertThat(screen.size()).isEqualTo(size);
        for (int row = 0; row < size.rows(); row++) {
            int columns = screen.row(row)
                    .codePoints()
                    .map(io.github.kconfig4j.menuconfig.model.Widths::of)
                    .sum();
            assertThat(columns).as("row " + row).isEqualTo(size.columns());
        }
    }

    /** What was set here gives the same on top of what was loaded: nothing, as long as nothing was saved. */
    private static void checkFragment(Typist typist, List<Key> keys) throws IOException {
        try (Stream<Path> files = Files.list(typist.directory)) {
            if (files.count() > 1) {
                return;
            }
        }
        ConfigInput fragment = new ConfigInput("fragment", typist.state.fragment());
        Configuration merged = Configuration.resolve(
                typist.tree,
                ConfigReader.read(typist.tree, List.of(fragment), "CONFIG_").values());
        assertThat(ConfigWriter.write(merged))
                .as("The fragment after " + keys + " in " + typist.directory + "\n" + typist.file("Kconfig")
                        + typist.state.fragment())
                .isEqualTo(ConfigWriter.write(typist.state.configuration()));
    }

    private static void checkSaved(Typist typist, List<Key> keys) throws IOException {
        Path config = typist.directory.resolve(SAVED);
        typist.editor.save(typist.state.values(), SAVED);
        String saved = Files.readString(config);
        assertThat(saved).as("what is shown is saved").isEqualTo(ConfigWriter.write(typist.state.configuration()));
        assertThat(typist.conf(Map.of(typist.tree.dialect().configVariable(), SAVED), "--olddefconfig", "Kconfig"))
                .isZero();
        assertThat(Files.readString(config))
                .as("After " + keys + " in " + typist.directory + "\n" + typist.file("Kconfig"))
                .isEqualTo(saved);
    }

    private static Key key(Random random) {
        int kind = random.nextInt(20);
        if (kind < 9) {
            Key.Named[] named = Key.Named.values();
            return named[random.nextInt(named.length)];
        }
        if (kind < 11) {
            return random.nextBoolean() ? Key.Named.DOWN : Key.Named.ENTER;
        }
        if (kind < 17) {
            // No slash: a name of a file that begins with one lies outside of the directory. F8 searches, too.
            String often = " ymn ymn zabcdelsx0123456789?=!#<>^$ ";
            return Key.of(often.charAt(random.nextInt(often.length())));
        }
        if (kind < 18) {
            int[] odd = {'ä', '円', 0x1F600, 0x301, '\\', '"', 0x7f, 0xD800, 0xDC80};
            return new Key.Typed(odd[random.nextInt(odd.length)]);
        }
        return kind < 19
                ? new Key.Click(random.nextInt(60), random.nextInt(200))
                : new Key.Wheel(random.nextInt(9) - 4);
    }
}
