package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.syntax.Dialect;
import io.github.kconfig4j.syntax.KconfigOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tool of the legacy dialect said of Kconfig files; see {@code legacy/README.md}. */
class LegacyToolTest {
    private static final int CASES = 348;

    @TempDir
    Path directory;

    @Test
    void readsAsTheToolDoes() throws IOException {
        int cases = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(LegacyToolTest.class.getResourceAsStream("/legacy/cases.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                check(JsonParser.parseString(line).getAsJsonObject());
                cases++;
            }
        }
        assertThat(cases).isEqualTo(CASES);
    }

    private void check(JsonObject recorded) throws IOException {
        String id = recorded.get("id").getAsString();
        Path files = Files.createDirectory(directory.resolve(id));
        for (String path : recorded.getAsJsonObject("files").keySet()) {
            Files.createDirectories(files.resolve(path).getParent());
            Files.writeString(
                    files.resolve(path),
                    recorded.getAsJsonObject("files").get(path).getAsString());
        }
        Map<String, String> environment = new HashMap<>();
        JsonObject variables = recorded.getAsJsonObject("env");
        variables.keySet().forEach(k -> environment.put(k, variables.get(k).getAsString()));
        KconfigOptions options =
                KconfigOptions.defaults().withDialect(Dialect.LEGACY).withEnvironment(environment);
        if (environment.containsKey("srctree")) {
            options = options.withSrctree(files.resolve(environment.get("srctree")));
        }

        ParseResult result = KconfigTree.read(files, "Kconfig", options);

        String stderr = text(result, ConfText.Stream.STDERR);
        String stdout = text(result, ConfText.Stream.STDOUT);
        String wantedError = recorded.get("stderr").getAsString();
        String wantedOutput = recorded.get("stdout").getAsString();
        if (result.hasErrors()) {
            assertThat(recorded.get("exit").getAsInt()).as(id).isEqualTo(1);
            assertThat(stderr).as(id).isEqualTo(wantedError);
            assertThat(stdout).as(id).isEqualTo(wantedOutput);
        } else {
            // What follows is said of values and of the .config, not of Kconfig files.
            assertThat(wantedError).as(id).startsWith(stderr);
            assertThat(wantedError.substring(stderr.length())).as(id).doesNotContain("Kconfig:", "syntax error");
            assertThat(wantedOutput).as(id).startsWith(stdout);
        }
    }

    private static String text(ParseResult result, ConfText.Stream stream) {
        return result.conf().stream()
                .filter(t -> t.stream() == stream)
                .map(ConfText::text)
                .collect(Collectors.joining());
    }
}
