package io.github.kconfig4j.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages texts at random. */
final class Damage {
    private static final int MOST_PLACES = 4;
    private static final int DEEP = 3000;
    private static final int MOST_REPEATED = 5_000;
    /** What can be put in: words and signs of the language, some of them half of something. */
    private static final List<String> PIECES = List.of(
            "config",
            "menuconfig",
            "choice",
            "endchoice",
            "menu",
            "endmenu",
            "if",
            "endif",
            "source",
            "mainmenu",
            "depends on",
            "default",
            "select",
            "imply",
            "range",
            "help",
            "prompt",
            "visible if",
            "transitional",
            "modules",
            "optional",
            "option env=\"X\"",
            "bool",
            "tristate",
            "int",
            "hex",
            "string",
            "$(",
            ")",
            "$(X)",
            "X = $(X)",
            "X := $(X)$(X)",
            "$(info,$(1))",
            "$(error-if,y,z)",
            "f = $(f,$(1))",
            "$(f,a)",
            "&&",
            "||",
            "!",
            "=",
            "!=",
            "<",
            ">=",
            "\"",
            "'",
            "\\",
            "\t",
            "#",
            "\0",
            "\r",
            "\u00e9",
            "0x",
            "-1",
            "99999999999999999999",
            "y",
            "m",
            "n",
            "CONFIG_A=y",
            "# CONFIG_A is not set",
            "(null)");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** A damaged copy. */
    byte[] of(byte[] text) {
        byte[] damaged = text;
        int places = 1 + random.nextInt(MOST_PLACES);
        for (int i = 0; i < places; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] text) {
        return switch (random.nextInt(8)) {
            case 0 -> flipped(text);
            case 1 -> lineDoubled(text);
            case 2 -> lineRemoved(text);
            case 3 -> linesSwapped(text);
            case 4 -> cut(text);
            case 5 -> nested(text);
            case 6 -> repeated(text);
            default -> inserted(text, PIECES.get(random.nextInt(PIECES.size())));
        };
    }

    private int place(byte[] text) {
        return random.nextInt(text.length + 1);
    }

    private byte[] flipped(byte[] text) {
        byte[] copy = text.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] cut(byte[] text) {
        int from = place(text);
        int to = Math.min(text.length, from + random.nextInt(30));
        String all = latin(text);
        return bytes(all.substring(0, from) + all.substring(to));
    }

    private byte[] inserted(byte[] text, String piece) {
        int at = place(text);
        String all = latin(text);
        return bytes(all.substring(0, at) + latin(piece.getBytes(StandardCharsets.UTF_8)) + all.substring(at));
    }

    /** One piece very often, such as brackets or blocks within each other. */
    private byte[] nested(byte[] text) {
        if (random.nextInt(8) != 0) {
            return inserted(text, " " + PIECES.get(random.nextInt(PIECES.size())) + " ");
        }
        String piece = List.of("(", "!", "if y\n", "menu \"m\"\n", "$(X,", "\"", "a && ", "choice\n")
                .get(random.nextInt(8));
        return inserted(text, piece.repeat(random.nextInt(DEEP)));
    }

    /** The whole several times. */
    private byte[] repeated(byte[] text) {
        int times = random.nextInt(8) == 0 ? 20 : 2;
        // The help of a symbol has all its entries, and is printed at each: what is said grows with the square of them.
        return text.length > MOST_REPEATED ? text : bytes(latin(text).repeat(times));
    }

    private byte[] lineDoubled(byte[] text) {
        List<String> lines = lines(text);
        lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
        return joined(lines);
    }

    private byte[] lineRemoved(byte[] text) {
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return joined(lines);
    }

    private byte[] linesSwapped(byte[] text) {
        List<String> lines = lines(text);
        int a = random.nextInt(lines.size());
        int b = random.nextInt(lines.size());
        String line = lines.get(a);
        lines.set(a, lines.get(b));
        lines.set(b, line);
        return joined(lines);
    }

    private static List<String> lines(byte[] text) {
        return new ArrayList<>(List.of(latin(text).split("(?<=\n)")));
    }

    private static byte[] joined(List<String> lines) {
        return bytes(String.join("", lines));
    }

    /** A character for each byte. */
    private static String latin(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
