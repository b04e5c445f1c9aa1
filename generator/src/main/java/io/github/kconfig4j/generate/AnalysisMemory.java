package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What is known of templates and ordinary files that have not changed, so that they need not be read to know whether what they
 * give would be the same: which symbols they read. Only those are in it of which there was nothing to say. Immutable.
 */
public final class AnalysisMemory {
    private static final String NONE = "-";

    private final Map<String, Known> files;

    /**
     * A file.
     *
     * @param hash that of its text
     * @param file that of its bytes; empty if nobody knows it
     * @param condition the condition of the file
     * @param isPlain whether it is one text, the same in each configuration that has the file
     * @param mayBeWithoutType whether there may be configurations in which it declares no type
     * @param reads the names of the symbols that it reads, in the order of first use
     */
    record Known(
            String hash,
            Optional<String> file,
            String condition,
            boolean isPlain,
            boolean mayBeWithoutType,
            List<String> reads) {

        /**
         * What there is to know of a file.
         *
         * @param file the hash of its bytes, if it is known
         * @param condition its condition
         */
        static Known of(AnalysedSource read, Optional<String> file, String condition) {
            return new Known(
                    read.hash(),
                    file,
                    condition,
                    read.isPlain(),
                    read.mayBeWithoutType(),
                    read.reads().stream().map(Symbol::name).toList());
        }

        /** The same with what is known of the file now. */
        Known withFile(Optional<String> now) {
            return now.equals(file) ? this : new Known(hash, now, condition, isPlain, mayBeWithoutType, reads);
        }

        /**
         * What a file gives of which this is known; empty if there is a symbol no more.
         *
         * @param again reads it after all
         */
        Optional<SourceContent> content(KconfigTree tree, Supplier<AnalysedSource> again) {
            Set<Symbol> symbols = new LinkedHashSet<>();
            for (String name : reads) {
                Optional<Symbol> symbol = tree.symbol(name);
                if (symbol.isEmpty()) {
                    return Optional.empty();
                }
                symbols.add(symbol.get());
            }
            return Optional.of(new SourceContent.Remembered(
                    hash, symbols, mayBeWithoutType, new Once<>(() -> new SourceContent.Rendered(again.get()))));
        }
    }

    AnalysisMemory(Map<String, Known> files) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Of no file. */
    public static AnalysisMemory none() {
        return new AnalysisMemory(Map.of());
    }

    /** Reads what {@link #text} gives. */
    public static AnalysisMemory of(String text) {
        Map<String, Known> files = new TreeMap<>();
        String[] lines = text.split("\n");
        for (int i = 0; i + 3 < lines.length; i += 4) {
            String[] facts = lines[i + 1].split(" ");
            List<String> reads = lines[i + 3].equals(NONE) ? List.of() : List.of(lines[i + 3].split(" "));
            files.put(
                    Lines.read(lines[i]),
                    new Known(
                            facts[0],
                            Optional.of(facts[1]).filter(file -> !file.equals(NONE)),
                            Lines.read(lines[i + 2]),
                            Boolean.parseBoolean(facts[2]),
                            Boolean.parseBoolean(facts[3]),
                            reads));
        }
        return new AnalysisMemory(files);
    }

    /** What is known, to be kept; four lines for each file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, known) -> {
            Lines.append(name, text);
            text.append('\n')
                    .append(known.hash())
                    .append(' ')
                    .append(known.file().orElse(NONE))
                    .append(' ')
                    .append(known.isPlain())
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

    /** Whether anything is known of a file of that name. */
    boolean knows(String name) {
        return files.containsKey(name);
    }

    /** What is known of a file of that name, text and condition. */
    Optional<Known> of(String name, String hash, String condition) {
        return Optional.ofNullable(files.get(name))
                .filter(known -> known.hash().equals(hash) && known.condition().equals(condition));
    }

    /** What is known of a file of that name and condition whose bytes have that hash. */
    Optional<Known> ofFile(String name, Optional<String> file, String condition) {
        return Optional.ofNullable(files.get(name))
                .filter(known -> file.isPresent()
                        && known.file().equals(file)
                        && known.condition().equals(condition));
    }

    /** Collects what becomes known. */
    static final class Builder {
        private final AnalysisMemory before;
        private final Map<String, Known> files = new TreeMap<>();
        private final List<String> twice = new ArrayList<>();
        private boolean same = true;

        Builder(AnalysisMemory before) {
            this.before = before;
        }

        /** Adds a file; of one that is there under several conditions nothing is kept. */
        void add(String name, Known known) {
            same &= isAsBefore(name, known);
            if (files.put(name, known) != null) {
                twice.add(name);
            }
        }

        @SuppressWarnings("ReferenceEquality") // What has not changed is the same object.
        private boolean isAsBefore(String name, Known known) {
            return before.files.get(name) == known;
        }

        /** What is known now; the same as before if nothing has changed. */
        AnalysisMemory build() {
            if (same && files.size() == before.files.size()) {
                return before;
            }
            twice.forEach(files::remove);
            return new AnalysisMemory(files);
        }
    }
}
