package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.files.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of templates that have not changed, so that they need not be parsed to know whether their text would be the
 * same: which symbols they read. Only those are in it of which there was nothing to say. Immutable.
 */
public final class AnalysisMemory {
    private static final String NONE = "-";

    private final Map<String, Known> templates;

    /**
     * A template.
     *
     * @param hash that of its text
     * @param file that of its bytes; empty if nobody knows it
     * @param condition the condition of the file
     * @param mayBeWithoutType whether there may be configurations in which it declares no type
     * @param reads the names of the symbols that it reads, in the order of first use
     */
    record Known(String hash, Optional<String> file, String condition, boolean mayBeWithoutType, List<String> reads) {
        /** The same with what is known of the file now. */
        Known withFile(Optional<String> now) {
            return now.equals(file) ? this : new Known(hash, now, condition, mayBeWithoutType, reads);
        }
    }

    AnalysisMemory(Map<String, Known> templates) {
        this.templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    }

    /** Of no template. */
    public static AnalysisMemory none() {
        return new AnalysisMemory(Map.of());
    }

    /** Reads what {@link #text} gives. */
    public static AnalysisMemory of(String text) {
        Map<String, Known> templates = new TreeMap<>();
        String[] lines = text.split("\n");
        for (int i = 0; i + 3 < lines.length; i += 4) {
            String[] facts = lines[i + 1].split(" ");
            List<String> reads = lines[i + 3].equals(NONE) ? List.of() : List.of(lines[i + 3].split(" "));
            templates.put(
                    Lines.read(lines[i]),
                    new Known(
                            facts[0],
                            Optional.of(facts[1]).filter(file -> !file.equals(NONE)),
                            Lines.read(lines[i + 2]),
                            Boolean.parseBoolean(facts[2]),
                            reads));
        }
        return new AnalysisMemory(templates);
    }

    /** What is known, to be kept; four lines for each template. */
    public String text() {
        StringBuilder text = new StringBuilder();
        templates.forEach((name, known) -> {
            Lines.append(name, text);
            text.append('\n')
                    .append(known.hash())
                    .append(' ')
                    .append(known.file().orElse(NONE))
                    .append(' ')
                    .append(known.mayBeWithoutType())
                    .append('\n');
            Lines.append(known.condition(), text);
            text.append('\n')
                    .append(known.reads().isEmpty() ? NONE : String.join(" ", known.reads()))
                    .append('\n');
        });
        return text.toString();
    }

    /** Whether anything is known of a template of that name. */
    boolean knows(String name) {
        return templates.containsKey(name);
    }

    /** What is known of a template of that name, text and condition. */
    Optional<Known> of(String name, String hash, String condition) {
        return Optional.ofNullable(templates.get(name))
                .filter(known -> known.hash().equals(hash) && known.condition().equals(condition));
    }

    /** What is known of a template of that name and condition whose file has that hash. */
    Optional<Known> ofFile(String name, Optional<String> file, String condition) {
        return Optional.ofNullable(templates.get(name))
                .filter(known -> file.isPresent()
                        && known.file().equals(file)
                        && known.condition().equals(condition));
    }

    /** Collects what becomes known. */
    static final class Builder {
        private final AnalysisMemory before;
        private final Map<String, Known> templates = new TreeMap<>();
        private final List<String> twice = new ArrayList<>();
        private boolean same = true;

        Builder(AnalysisMemory before) {
            this.before = before;
        }

        /** Adds a template; of one that is there under several conditions nothing is kept. */
        void add(String name, Known known) {
            same &= isAsBefore(name, known);
            if (templates.put(name, known) != null) {
                twice.add(name);
            }
        }

        @SuppressWarnings("ReferenceEquality") // What has not changed is the same object.
        private boolean isAsBefore(String name, Known known) {
            return before.templates.get(name) == known;
        }

        /** What is known now; the same as before if nothing has changed. */
        AnalysisMemory build() {
            if (same && templates.size() == before.templates.size()) {
                return before;
            }
            twice.forEach(templates::remove);
            return new AnalysisMemory(templates);
        }
    }
}
