package io.github.kconfig4j.importer;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module in one text: sections {@code === name} with the content of each file. {@code === from} has the tool, if it is given,
 * and then a line {@code name=value} for each setting and {@code =pattern} for what is left out; what is after {@code === expected} must come out.
 */
final class ImportCase {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private Optional<String> from = Optional.empty();
    private String expected = "";

    static ImportCase parse(String text) {
        ImportCase result = new ImportCase();
        int start = text.indexOf("=== expected\n");
        result.expected = text.substring(start + "=== expected\n".length());
        for (String section : text.substring(0, start).split("(?m)^=== ")) {
            int end = section.indexOf('\n');
            if (end < 0) {
                continue;
            }
            String name = section.substring(0, end).strip();
            if (name.startsWith("from")) {
                result.readFrom(name.substring("from".length()).strip(), section.substring(end + 1));
            } else {
                result.files.put(name, section.substring(end + 1));
            }
        }
        return result;
    }

    private void readFrom(String tool, String lines) {
        from = tool.isEmpty() ? Optional.empty() : Optional.of(tool);
        lines.lines().filter(line -> line.contains("=")).forEach(line -> {
            String[] setting = line.split("=", 2);
            if (setting[0].isEmpty()) {
                leftOut.add(setting[1]);
            } else {
                settings.put(setting[0], setting[1]);
            }
        });
    }

    String expected() {
        return expected;
    }

    Map<String, String> settings() {
        return settings;
    }

    ImportRequest request(Path base) {
        return new ImportRequest(
                base,
                List.of(base.resolve("src/main/java"), base.resolve("src/test/java")),
                StandardCharsets.UTF_8,
                base.resolve("src/main/kconfig"),
                base.resolve("configs"),
                from,
                settings,
                leftOut,
                false);
    }

    void writeTo(Path base) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = base.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Everything that comes out, as text: what is said, then the files that would be written. */
    String run(Path base) throws IOException {
        writeTo(base);
        ImportResult result = Importer.plan(request(base));
        StringBuilder text = new StringBuilder();
        for (Diagnostic said : result.diagnostics()) {
            text.append(said.severity()).append(' ').append(said.format()).append('\n');
        }
        for (FileChange change : result.changes()) {
            text.append("=== ").append(change.name()).append('\n').append(change.after());
        }
        return text.toString();
    }
}
