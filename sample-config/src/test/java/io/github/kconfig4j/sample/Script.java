package io.github.kconfig4j.sample;

import java.util.LinkedHashMap;
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

    /** All of them, by name, in so far as the variant can play them. */
    static Map<String, Script> all(Variant variant) {
        Map<String, Script> scripts = new LinkedHashMap<>();
        ThreadAndProcessTimerScripts.addTo(scripts);
        OtherTargetScripts.addTo(scripts);
        LimitScripts.addTo(scripts);
        HandlerScripts.addTo(scripts);
        IgnoredSignalScripts.addTo(scripts);
        MassExpiryScripts.addTo(scripts);
        KernelStayScripts.addTo(scripts);
        variant.guestEntry().ifPresent(guestEntry -> GuestScripts.addTo(scripts, guestEntry));
        return scripts;
    }
}
