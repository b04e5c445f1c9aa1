package io.github.kconfig4j.sample;

import java.util.Map;

/** A scenario that was run on a real kernel, as a script of the model. */
@FunctionalInterface
interface Script {
    /**
     * Runs it.
     *
     * @param program its first process, on a machine of its own with two CPUs
     * @param observed takes what the scenario looked at, under the names of the observations
     */
    void run(Program program, Map<String, Object> observed);
}
