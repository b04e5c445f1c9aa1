package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Json;
import java.util.List;
import java.util.Map;

/**
 * The jobs of a CI service, one for each variant, row of a sample or share of the work.
 *
 * @param jobs each with its name and the arguments of its Maven
 */
record Jobs(List<Job> jobs) {
    /** Copies the list. */
    Jobs {
        jobs = List.copyOf(jobs);
    }

    /**
     * A job.
     *
     * @param name its name
     * @param arguments what Maven is given besides phases and goals
     */
    record Job(String name, String arguments) {}

    /** An argument that sets values of options, whatever the configuration is that it begins with. */
    static Job sampled(String name, Map<String, String> values) {
        StringBuilder arguments = new StringBuilder("-Dkconfig.strict=false");
        values.forEach((symbol, value) -> arguments
                .append(" -Dkconfig.set.")
                .append(symbol)
                .append('=')
                .append(value.matches("[A-Za-z0-9_.,:/+-]*") ? value : "'" + value.replace("'", "'\\''") + "'"));
        return new Job(name, arguments.toString());
    }

    /** In one line, as the matrix of a job of GitHub Actions: {@code {"include": [{"name": …, "arguments": …}]}}. */
    String github() {
        return line(Json.object()
                .with(
                        "include",
                        jobs,
                        job -> Json.object().with("name", job.name()).with("arguments", job.arguments())));
    }

    /**
     * As a child pipeline of GitLab: a job for each, which extends {@code .kconfig} of a file of the project.
     *
     * @param template that file
     */
    String gitlab(String template) {
        Json.Members pipeline = Json.object()
                .with("include", List.of(template), file -> Json.object().with("local", file));
        for (Job job : jobs) {
            pipeline = pipeline.with(
                    job.name(),
                    Json.object()
                            .with("extends", ".kconfig")
                            .with("variables", Json.object().with("KCONFIG_ARGUMENTS", job.arguments())));
        }
        return pipeline.print();
    }

    private static String line(Json json) {
        // Line ends stand between values only: in a text they are escaped.
        return json.print().replaceAll("\n *", "") + "\n";
    }
}
