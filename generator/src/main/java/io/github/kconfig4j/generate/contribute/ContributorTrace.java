package io.github.kconfig4j.generate.contribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The stack trace of what a contributor throws, without the frames of what calls it. */
final class ContributorTrace {
    private static final Set<String> CALLERS =
            Set.of(ContributorRun.class.getName(), ContributedSource.class.getName());
    private static final String OWN_PACKAGE = ContributorTrace.class.getPackageName() + ".";

    private ContributorTrace() {}

    /** Its lines: the exception and where it was thrown, and each exception that it was caused by. */
    static String of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        List<Throwable> seen = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !seen.contains(cause); cause = cause.getCause()) {
            seen.add(cause);
            // What the first one says stands in the sentence before.
            lines.add(cause == thrown ? "  " + cause.getClass().getName() : "  caused by " + cause);
            frames(cause).forEach(frame -> lines.add("    at " + frame));
        }
        return String.join("\n", lines);
    }

    /** Down to where the contributor was entered; if it is one of this package, down to what calls it. */
    private static List<StackTraceElement> frames(Throwable thrown) {
        List<StackTraceElement> frames = Arrays.asList(thrown.getStackTrace());
        int end = 0;
        while (end < frames.size() && !CALLERS.contains(frames.get(end).getClassName())) {
            end++;
        }
        int own = end;
        while (own > 0 && frames.get(own - 1).getClassName().startsWith(OWN_PACKAGE)) {
            own--;
        }
        return frames.subList(0, own == 0 ? end : own);
    }
}
