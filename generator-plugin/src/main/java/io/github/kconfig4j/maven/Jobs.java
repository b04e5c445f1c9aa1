package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The jobs of a CI service, one for each variant, row of a sample or share of the work.
 *
 * @param jobs each with its name and the arguments of its Maven
 */
record Jobs(List<Job> jobs) {
    /** What means something else to GitLab at the place of a job's name. */
    private static final Set<String> GITLAB_WORDS = Set.of(
            "after_script",
            "before_script",
            "cache",
            "default",
            "false",
            "image",
            "include",
            "nil",
            "pages",
            "services",
            "spec",
            "stages",
            "true",
            "types",
            "variables",
            "workflow");

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
                    GITLAB_WORDS.contains(job.name()) ? "variant " + job.name() : job.name(),
                    Json.object()
                            .with("extends", ".kconfig")
                            // GitLab replaces what follows a single dollar.
                            .with(
                                    "variables",
                                    Json.object()
                                            .with(
                                                    "KCONFIG_ARGUMENTS",
                                                    job.arguments().replace("$", "$$"))));
        }
        return pipeline.print();
    }

    private static String line(Json json) {
        // Line ends stand between values only: in a text they are escaped.
        return json.print().replaceAll("\n *", "") + "\n";
    }
}
