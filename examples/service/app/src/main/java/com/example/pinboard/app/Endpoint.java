package com.example.pinboard.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Answers requests for one path. */
interface Endpoint extends HttpHandler {
    /** The answer to a request. */
    Response answer(HttpExchange request) throws IOException;

    @Override
    default void handle(HttpExchange request) throws IOException {
        try (request) {
            // The server asks also for what is below a path.
            boolean isHere = request.getRequestURI()
                    .getPath()
                    .equals(request.getHttpContext().getPath());
            Response response = isHere ? answer(request) : Response.text(404, "Nothing is here");
            request.getResponseHeaders().set("Content-Type", response.type());
            request.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
            request.getResponseBody().write(response.body());
        }
    }
}
