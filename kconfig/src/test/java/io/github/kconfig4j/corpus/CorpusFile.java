package io.github.kconfig4j.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads {@code corpus/cases.jsonl.gz} and {@code corpus/legacy.jsonl.gz}, one case at a time. */
final class CorpusFile {
    private CorpusFile() {}

    static void forEach(Consumer<CorpusCase> consumer) {
        forEach("cases", consumer);
        forEach("legacy", consumer);
    }

    private static void forEach(String name, Consumer<CorpusCase> consumer) {
        String path = "/corpus/" + name + ".jsonl.gz";
        try (InputStream in = Objects.requireNonNull(CorpusFile.class.getResourceAsStream(path));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                consumer.accept(toCase(JsonParser.parseString(line).getAsJsonObject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusCase toCase(JsonObject json) {
        List<CorpusRun> runs = new ArrayList<>();
        for (JsonElement run : json.getAsJsonArray("runs")) {
            runs.add(toRun(run.getAsJsonObject()));
        }
        return new CorpusCase(
                text(json.get("id")),
                text(json.get("topic")),
                text(json.get("dialect")),
                map(json.get("files")),
                text(json.get("config")),
                map(json.get("env")),
                List.copyOf(runs));
    }

    private static CorpusRun toRun(JsonObject json) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String field : Outcome.FIELDS) {
            if (json.has(field)) {
                expected.put(field, field(json.get(field)));
            }
        }
        return new CorpusRun(
                text(json.get("id")),
                text(json.get("mode")),
                texts(json.getAsJsonArray("args")),
                map(json.get("env")),
                Objects.requireNonNullElse(text(json.get("stdin")), ""),
                text(json.get("input")),
                text(json.get("defconfig_input")),
                json.has("directories") ? texts(json.getAsJsonArray("directories")) : List.of(),
                expected);
    }

    private static String field(JsonElement value) {
        if (value.isJsonArray()) {
            return String.join("\n", texts(value.getAsJsonArray()));
        }
        return text(value);
    }

    private static List<String> texts(JsonArray values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.getAsString()));
        return List.copyOf(texts);
    }

    private static String text(JsonElement value) {
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    private static Map<String, String> map(JsonElement value) {
        Map<String, String> map = new LinkedHashMap<>();
        if (value != null && !value.isJsonNull()) {
            value.getAsJsonObject()
                    .entrySet()
                    .forEach(e -> map.put(e.getKey(), e.getValue().getAsString()));
        }
        return map;
    }
}
