package io.github.kconfig4j.inspection.report;

/**
 * The tests that the last build of a variant has run. Immutable.
 *
 * @param run all that were begun
 * @param failed those with a failure or an error
 * @param skipped those that were not run after all
 */
public record TestRun(int run, int failed, int skipped) {}
