package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON value. Immutable. Members keep their order, so that the same value always prints the same text. */
public sealed interface Json {

    /** A text. */
    record Text(String value) implements Json {}

    /** A whole number. */
    record Whole(long value) implements Json {}

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object. */
    record Members(Map<String, Json> values) implements Json {
        /** Copies the map. */
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** With one more member. */
        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Members(more);
        }

        /** Without a member. */
        public Members without(String name) {
            Map<String, Json> fewer = new LinkedHashMap<>(values);
            fewer.remove(name);
            return new Members(fewer);
        }

        /** With a text. */
        public Members with(String name, String value) {
            return with(name, new Text(value));
        }

        /** With a text if there is one. */
        public Members with(String name, Optional<String> value) {
            return value.map(text -> with(name, text)).orElse(this);
        }

        /** With a number. */
        public Members with(String name, long value) {
            return with(name, new Whole(value));
        }

        /** With true or false. */
        public Members with(String name, boolean value) {
            return with(name, new Flag(value));
        }

        /** With an array. */
        public <T> Members with(String name, Collection<T> values, Function<? super T, ? extends Json> toJson) {
            return with(name, new Items(values.stream().<Json>map(toJson).toList()));
        }
    }

    /** An object without members. */
    static Members object() {
        return new Members(Map.of());
    }

    /** A place: {@code file}, {@code line} and, where it is known, {@code column}. */
    static Json place(SourcePosition position) {
        Members place = object().with("file", position.file()).with("line", position.line());
        return position.column() > 0 ? place.with("column", position.column()) : place;
    }

    /** The text in one line, without blanks; it can stand in a page. */
    default String compact() {
        return JsonText.compact(this);
    }

    /** The text, two blanks a level, with a line end at the end. */
    default String print() {
        return JsonText.of(this);
    }
}
