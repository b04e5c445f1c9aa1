package com.example.pinboard.app;

import java.nio.charset.StandardCharsets;

/**
 * What a request is answered.
 *
 * @param status the status of HTTP
 * @param type the media type of the body
 * @param body the body
 */
record Response(int status, String type, byte[] body) {
    /** A sentence. */
    static Response text(int status, String text) {
        return of(status, "text/plain", text + "\n");
    }

    /** Something for programs. */
    static Response json(int status, String json) {
        return of(status, "application/json", json + "\n");
    }

    /** Text of another type. */
    static Response of(int status, String type, String text) {
        return new Response(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A request that is not known here. */
    static Response notAllowed(String method) {
        return text(405, "There is no " + method + " here");
    }
}
