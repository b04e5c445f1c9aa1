package io.github.kconfig4j.timers.reasons;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A line chart with two logarithmic axes as SVG, for a light and for a dark page. */
final class LogChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 30;
    private static final int TOP = 90;
    private static final int BOTTOM = 60;
    private static final double MAX_TIMERS = 10_000;
    private static final double MIN_NS = 1000;
    private static final double MAX_NS = 100_000;

    private final StringBuilder svg = new StringBuilder();
    private int legend;

    LogChart() {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t\">",
                WIDTH, HEIGHT);
        line("<title id=\"t\">Longest time in hard interrupt and with interrupts off, by the number of timers</title>");
        line("<style>");
        line("  svg { --page: #fff; --ink: #1f2328; --grid: #d1d9e0; --a: #bc4c00; --b: #0550ae;");
        line("    background: var(--page); font: 13px sans-serif; }");
        line("  @media (prefers-color-scheme: dark) {");
        line("    svg { --page: #0d1117; --ink: #f0f6fc; --grid: #3d444d; --a: #ffa657; --b: #79c0ff; } }");
        line("  text { fill: var(--ink); } .page { fill: var(--page); } .grid { stroke: var(--grid); }");
        line("  .inline { stroke: var(--a); } .task { stroke: var(--b); }");
        line("  polyline, .key { fill: none; stroke-width: 2.5; } .off { stroke-dasharray: 6 5; }");
        line("</style>");
        line("<rect class=\"page\" width=\"%d\" height=\"%d\"/>", WIDTH, HEIGHT);
        axes();
    }

    private void axes() {
        for (int timers = 1; timers <= MAX_TIMERS; timers *= 10) {
            line(
                    "<line class=\"grid\" x1=\"%1$.1f\" y1=\"%2$d\" x2=\"%1$.1f\" y2=\"%3$d\"/>",
                    x(timers), TOP, HEIGHT - BOTTOM);
            line(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>",
                    x(timers), HEIGHT - BOTTOM + 20, timers);
        }
        for (int micros = 1; micros <= MAX_NS / 1000; micros *= 10) {
            double y = y(micros * 1000L);
            line("<line class=\"grid\" x1=\"%d\" y1=\"%2$.1f\" x2=\"%3$d\" y2=\"%2$.1f\"/>", LEFT, y, WIDTH - RIGHT);
            line("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>", LEFT - 8, y + 4, micros);
        }
        line(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">timers that expire together (number, logarithmic)</text>",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12);
        line(
                "<text transform=\"translate(22 %d) rotate(-90)\" text-anchor=\"middle\">longest stretch (µs, logarithmic)</text>",
                (TOP + HEIGHT - BOTTOM) / 2);
    }

    /** A line with its place in the legend. */
    LogChart series(
            String title, String style, List<InterruptTime.Point> points, ToLongFunction<InterruptTime.Point> ns) {
        int x = LEFT + legend % 2 * 330;
        int y = 26 + legend / 2 * 24;
        legend++;
        line("<line class=\"key %s\" x1=\"%d\" y1=\"%3$d\" x2=\"%4$d\" y2=\"%3$d\"/>", style, x, y, x + 36);
        line("<text x=\"%d\" y=\"%d\">%s</text>", x + 44, y + 4, title);
        StringBuilder coordinates = new StringBuilder();
        for (InterruptTime.Point point : points) {
            coordinates.append(String.format(Locale.ROOT, " %.1f,%.1f", x(point.timers()), y(ns.applyAsLong(point))));
        }
        line(
                "<polyline class=\"%s\" points=\"%s\"/>",
                style, coordinates.toString().strip());
        return this;
    }

    private static double x(int timers) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.log10(timers) / Math.log10(MAX_TIMERS);
    }

    private static double y(long ns) {
        double part = (Math.log10(ns) - Math.log10(MIN_NS)) / (Math.log10(MAX_NS) - Math.log10(MIN_NS));
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part;
    }

    private void line(String format, Object... arguments) {
        svg.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments))
                .append('\n');
    }

    @Override
    public String toString() {
        return svg + "</svg>\n";
    }
}
