package io.github.kconfig4j.corpus;

import java.util.List;
import java.util.Map;

/**
 * One run of a case: what goes in, and which fields of the outcome are recorded.
 *
 * @param environment more variables than the case's
 * @param stdin never null
 * @param input the {@code .config} before the run: null, {@code case}, or the id of another run
 * @param defconfigInput the id of the run whose {@code defconfig} is the {@code defconfig.in} here, or null
 * @param directories empty directories that are there before
 * @param expected the recorded fields; a key with a null value is a file that must not exist
 */
record CorpusRun(
        String id,
        String mode,
        List<String> arguments,
        Map<String, String> environment,
        String stdin,
        String input,
        String defconfigInput,
        List<String> directories,
        Map<String, String> expected) {}
