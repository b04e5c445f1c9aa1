package com.example.pinboard.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The page of the admin console. */
final class AdminEndpoint implements Endpoint {
    private static final String PAGE = "admin.html";

    @Override
    public Response answer(HttpExchange request) throws IOException {
        try (InputStream page = AdminEndpoint.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new FileNotFoundException(PAGE);
            }
            return new Response(200, "text/html; charset=utf-8", page.readAllBytes());
        }
    }
}
