package io.github.kconfig4j.benchmarks.builds;

/** How the tools write conditions. */
enum Syntax {
    /** FreeMarker, as the goal {@code generate} takes it too. */
    FREEMARKER("<#if config(\"%s\")>\n", "</#if>\n", ".java.ftl"),
    /** Ordinary sources of the goal {@code generate}. */
    DIRECTIVES("// #if %s\n", "// #endif\n", ".java"),
    /** JCP. */
    JCP("//#if %s\n", "//#endif\n", ".java"),
    /** Manifold's preprocessor. */
    MANIFOLD("#if %s\n", "#endif\n", ".java");

    private final String begin;
    private final String end;
    private final String suffix;

    Syntax(String begin, String end, String suffix) {
        this.begin = begin;
        this.end = end;
        this.suffix = suffix;
    }

    String begin(String option) {
        return begin.formatted(option);
    }

    String end() {
        return end;
    }

    /** How the name of a source ends. */
    String suffix() {
        return suffix;
    }
}
