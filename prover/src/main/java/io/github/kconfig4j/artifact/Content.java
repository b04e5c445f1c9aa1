package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.List;

/** What bytes are, wherever they lie. Immutable. */
record Content(Entry.Kind kind, byte[] bytes, List<Part> parts, List<Problem> problems) {
    Content {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    Content(Entry.Kind kind, byte[] bytes) {
        this(kind, bytes, List.of(), List.of());
    }

    Content with(List<Problem> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(more);
        all.addAll(problems);
        return new Content(kind, bytes, parts, all);
    }
}
