package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a real kernel did (6.18, x86-64, 250 Hz, expiry in task work, tick accounting), scenario by scenario. What was
 * the same in all of its runs has to be so in the model; {@link NotModelled} names what the model cannot have. Of a
 * variant that expires timers in the tick, {@link InlineExpectations} names what differs; of one that measures user and
 * system time, {@link MeasuredAccountingExpectations}; of one that can do without ticks, {@link NoHzFullExpectations};
 * of one with another frequency, {@link FrequencyExpectations}.
 */
@EachVariant
class ObservationsTest {
    private final Variant variant;
    private final Map<String, JsonObject> observations = read("observed");
    private final Map<String, JsonObject> variations = read("varies");
    private final Map<String, Script> scripts = new LinkedHashMap<>();

    ObservationsTest(Variant variant) {
        this.variant = variant;
        ThreadAndProcessTimerScripts.addTo(scripts);
        OtherTargetScripts.addTo(scripts);
        LimitScripts.addTo(scripts);
        HandlerScripts.addTo(scripts);
        IgnoredSignalScripts.addTo(scripts);
        MassExpiryScripts.addTo(scripts);
        KernelStayScripts.addTo(scripts);
        variant.guestEntry().ifPresent(guestEntry -> GuestScripts.addTo(scripts, guestEntry));
    }

    private static Map<String, JsonObject> read(String part) {
        try (InputStream in = ObservationsTest.class.getResourceAsStream("observations.jsonl")) {
            Map<String, JsonObject> observations = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                JsonObject observation = JsonParser.parseString(line).getAsJsonObject();
                observations.put(observation.get("name").getAsString(), observation.getAsJsonObject(part));
            });
            return observations;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyScenarioIsAScript() {
        assertThat(observations).hasSize(92);
        if (variant.guestEntry().isEmpty()) {
            observations.keySet().removeIf(name -> name.startsWith("kvm_"));
        }
        assertThat(scripts).containsOnlyKeys(observations.keySet());
    }

    @Test
    void everyValueOfTheTablesWasObserved() {
        Stream.of(
                        NotModelled.ALL,
                        InlineExpectations.ALL,
                        MeasuredAccountingExpectations.ALL,
                        NoHzFullExpectations.ALL,
                        FrequencyExpectations.TICK_LENGTHS,
                        FrequencyExpectations.HZ_100)
                .forEach(table -> table.forEach((name, values) ->
                        assertThat(observations.get(name).keySet()).as(name).containsAll(values.keySet())));
    }

    @TestFactory
    Stream<DynamicTest> theModelDoesWhatTheKernelDid() {
        return scripts.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
    }

    private void check(String name, Script script) {
        Map<String, Object> modelled = new TreeMap<>();
        Program program = Program.on(variant, 2);
        script.run(program, modelled);

        Map<String, Object> expected = new TreeMap<>();
        observations.get(name).entrySet().forEach(each -> expected.put(each.getKey(), value(each.getValue())));
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
        modelled.keySet().removeIf(key -> isVariation(name, key, modelled.get(key)));
        modelled.replaceAll((key, value) -> value instanceof Number number ? number.longValue() : value);
        assertThat(modelled).isEqualTo(expected);
        assertThat(program.machine().kernel().lockdep().reports()).isEmpty();
    }

    /** What was not the same in all runs has to lie within what was seen, as far as the machine is the observed one. */
    private boolean isVariation(String name, String key, Object value) {
        JsonElement seen = variations.get(name).get(key);
        if (seen == null) {
            return false;
        }
        if (variant.isLikeTheObservedOne()) {
            JsonObject range = seen.getAsJsonObject();
            assertThat(((Number) value).longValue())
                    .as(key)
                    .isBetween(range.get("min").getAsLong(), range.get("max").getAsLong());
        }
        return true;
    }

    private static Object value(JsonElement element) {
        var primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? (Object) primitive.getAsLong() : primitive.getAsString();
    }
}
