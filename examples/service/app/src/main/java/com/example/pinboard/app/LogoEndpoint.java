package com.example.pinboard.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The logo of the brand. */
final class LogoEndpoint implements Endpoint {
    @Override
    public Response answer(HttpExchange request) throws IOException {
        try (InputStream logo = LogoEndpoint.class.getResourceAsStream(Settings.LOGO)) {
            if (logo == null) {
                throw new FileNotFoundException(Settings.LOGO);
            }
            return new Response(200, "image/png", logo.readAllBytes());
        }
    }
}
