package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.contribute.ContributedSource;
import io.github.kconfig4j.generate.directive.TypeConditions;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.WrittenSource;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where the text of a file comes from: a template, a file that is copied, or a contributor. */
sealed interface SourceContent {

    /** The symbols on which the text or the existence of the file depends. */
    Set<Symbol> reads();

    /** What in it exists under a condition of its own. */
    List<LineOrigin> regions();

    /** The parts of lines that exist under another condition than their line. */
    default List<LineOrigin> parts() {
        return List.of();
    }

    /** Where the value of a symbol goes into the text. */
    List<LineOrigin> values(Symbol symbol);

    /**
     * When each type is there that it, as a Java source, declares, by binary name without the package; not those of which it is
     * not known, which are there with the file.
     */
    default Map<String, Expr> types() {
        return Map.of();
    }

    /** The file as somebody has written it, if what is generated stands for it line by line. */
    default Optional<GeneratedSource> asWritten(String path) {
        return Optional.empty();
    }

    /** The file that gives it, with the condition of each line; empty if that is no text. */
    default Optional<WrittenSource> written(String path) {
        return Optional.empty();
    }

    /** Whether there may be configurations in which it, as a Java source, would declare no type. */
    boolean mayBeWithoutType();

    /** What {@link io.github.kconfig4j.generate.source.PlannedSource#key} says. */
    String key(Configuration configuration);

    /** Renders it for a configuration in which it exists. */
    GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics);

    /**
     * A template or an ordinary file of which an earlier run has left what it reads. It is read when more is asked for.
     *
     * @param hash the hash of its text
     */
    record Remembered(String hash, Set<Symbol> reads, boolean mayBeWithoutType, Supplier<Rendered> template)
            implements SourceContent {
        @Override
        public List<LineOrigin> regions() {
            return template.get().regions();
        }

        @Override
        public List<LineOrigin> parts() {
            return template.get().parts();
        }

        @Override
        public Map<String, Expr> types() {
            return template.get().types();
        }

        @Override
        public List<LineOrigin> values(Symbol symbol) {
            return template.get().values(symbol);
        }

        @Override
        public Optional<GeneratedSource> asWritten(String path) {
            return template.get().asWritten(path);
        }

        @Override
        public Optional<WrittenSource> written(String path) {
            return template.get().written(path);
        }

        @Override
        public String key(Configuration configuration) {
            return AnalysedSource.key(hash, reads, configuration);
        }

        @Override
        public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
            return template.get().render(path, configuration, diagnostics);
        }
    }

    /** A template, or an ordinary file with conditions. */
    record Rendered(AnalysedSource template) implements SourceContent {
        @Override
        public Set<Symbol> reads() {
            return template.reads();
        }

        @Override
        public List<LineOrigin> regions() {
            List<LineOrigin> regions = new ArrayList<>();
            List<Expr> lines = template.lineConditions();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(Expr.NO)) {
                    regions.add(new LineOrigin(SourcePosition.ofLine(template.file(), i + 1), lines.get(i)));
                }
            }
            return regions;
        }

        @Override
        public List<LineOrigin> parts() {
            return template.parts();
        }

        @Override
        public Map<String, Expr> types() {
            return template.isPlain() ? Map.of() : TypeConditions.of(template);
        }

        @Override
        public Optional<GeneratedSource> asWritten(String path) {
            return template.asWritten(path);
        }

        @Override
        public Optional<WrittenSource> written(String path) {
            List<Expr> conditions = template.lineConditions();
            List<String> lines = template.source().lines().subList(0, conditions.size());
            return Optional.of(new WrittenSource(template.file(), path, lines, conditions));
        }

        @Override
        public List<LineOrigin> values(Symbol symbol) {
            return template.valueUses(symbol);
        }

        @Override
        public boolean mayBeWithoutType() {
            return template.mayBeWithoutType();
        }

        @Override
        public String key(Configuration configuration) {
            return template.key(configuration);
        }

        @Override
        public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
            return template.render(path, configuration, diagnostics);
        }
    }

    /** A file that is copied. */
    record Copied(SourceText text, Expr condition) implements SourceContent {
        @Override
        public Set<Symbol> reads() {
            return condition.symbols();
        }

        @Override
        public List<LineOrigin> regions() {
            return List.of(new LineOrigin(SourcePosition.ofLine(text.file(), 1), condition));
        }

        @Override
        public Optional<WrittenSource> written(String path) {
            List<String> lines = text.lines();
            List<Expr> conditions = lines.stream()
                    .map(line -> line.isBlank() ? Expr.NO : condition)
                    .toList();
            return Optional.of(new WrittenSource(text.file(), path, lines, conditions));
        }

        @Override
        public List<LineOrigin> values(Symbol symbol) {
            return List.of();
        }

        @Override
        public boolean mayBeWithoutType() {
            return true;
        }

        @Override
        public String key(Configuration configuration) {
            return FileHashes.of("copy\n" + text.text());
        }

        @Override
        public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
            List<LineOrigin> origins = new ArrayList<>();
            int offset = 0;
            for (String line : text.lines()) {
                int indent =
                        line.isBlank() ? 0 : line.length() - line.stripLeading().length();
                origins.add(new LineOrigin(text.position(offset + indent), condition));
                offset += line.length() + 1;
            }
            return new GeneratedSource(path, text.text(), origins, reads());
        }
    }

    /** A file that is copied byte by byte. */
    record Binary(String file, byte[] bytes, Expr condition) implements SourceContent {
        @Override
        public Set<Symbol> reads() {
            return condition.symbols();
        }

        @Override
        public List<LineOrigin> regions() {
            return List.of(origin());
        }

        private LineOrigin origin() {
            return new LineOrigin(SourcePosition.ofLine(file, 1), condition);
        }

        @Override
        public List<LineOrigin> values(Symbol symbol) {
            return List.of();
        }

        @Override
        public boolean mayBeWithoutType() {
            return false;
        }

        @Override
        public String key(Configuration configuration) {
            return FileHashes.of(bytes);
        }

        @Override
        public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
            return GeneratedSource.ofBytes(path, bytes, origin(), reads());
        }
    }

    /** A type of a contributor. */
    record Built(ContributedSource source) implements SourceContent {
        @Override
        public Set<Symbol> reads() {
            return source.reads();
        }

        @Override
        public List<LineOrigin> regions() {
            return source.conditions().stream()
                    .map(condition -> new LineOrigin(source.word().position(), condition))
                    .toList();
        }

        @Override
        public List<LineOrigin> values(Symbol symbol) {
            return source.readsValue(symbol)
                    ? List.of(new LineOrigin(source.word().position(), source.condition()))
                    : List.of();
        }

        @Override
        public boolean mayBeWithoutType() {
            return false;
        }

        @Override
        public String key(Configuration configuration) {
            return "";
        }

        @Override
        public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
            return source.render(configuration, diagnostics);
        }
    }
}
