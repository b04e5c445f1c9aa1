package io.github.kconfig4j.corpus;

import java.util.List;
import java.util.Map;

/**
 * One case of the corpus, as {@code corpus/README.md} describes it. Field names are those of the JSON.
 *
 * @param config a partial {@code .config}, or null
 */
record CorpusCase(
        String id,
        String topic,
        String dialect,
        Map<String, String> files,
        String config,
        Map<String, String> env,
        List<CorpusRun> runs) {

    CorpusRun run(String runId) {
        return runs.stream().filter(r -> r.id().equals(runId)).findFirst().orElseThrow();
    }
}
