package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.ConfigTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an artifact was configured as.
 *
 * @param name the artifact's name
 * @param config the text of its {@code .config}
 * @param sameAsSet whether the options of the set give just this text
 */
record ExtractAnswer(String name, String config, boolean sameAsSet) implements Answer {

    /** The {@code .config} itself, so that it can be used as one. */
    @Override
    public String text() {
        return config;
    }

    @Override
    public Json json() {
        Map<String, Json> values = new LinkedHashMap<>();
        ConfigTexts.values(config).forEach((symbol, value) -> values.put(symbol, new Json.Text(value)));
        return Json.object()
                .with("question", "extract")
                .with("artifact", name)
                .with("sameAsSet", sameAsSet)
                .with("values", new Json.Members(values))
                .with("config", config);
    }
}
