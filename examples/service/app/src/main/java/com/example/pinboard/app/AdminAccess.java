package com.example.pinboard.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Lets those in who know a token. */
final class AdminAccess {
    private final byte[] expected;

    /** @param token what a request has in its header {@code Authorization}, after {@code Bearer} */
    AdminAccess(String token) {
        expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /** The endpoint for those, and for nobody else. */
    Endpoint only(Endpoint endpoint) {
        return request -> {
            String said = request.getRequestHeaders().getFirst("Authorization");
            boolean knows =
                    said != null && MessageDigest.isEqual(expected, said.getBytes(StandardCharsets.UTF_8));
            return knows ? endpoint.answer(request) : Response.text(401, "Who are you?");
        };
    }
}
