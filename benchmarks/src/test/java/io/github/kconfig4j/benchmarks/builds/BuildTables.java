package io.github.kconfig4j.benchmarks.builds;

import io.github.kconfig4j.benchmarks.builds.Build.Before;
import java.util.List;

/** What was measured as tables in Markdown. */
final class BuildTables {
    private final Measured measured;
    private final StringBuilder text = new StringBuilder();

    BuildTables(Measured measured) {
        this.measured = measured;
    }

    /** The goals beside one another, then the targets. */
    String text() {
        goals();
        text.append('\n');
        wholeBuilds();
        text.append('\n');
        targets();
        return text.toString();
    }

    private void goals() {
        row(
                "goal alone",
                "`generate`",
                "ordinary sources",
                "JCP",
                "plain FreeMarker",
                "of JCP",
                "of FreeMarker",
                "ordinary of JCP",
                "empty goal, whole");
        rule(9);
        for (Before before : Before.values()) {
            Series own = alone(Names.GENERATE, before);
            Series ordinary = alone(Names.ORDINARY, before);
            Series jcp = alone(Names.JCP, before);
            Series freemarker = alone(Names.FREEMARKER, before);
            row(
                    before.toString(),
                    own.seconds(),
                    ordinary.seconds(),
                    jcp.seconds(),
                    freemarker.seconds(),
                    own.over(jcp).ratio(),
                    own.over(freemarker).ratio(),
                    ordinary.over(jcp).ratio(),
                    measured.whole(Names.EMPTY, before).seconds());
        }
    }

    private void wholeBuilds() {
        row("whole process", "time", "of JCP's");
        rule(3);
        Series jcp = measured.whole(Names.COMPILE_JCP, Before.FLIP);
        for (String name : List.of(Names.COMPILE, Names.COMPILE_JCP, Names.COMPILE_JCP_CHANGED)) {
            Series whole = measured.whole(name, Before.FLIP);
            row(name + ", " + Before.FLIP, whole.seconds(), whole.over(jcp).ratio());
        }
        Series manifold = measured.whole(Names.COMPILE_MANIFOLD, Before.FULL);
        for (String name : List.of(Names.COMPILE_ORDINARY, Names.COMPILE_MANIFOLD)) {
            Series whole = measured.whole(name, Before.FULL);
            row(name + ", " + Before.FULL, whole.seconds(), whole.over(manifold).ratio() + " of Manifold's");
        }
        for (String name : List.of(Names.PROVED, Names.PLAIN, Names.VARIANTS)) {
            row(
                    name + ", " + Before.NOTHING,
                    measured.whole(name, Before.NOTHING).seconds(),
                    "");
        }
    }

    private void targets() {
        row("target", "at most", "measured", "met");
        rule(4);
        for (Target target : targetList()) {
            row(target.what(), target.bound(), target.measuredText(), target.met() ? "yes" : "no");
        }
    }

    private List<Target> targetList() {
        Series nothing = alone(Names.GENERATE, Before.NOTHING);
        Series full = alone(Names.GENERATE, Before.FULL);
        Series compile = measured.whole(Names.COMPILE, Before.FLIP);
        Series proved = measured.whole(Names.PROVED, Before.NOTHING);
        return List.of(
                seconds("`generate`, nothing changed", nothing, 0.10),
                ratio("the same, of JCP", nothing.over(alone(Names.JCP, Before.NOTHING)), 0.15),
                seconds("`generate`, one option flipped", alone(Names.GENERATE, Before.FLIP), 0.25),
                ratio("`generate`, full, of plain FreeMarker", full.over(alone(Names.FREEMARKER, Before.FULL)), 1.0),
                ratio("`generate`, full, of JCP", full.over(alone(Names.JCP, Before.FULL)), 1.0),
                seconds("`generate` of ordinary sources, nothing changed", alone(Names.ORDINARY, Before.NOTHING), 0.10),
                ratio(
                        "`generate` of ordinary sources, full, of JCP",
                        alone(Names.ORDINARY, Before.FULL).over(alone(Names.JCP, Before.FULL)),
                        0.5),
                seconds(
                        "`process-classes` with `generate` and `prove`, nothing changed, less that of the same sources"
                                + " without the plugin",
                        proved.minus(measured.whole(Names.PLAIN, Before.NOTHING)),
                        0.25),
                seconds("`variants` of the sample, nothing changed", alone(Names.VARIANTS, Before.NOTHING), 0.3),
                ratio(
                        "whole `compile`, one option flipped, of JCP's",
                        compile.over(measured.whole(Names.COMPILE_JCP, Before.FLIP)),
                        0.5),
                ratio(
                        "the same, of JCP's with `useIncrementalCompilation=false` as well",
                        compile.over(measured.whole(Names.COMPILE_JCP_CHANGED, Before.FLIP)),
                        0.5));
    }

    private static Target seconds(String what, Series measured, double most) {
        return new Target(what, measured, most, Target.Unit.SECONDS);
    }

    private static Target ratio(String what, Series measured, double most) {
        return new Target(what, measured, most, Target.Unit.RATIO);
    }

    /** The time of a goal without that of Maven. */
    private Series alone(String name, Before before) {
        return measured.whole(name, before).minus(measured.whole(Names.EMPTY, before));
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void rule(int columns) {
        text.append("|---".repeat(columns)).append("|\n");
    }
}
