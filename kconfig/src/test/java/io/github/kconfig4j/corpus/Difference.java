package io.github.kconfig4j.corpus;

/** One field of an outcome that is not as recorded. */
record Difference(String field, String text) {

    /** The first line that differs, with its number. */
    static String firstDifference(String expected, String got) {
        if (expected == null || got == null) {
            return "expected " + (expected == null ? "no file" : "a file") + ", got " + (got == null ? "none" : "one");
        }
        String[] e = expected.split("\n", -1);
        String[] g = got.split("\n", -1);
        for (int i = 0; i < Math.max(e.length, g.length); i++) {
            String x = i < e.length ? e[i] : null;
            String y = i < g.length ? g[i] : null;
            if (x == null || !x.equals(y)) {
                return "line " + (i + 1) + ": expected " + quote(x) + ", got " + quote(y);
            }
        }
        return "no difference";
    }

    private static String quote(String line) {
        return line == null ? "the end" : "'" + line + "'";
    }
}
