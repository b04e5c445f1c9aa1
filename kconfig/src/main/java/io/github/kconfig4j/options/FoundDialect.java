package io.github.kconfig4j.options;

import io.github.kconfig4j.text.ByteText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The dialect of a tree as it shows by itself: by the tool that the tree brings along, which knows best, else by a word that
 * only one dialect has.
 *
 * @param dialect the dialect
 * @param reason where that shows, as the end of a sentence
 */
public record FoundDialect(Dialect dialect, String reason) {
    /** Where trees have their tool. */
    private static final List<String> FOLDERS = List.of(
            "scripts/kconfig",
            "scripts/Kconfiglib",
            "support/kconfig",
            "tools/kconfig",
            "util/kconfig",
            "kconfig",
            "extra/config",
            "scripts/config");

    private static final List<String> LIBRARY_WORDS =
            List.of("rsource", "osource", "orsource", "gsource", "grsource", "configdefault");
    private static final int LOOKED_AT = 65_536;

    /**
     * Looks.
     *
     * @param root the folder of the tree, {@code srctree} if there is one
     * @param top the path of the top file in it
     */
    public static Optional<FoundDialect> in(Path root, String top) {
        for (String folder : FOLDERS) {
            Optional<FoundDialect> found = ofTool(root.resolve(folder), folder);
            if (found.isPresent()) {
                return found;
            }
        }
        return ofWords(root.resolve(top), top);
    }

    private static Optional<FoundDialect> ofTool(Path folder, String name) {
        if (Files.exists(folder.resolve("kconfiglib.py"))) {
            return Optional.of(new FoundDialect(Dialect.KCONFIGLIB, "the tree has " + name + "/kconfiglib.py"));
        }
        boolean bison = Files.exists(folder.resolve("parser.y"));
        if (!bison && !Files.exists(folder.resolve("zconf.y"))) {
            return Optional.empty();
        }
        String grammar = text(folder.resolve(bison ? "parser.y" : "zconf.y"));
        boolean macros = Files.exists(folder.resolve("preprocess.c"));
        return Optional.of(new FoundDialect(ofGrammar(folder, grammar, macros), "the tree has " + name + "/conf.c"));
    }

    private static Dialect ofGrammar(Path folder, String grammar, boolean macros) {
        if (!macros) {
            if (text(folder.resolve("confdata.c")).contains("BR2_CONFIG")) {
                return Dialect.BUILDROOT;
            }
            return text(folder.resolve("conf.c")).contains("syncconfig") ? Dialect.LINUX_4_17 : Dialect.LEGACY;
        }
        if (grammar.contains("T_OPTION ") || grammar.contains("T_OPTION\n")) {
            if (wildcards(folder)) {
                return Dialect.UNIKRAFT;
            }
            String writer = text(folder.resolve("confdata.c"));
            if (writer.contains("# end of")) {
                return Dialect.LINUX_5;
            }
            return writer.contains("sym_escape_string_value") ? Dialect.LINUX_4_20 : Dialect.U_BOOT;
        }
        if (!grammar.contains("T_OPTIONAL")) {
            return Dialect.LINUX;
        }
        if (grammar.contains("T_RESET")) {
            return Dialect.OPENWRT;
        }
        if (wildcards(folder)) {
            return Dialect.COREBOOT;
        }
        return text(folder.resolve("conf.c")).contains("mod2noconfig") ? Dialect.LINUX_6_1 : Dialect.LINUX_5_13;
    }

    private static boolean wildcards(Path folder) {
        return text(folder.resolve("lexer.l")).contains("glob(");
    }

    private static Optional<FoundDialect> ofWords(Path top, String name) {
        int number = 0;
        for (String line : text(top).split("\n")) {
            number++;
            String stripped = line.strip();
            int end = stripped.indexOf(' ');
            String word = end < 0 ? stripped : stripped.substring(0, end);
            if (LIBRARY_WORDS.contains(word)) {
                return Optional.of(new FoundDialect(Dialect.KCONFIGLIB, name + ":" + number + " has '" + word + "'"));
            }
        }
        return Optional.empty();
    }

    /** The beginning of a file; empty if it cannot be read. */
    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = ByteText.decode(bytes);
            return text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        } catch (IOException e) {
            return "";
        }
    }
}
