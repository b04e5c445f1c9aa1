package com.example.pinboard.app;

import com.example.pinboard.core.Board;
import com.example.pinboard.core.Limits;
import com.example.pinboard.core.NotKeptException;
import com.example.pinboard.core.Note;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The board: {@code GET} has all notes, {@code POST} with a text pins one. */
final class NotesEndpoint implements Endpoint {
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private final Board board;

    NotesEndpoint(Board board) {
        this.board = board;
    }

    @Override
    public Response answer(HttpExchange request) throws IOException {
        return switch (request.getRequestMethod()) {
            case "GET" -> Response.json(200, Json.of(notes(request)));
            case "POST" -> pin(request);
            default -> Response.notAllowed(request.getRequestMethod());
        };
    }

    private List<Note> notes(HttpExchange request) throws IOException {
        // #if SEARCH
        String query = request.getRequestURI().getQuery();
        if (query != null && query.startsWith("search=")) {
            return board.search(query.substring("search=".length()));
        }
        // #endif
        return board.notes();
    }

    private Response pin(HttpExchange request) throws IOException {
        // One more than fits: then it is said.
        byte[] body = request.getRequestBody().readNBytes(MOST_BYTES_OF_A_CHARACTER * Limits.TEXT + 1);
        try {
            return Response.json(201, Json.of(board.pin(new String(body, StandardCharsets.UTF_8))));
        } catch (NotKeptException e) {
            return Response.text(422, e.getMessage());
        }
    }
}
