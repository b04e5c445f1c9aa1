// #file if ADMIN_CLEAR
package com.example.pinboard.app;

import com.example.pinboard.core.Board;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Takes all notes off the board. */
final class AdminClearEndpoint implements Endpoint {
    private final Board board;

    AdminClearEndpoint(Board board) {
        this.board = board;
    }

    @Override
    public Response answer(HttpExchange request) throws IOException {
        if (!request.getRequestMethod().equals("POST")) {
            return Response.notAllowed(request.getRequestMethod());
        }
        board.clear();
        return Response.text(200, "The board is empty");
    }
}
