package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.conf.ConfigEditor;
import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.menuconfig.model.Key;
import io.github.kconfig4j.menuconfig.model.Request;
import io.github.kconfig4j.menuconfig.model.SearchIndex;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.model.State;
import io.github.kconfig4j.menuconfig.model.Surroundings;
import io.github.kconfig4j.menuconfig.view.Frame;
import io.github.kconfig4j.menuconfig.view.Screen;
import io.github.kconfig4j.menuconfig.view.View;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Presses keys where there is no terminal; what a state waits for is done at once. */
final class Typist {
    final Path directory;
    final KconfigTree tree;
    final ConfigEditor editor;
    private final Dialect dialect;
    State state;

    Typist(Path directory, KconfigTree tree, Size size, Code code, List<String> defconfigs) {
        this.directory = directory;
        this.tree = tree;
        this.dialect = tree.dialect();
        this.editor = new ConfigEditor(request(Map.of()), tree);
        Surroundings surroundings =
                new Surroundings(tree, editor.file(), editor.prefix(), defconfigs, code, new SearchIndex(tree));
        this.state = State.open(surroundings, editor.load().values(), size);
    }

    /** At a terminal of 80 columns and 24 rows, with these Kconfig files. */
    static Typist at(Path directory, String kconfig) {
        return at(directory, kconfig, Dialect.LINUX);
    }

    static Typist at(Path directory, String kconfig, Dialect dialect) {
        try {
            Files.writeString(directory.resolve("Kconfig"), kconfig);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        KconfigTree tree = KconfigTree.read(
                        directory, "Kconfig", KconfigOptions.defaults().withDialect(dialect))
                .orElseThrow();
        return new Typist(directory, tree, new Size(24, 80), Code.NONE, List.of());
    }

    private ConfRequest request(Map<String, String> environment, String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new ConfRequest(
                dialect, List.of(arguments), environment, directory, InputStream.nullInputStream(), nowhere, nowhere);
    }

    /** What {@code conf} makes of the directory. */
    int conf(Map<String, String> environment, String... arguments) {
        return io.github.kconfig4j.conf.Conf.run(request(environment, arguments), tree);
    }

    Typist press(Key key) {
        state = state.press(key);
        Optional<Request> request = state.request();
        while (request.isPresent() && state.end().isEmpty()) {
            state = new Performer(editor).perform(state, request.get());
            request = state.request();
        }
        return this;
    }

    /** Keys by their names, separated by spaces: {@code DOWN ENTER y "a text" click:3,4 wheel:-3}. */
    Typist keys(String script) {
        parse(script).forEach(this::press);
        return this;
    }

    static List<Key> parse(String script) {
        List<Key> keys = new ArrayList<>();
        java.util.regex.Matcher words =
                java.util.regex.Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(script);
        while (words.find()) {
            if (words.group(1) != null) {
                words.group(1).codePoints().forEach(c -> keys.add(new Key.Typed(c)));
            } else {
                keys.add(key(words.group(2)));
            }
        }
        return keys;
    }

    private static Key key(String word) {
        if (word.startsWith("click:")) {
            String[] place = word.substring(6).split(",");
            return new Key.Click(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
        }
        if (word.startsWith("wheel:")) {
            return new Key.Wheel(Integer.parseInt(word.substring(6)));
        }
        if (word.codePointCount(0, word.length()) == 1) {
            return new Key.Typed(word.codePointAt(0));
        }
        return word.equals("SPACE") ? Key.of(' ') : Key.Named.valueOf(word.toUpperCase(Locale.ROOT));
    }

    Screen screen() {
        return new View(Frame.LINES).draw(state);
    }

    /** The rows of the screen, without spaces at their ends. */
    List<String> rows() {
        Screen screen = screen();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < screen.size().rows(); row++) {
            rows.add(screen.row(row).stripTrailing());
        }
        return rows;
    }

    /** The lines in the frame, without what is around them. */
    List<String> lines() {
        return rows().stream()
                .filter(row -> row.startsWith("│"))
                .map(row -> row.substring(2, row.length() - 1).stripTrailing())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    String message() {
        return state.message();
    }

    String value(String symbol) {
        return state.configuration().value(tree.symbol(symbol).orElseThrow());
    }

    String file(String name) {
        try {
            return Files.readString(directory.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
