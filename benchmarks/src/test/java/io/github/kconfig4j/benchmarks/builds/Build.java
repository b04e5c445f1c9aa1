package io.github.kconfig4j.benchmarks.builds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * One build that is measured.
 *
 * @param name what it is called
 * @param before what is done before, off the clock
 * @param project the module
 * @param goals what Maven is to run
 */
record Build(String name, Before before, Project project, List<String> goals) {

    /** What has happened to a module since its last build. */
    enum Before {
        /** Everything that was built is deleted. */
        FULL("full"),
        /** Nothing. */
        NOTHING("nothing changed"),
        /** An option that some sources read has another value. */
        FLIP("one option flipped");

        private final String text;

        Before(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Copies the list. */
    Build {
        goals = List.copyOf(goals);
    }

    /** Brings the module to where a measured run begins, and lets Maven fetch what it needs. */
    void warmUp(Maven maven) throws IOException, InterruptedException {
        maven.run(project.folder(), goals);
    }

    /**
     * Runs it once.
     *
     * @param units how many sources the module has, to see that the tool did what it is measured for
     * @return seconds of the whole process
     */
    double run(Maven maven, Units units) throws IOException, InterruptedException {
        SortedMap<String, String> old = project.sources();
        switch (before) {
            case FULL -> project.clean();
            case FLIP -> project.flip();
            case NOTHING -> {}
        }
        List<String> offline = new ArrayList<>(List.of("--offline"));
        offline.addAll(goals);
        double seconds = maven.run(project.folder(), offline);
        if (!old.isEmpty()) {
            check(old, project.sources(), units);
        }
        return seconds;
    }

    private void check(SortedMap<String, String> old, SortedMap<String, String> now, Units units) {
        long changed = now.entrySet().stream()
                .filter(source -> !source.getValue().equals(old.get(source.getKey())))
                .count();
        int expected = before == Before.FLIP ? units.flipped() : 0;
        if (changed != expected || !old.keySet().equals(now.keySet())) {
            throw new IllegalStateException(
                    name + ", " + before + ": " + changed + " sources have changed, not " + expected + ".");
        }
    }
}
