package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was recorded of a real kernel, by scenario: what was the same in all runs, and what was not. */
final class Observations {
    private final Map<String, JsonObject> scenarios = new LinkedHashMap<>();

    private Observations(String lines) {
        lines.lines().forEach(line -> {
            JsonObject scenario = JsonParser.parseString(line).getAsJsonObject();
            scenarios.put(scenario.get("name").getAsString(), scenario);
        });
    }

    static Observations read() {
        try (InputStream in = Observations.class.getResourceAsStream("observations.jsonl")) {
            return new Observations(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Set<String> names() {
        return scenarios.keySet();
    }

    /** What was the same in all runs. */
    Map<String, Object> observed(String name) {
        Map<String, Object> observed = new TreeMap<>();
        part(name, "observed").entrySet().forEach(each -> observed.put(each.getKey(), value(each.getValue())));
        return observed;
    }

    private JsonObject part(String name, String part) {
        return scenarios.get(name).getAsJsonObject(part);
    }

    private static Object value(JsonElement element) {
        JsonPrimitive primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? (Object) primitive.getAsLong() : primitive.getAsString();
    }

    /** Plays a scenario on a variant. */
    void check(Variant variant, String name, Script script) {
        Map<String, Object> modelled = new TreeMap<>();
        Program program = Program.on(variant, 2);
        script.run(program, modelled);

        modelled.replaceAll((key, value) -> value instanceof Number number ? number.longValue() : value);
        modelled.keySet().removeIf(key -> isVariation(variant, name, key, modelled.get(key)));
        assertThat(modelled).isEqualTo(expected(variant, name));
        assertThat(program.machine().kernel().lockdep().reports()).isEmpty();
    }

    private Map<String, Object> expected(Variant variant, String name) {
        Map<String, Object> expected = observed(name);
        NotModelled.ALL.getOrDefault(name, Map.of()).keySet().forEach(expected::remove);
        expected.putAll(FrequencyExpectations.of(variant.kernelConfig(), name));
        if (!variant.taskWork()) {
            expected.putAll(InlineExpectations.ALL.getOrDefault(name, Map.of()));
        }
        if (variant.measuresTime()) {
            expected.putAll(MeasuredAccountingExpectations.ALL.getOrDefault(name, Map.of()));
        }
        if (variant.isSet("NO_HZ_FULL")) {
            expected.putAll(NoHzFullExpectations.ALL.getOrDefault(name, Map.of()));
        }
        return expected;
    }

    /** What was not the same in all runs has to lie within what was seen, as far as the machine is the observed one. */
    private boolean isVariation(Variant variant, String name, String key, Object value) {
        JsonElement seen = part(name, "varies").get(key);
        if (seen == null) {
            return false;
        }
        if (variant.isLikeTheObservedOne()) {
            JsonObject range = seen.getAsJsonObject();
            assertThat((long) value)
                    .as(key)
                    .isBetween(range.get("min").getAsLong(), range.get("max").getAsLong());
        }
        return true;
    }
}
