package io.github.kconfig4j.benchmarks.builds;

/** What the builds are called in the tables. */
final class Names {
    static final String EMPTY = "an empty goal";
    static final String GENERATE = "`generate`";
    static final String ORDINARY = "`generate`, ordinary sources";
    static final String JCP = "JCP";
    static final String FREEMARKER = "plain FreeMarker";
    static final String COMPILE = "`compile` with `generate`, `useIncrementalCompilation=false`";
    static final String COMPILE_JCP = "`compile` with JCP";
    static final String COMPILE_JCP_CHANGED = "`compile` with JCP, `useIncrementalCompilation=false`";
    static final String COMPILE_ORDINARY = "`compile` with `generate`, ordinary sources";
    static final String COMPILE_MANIFOLD = "`compile` with Manifold";
    static final String PROVED = "`process-classes` with `generate` and `prove`";
    static final String PLAIN = "`process-classes` of the same sources without the plugin";
    static final String VARIANTS = "`variants` of the sample";

    private Names() {}
}
