package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void printsEveryKindOfValue() {
        Json value = Json.object()
                .with("text", "a")
                .with("whole", -12)
                .with("flag", true)
                .with("nothing", Json.object())
                .with("none", List.<String>of(), Json.Text::new)
                .with("items", List.of("x", "y"), Json.Text::new)
                .with("nested", List.of(1), n -> Json.object().with("n", n));

        assertThat(value.print()).isEqualTo("""
                {
                  "text": "a",
                  "whole": -12,
                  "flag": true,
                  "nothing": {},
                  "none": [],
                  "items": [
                    "x",
                    "y"
                  ],
                  "nested": [
                    {
                      "n": 1
                    }
                  ]
                }
                """);
    }

    @Test
    void escapesWhatCannotStandAsItIs() {
        assertThat(new Json.Text("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029<a>&'ä€").print())
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u2028\\u2029" + "\\u003ca>&'ä€\"\n");
        assertThat(new Json.Text("\ud83d\ude00 \ud83d \ude00").print()).isEqualTo("\"\ud83d\ude00 \\ud83d \\ude00\"\n");
    }

    @Test
    void anotherReaderReadsEveryCharacterBack() {
        StringBuilder every = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            every.append((char) c).append('.');
        }
        every.appendCodePoint(0x1f600);

        byte[] written =
                Json.object().with(every.toString(), every.toString()).print().getBytes(StandardCharsets.UTF_8);
        var read = JsonParser.parseString(new String(written, StandardCharsets.UTF_8))
                .getAsJsonObject();

        assertThat(read.get(every.toString()).getAsString()).isEqualTo(every.toString());
    }
}
