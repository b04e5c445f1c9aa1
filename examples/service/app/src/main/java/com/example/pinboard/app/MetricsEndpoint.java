package com.example.pinboard.app;

import com.sun.net.httpserver.HttpExchange;

/** What was counted. */
final class MetricsEndpoint implements Endpoint {
    private final Metrics metrics;

    MetricsEndpoint(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Response answer(HttpExchange request) {
        return Response.of(200, "text/plain; version=0.0.4", metrics.text());
    }
}
