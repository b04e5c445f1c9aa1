package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Place;
import io.github.kconfig4j.classfile.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a text says of a universe: whichever types and packages it names, whichever lines of resources it has. */
final class TextReader {
    private final TextIndex index;
    private final Map<Element, Use> uses = new LinkedHashMap<>();

    private TextReader(TextIndex index) {
        this.index = index;
    }

    /** What the file says, each thing once and at its first line. */
    static List<Use> read(byte[] bytes, TextIndex index) {
        TextReader reader = new TextReader(index);
        Texts decoded = Texts.of(bytes);
        if (decoded.binary()) {
            reader.binary(decoded.text());
            // Characters of two or four bytes.
            reader.binary(decoded.text().replace("\0", ""));
        } else {
            reader.text(decoded.text());
        }
        return new ArrayList<>(reader.uses.values());
    }

    private void binary(String text) {
        for (String word : QualifiedNames.words(text)) {
            index.namedIn(word.replace('/', '.')).forEach(element -> add(element, Place.CLASS));
        }
    }

    private void text(String text) {
        for (LogicalLines.Line line : LogicalLines.of(text)) {
            Place place = Place.textLine(line.number());
            for (String word : QualifiedNames.words(line.text())) {
                index.named(word).ifPresent(element -> add(element, place));
            }
            Optional.of(line.text().strip())
                    .filter(index::hasLine)
                    .ifPresent(known -> add(new Element.Line(known), place));
        }
    }

    private void add(Element element, Place place) {
        uses.merge(element, new Use(element, place), TextReader::first);
    }

    private static Use first(Use one, Use other) {
        return other.place().line().orElse(0) < one.place().line().orElse(0) ? other : one;
    }
}
