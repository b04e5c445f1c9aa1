package io.github.kconfig4j.space.formula;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** The trees of the engine's corpus, one at a time. No command is run. */
final class CorpusTrees {
    private static final Path CASES = Path.of("..", "kconfig", "src", "test", "resources", "corpus", "cases.jsonl.gz");

    private CorpusTrees() {}

    /** @param consumer gets what the case is called, and its tree */
    static void forEach(Path folder, BiConsumer<String, KconfigTree> consumer) throws IOException {
        int number = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CASES)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonObject json = JsonParser.parseString(line).getAsJsonObject();
                Path own = Files.createDirectory(folder.resolve("case" + number++));
                String name =
                        json.get("dialect").getAsString() + " " + json.get("id").getAsString();
                read(own, json).ifPresent(tree -> consumer.accept(name, tree));
            }
        }
    }

    private static Optional<KconfigTree> read(Path folder, JsonObject json) throws IOException {
        for (Map.Entry<String, JsonElement> file : json.getAsJsonObject("files").entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().getAsString());
        }
        Map<String, String> environment = new HashMap<>();
        if (json.has("env") && json.get("env").isJsonObject()) {
            json.getAsJsonObject("env")
                    .entrySet()
                    .forEach(entry ->
                            environment.put(entry.getKey(), entry.getValue().getAsString()));
        }
        KconfigOptions options = KconfigOptions.defaults()
                .withDialect(Dialect.named(json.get("dialect").getAsString()).orElseThrow())
                .withEnvironment(environment)
                .withKernelRelease("6.1.0");
        return KconfigTree.read(folder, "Kconfig", options).tree();
    }
}
