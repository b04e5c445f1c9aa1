// #file if !TLS
package com.example.pinboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service, asked over HTTP. */
class ServiceTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = Service.start(new Environment(Map.of(
                "PINBOARD_PORT", "0", "PINBOARD_FOLDER", folder.toString(), "PINBOARD_ADMIN_TOKEN", "secret")));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void pinsNotes() throws Exception {
        HttpResponse<String> pinned = send(request("/notes").POST(BodyPublishers.ofString("Say \"hello\"")));

        assertEquals(201, pinned.statusCode());
        assertEquals("[{\"number\":1,\"text\":\"Say \\\"hello\\\"\"}]\n", get("/notes").body());
        assertEquals(422, send(request("/notes").POST(BodyPublishers.noBody())).statusCode());
        assertEquals(405, send(request("/notes").DELETE()).statusCode());
        assertEquals(404, get("/notes/1").statusCode());
    }

    // #if METRICS
    @Test
    void countsRequests() throws Exception {
        get("/health");

        assertEquals("pinboard_requests_total 2", get("/metrics").body().lines().findFirst().orElseThrow());
    }
    // #else
    //- @Test
    //- void countsNothing() throws Exception {
    //-     assertEquals(404, get("/metrics").statusCode());
    //- }
    // #endif

    // #if ADMIN
    @Test
    void letsOnlyThoseIntoTheConsoleWhoKnowTheToken() throws Exception {
        assertEquals(401, get("/admin").statusCode());
        assertEquals(200, send(request("/admin").header("Authorization", "Bearer secret")).statusCode());
    }
    // #endif

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.address().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
