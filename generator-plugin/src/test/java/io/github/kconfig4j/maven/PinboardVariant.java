package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The variants of {@code examples/service}: what somebody notices who asks them over HTTP. */
enum PinboardVariant {
    COMMUNITY("http", "{'status':'up','product':'Pinboard','edition':'community','storage':'memory'}", "pinboard.png") {
        @Override
        void check(PinboardProcess service) throws Exception {
            assertThat(service.status("/metrics")).isEqualTo(404);
            assertThat(service.status("/admin")).isEqualTo(404);
            assertThat(service.post("/notes", "x".repeat(281))).isEqualTo("422 A note has at most 280 characters\n");
            assertThat(service.text("/notes?search=nothing")).contains("Buy tea");
            assertThat(service.log()).doesNotContain("audit");
        }
    },

    ENTERPRISE(
            "http", "{'status':'up','product':'Pinboard','edition':'enterprise','storage':'journal'}", "pinboard.png") {
        @Override
        void check(PinboardProcess service) throws Exception {
            checkConsole(service);
            assertThat(service.text("/notes?search=nothing")).isEqualTo("[]\n");
            assertThat(service.text("/admin")).contains("notes of 280 characters", "<h1>Pinboard</h1>");
        }
    },

    ACME("https", "{'status':'up','product':'Acme Notes','edition':'enterprise','storage':'files'}", "acme.png") {
        @Override
        void check(PinboardProcess service) throws Exception {
            checkConsole(service);
            assertThat(service.post("/notes", "x".repeat(4096))).startsWith("201 ");
            assertThat(service.text("/admin")).contains("notes of 4096 characters", "<h1>Acme Notes</h1>");
        }
    };

    private static final String RESOURCES = "app/src/main/resources/com/example/pinboard/app/";

    private final String scheme;
    private final String health;
    private final String logo;

    PinboardVariant(String scheme, String health, String logo) {
        this.scheme = scheme;
        this.health = health.replace('\'', '"') + "\n";
        this.logo = logo;
    }

    /** What the build calls it. */
    String variant() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Asks a service of this variant all that tells it from the others.
     *
     * @param sources the folder of the example
     */
    void checkAll(PinboardProcess service, Path sources) throws Exception {
        assertThat(service.scheme()).isEqualTo(scheme);
        assertThat(service.text("/health")).isEqualTo(health);
        assertThat(service.bytes("/logo")).isEqualTo(Files.readAllBytes(sources.resolve(RESOURCES + logo)));
        assertThat(service.post("/notes", "Buy tea")).isEqualTo("201 {\"number\":1,\"text\":\"Buy tea\"}\n");
        check(service);
    }

    abstract void check(PinboardProcess service) throws Exception;

    private static void checkConsole(PinboardProcess service) throws Exception {
        assertThat(service.text("/metrics"))
                .containsPattern("pinboard_requests_total \\d+\n")
                .contains("pinboard_slow_requests_total ");
        assertThat(service.status("/admin")).isEqualTo(401);
        assertThat(service.text("/admin")).contains("action=\"/admin/clear\"").doesNotContain("#if");
        assertThat(service.log()).contains("audit - note 1 pinned").doesNotContain("Buy tea");
        assertThat(service.post("/admin/clear", "")).isEqualTo("200 The board is empty\n");
        assertThat(service.text("/notes")).isEqualTo("[]\n");
        assertThat(service.log()).contains("audit - board cleared");
    }
}
