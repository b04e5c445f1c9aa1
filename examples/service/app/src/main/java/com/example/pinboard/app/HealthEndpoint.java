package com.example.pinboard.app;

import com.sun.net.httpserver.HttpExchange;

/** Says that the service runs, and which it is. */
final class HealthEndpoint implements Endpoint {
    private final String storage;

    HealthEndpoint(String storage) {
        this.storage = storage;
    }

    @Override
    public Response answer(HttpExchange request) {
        return Response.json(
                200,
                "{\"status\":\"up\",\"product\":" + Json.of(Settings.BRAND) + ",\"edition\":"
                        + Json.of(Settings.EDITION) + ",\"storage\":" + Json.of(storage) + "}");
    }
}
