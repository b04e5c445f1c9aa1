package io.github.kconfig4j.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text in which the places stay data until it is printed, so that they can get other names. Immutable.
 *
 * @param words the words before the first place, between the places, and after the last one; one more than places
 * @param places the places
 */
public record DiagnosticText(List<String> words, List<SourcePosition> places) {
    /** Copies the lists and checks their sizes. */
    public DiagnosticText {
        words = List.copyOf(words);
        places = List.copyOf(places);
        if (words.size() != places.size() + 1) {
            throw new IllegalArgumentException("Words and places do not alternate: " + words + ", " + places);
        }
    }

    /** A text without a place. */
    public static DiagnosticText of(String words) {
        return new DiagnosticText(List.of(words), List.of());
    }

    /** This text and words after it. */
    public DiagnosticText and(String more) {
        List<String> all = new ArrayList<>(words);
        all.set(places.size(), all.get(places.size()) + more);
        return new DiagnosticText(all, places);
    }

    /** This text and a place after it. */
    public DiagnosticText at(SourcePosition place) {
        List<String> allWords = new ArrayList<>(words);
        allWords.add("");
        List<SourcePosition> allPlaces = new ArrayList<>(places);
        allPlaces.add(place);
        return new DiagnosticText(allWords, allPlaces);
    }

    /** The same text with other names for the places, such as with the folder before the file. */
    public DiagnosticText withPlaces(UnaryOperator<SourcePosition> names) {
        return new DiagnosticText(words, places.stream().map(names).toList());
    }

    /** The text as it is printed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(places.get(i)).append(words.get(i + 1));
        }
        return text.toString();
    }
}
