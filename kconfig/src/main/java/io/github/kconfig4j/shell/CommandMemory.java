package io.github.kconfig4j.shell;

import java.util.Map;
import java.util.Optional;

/**
 * What the commands of {@code $(shell,...)} printed in an earlier reading. It is only expected of them to print that again:
 * all commands are run, with what they print now, and a reading that relied on something else is done once more. So a
 * memory saves time, never a command, and whatever it holds, the result is the same.
 *
 * <p>It is asked by the thread that reads. A reading that is not alone must have its own.
 */
public interface CommandMemory {
    /** Knows nothing and keeps nothing. */
    CommandMemory NONE = new CommandMemory() {
        @Override
        public Optional<String> printed(String command) {
            return Optional.empty();
        }

        @Override
        public void keep(Map<String, String> printed) {
            // That is what it is for.
        }
    };

    /** What the command printed, as a text takes it; empty if that is not known. */
    Optional<String> printed(String command);

    /**
     * Takes what the commands of a reading printed.
     *
     * @param printed by command, in the order in which they were asked for; not empty
     */
    void keep(Map<String, String> printed);
}
