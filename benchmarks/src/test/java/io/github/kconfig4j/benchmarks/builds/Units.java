package io.github.kconfig4j.benchmarks.builds;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The sources of a made module: {@link #LINES} lines each, with {@link #CONDITIONS} conditions on {@link #OPTIONS} options.
 * The last option is in {@link #flipped} of them.
 *
 * @param count how many
 */
record Units(int count) {
    static final int OPTIONS = 100;
    static final int CONDITIONS = 10;
    static final int LINES = 104;
    /** The option that is flipped. */
    static final String FLIPPED = option(OPTIONS - 1);

    private static final int A_PACKAGE = 50;

    /** The names of all options. */
    static List<String> options() {
        return IntStream.range(0, OPTIONS).mapToObj(Units::option).toList();
    }

    private static String option(int number) {
        return String.format(Locale.ROOT, "OPTION_%02d", number);
    }

    /** How many sources an option in ten of them is in. */
    int flipped() {
        return Math.min(10, count);
    }

    /** The path of a source below its root, without the suffix. */
    String path(int unit) {
        return "com/example/p" + unit / A_PACKAGE + "/Unit" + unit;
    }

    /** A source in the syntax of a tool. */
    String text(int unit, Syntax syntax) {
        StringBuilder text = new StringBuilder("""
                package com.example.p%1$d;

                /** Unit %2$d of a module that measures builds. */
                public final class Unit%2$d {
                    private Unit%2$d() {}

                """.formatted(unit / A_PACKAGE, unit));
        for (int part = 0; part < CONDITIONS; part++) {
            String option = optionOf(unit, part);
            text.append(syntax.begin(option))
                    .append("""
                        /** There with %1$s only. */
                        public static int part%2$d(int value) {
                            int sum = value + %3$d;
                            sum *= 31;
                            return sum ^ %2$d;
                        }

                    """.formatted(option, part, unit))
                    .append(syntax.end());
        }
        return text.append("""
                    /** A number of this unit. */
                    public static long size() {
                        long size = %d;
                        size += 1;
                        size += 2;
                        return size;
                    }
                }
                """.formatted(unit)).toString();
    }

    private String optionOf(int unit, int part) {
        int step = count / flipped();
        boolean flips = part == CONDITIONS - 1 && unit % step == 0 && unit / step < flipped();
        return flips ? FLIPPED : option((unit * CONDITIONS + part * 7) % (OPTIONS - 1));
    }
}
