package io.github.kconfig4j.inspect;

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
        Json.Members values = Json.object();
        for (Map.Entry<String, String> value : ConfigTexts.values(config).entrySet()) {
            values = values.with(value.getKey(), value.getValue());
        }
        return Json.object()
                .with("question", "extract")
                .with("artifact", name)
                .with("sameAsSet", sameAsSet)
                .with("values", values)
                .with("config", config);
    }
}
