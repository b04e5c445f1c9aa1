package com.example.pinboard.app;

import com.example.pinboard.core.Note;
import java.util.List;
import java.util.stream.Collectors;

/** Writes notes as JSON. */
final class Json {
    private Json() {}

    static String of(List<Note> notes) {
        return notes.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }

    static String of(Note note) {
        return "{\"number\":" + note.number() + ",\"text\":" + of(note.text()) + "}";
    }

    static String of(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
