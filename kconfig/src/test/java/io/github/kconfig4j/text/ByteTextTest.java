package io.github.kconfig4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteTextTest {
    @Test
    void everyByteSurvives() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            assertThat(ByteText.encode(ByteText.decode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void utf8IsCharactersAndTheRestSurrogates() {
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF};

        assertThat(ByteText.decode(bytes)).isEqualTo("a\u00e9\udcff");
        assertThat(ByteText.decode("\u20ac \ud83d\ude00".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\u20ac \ud83d\ude00");
    }
}
