package io.github.kconfig4j.product.check;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a module's tests in configurations of it. */
public interface TestRunner {
    /**
     * Runs all tests.
     *
     * @return what became of them by the name of the configuration
     * @throws IOException if a file cannot be read or written
     */
    Map<String, TestedConfiguration> all(List<CheckedConfiguration> configurations) throws IOException;

    /**
     * Runs one test, or all.
     *
     * @param fragment the lines that ask for the configuration, on top of the defaults
     * @param test its name; empty for all, where what comes before them is looked for
     * @return what became of it there
     * @throws IOException if a file cannot be read or written
     */
    TestedConfiguration run(String fragment, Optional<String> test) throws IOException;

    /**
     * Keeps a fragment for the user.
     *
     * @param number of the failure, from 1
     * @param test as in {@link #run}
     * @return how the user builds it
     * @throws IOException if the file cannot be written
     */
    String keep(int number, String fragment, Optional<String> test) throws IOException;
}
