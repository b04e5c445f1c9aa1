package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.contribute.ContributedSource;
import io.github.kconfig4j.generate.kbuild.KbuildEntry;
import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.generate.source.Fingerprint;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.template.SourceTemplate;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** One file that a set can give: rendered from a template, copied, or built by a contributor. */
sealed interface SetSource {

    /** Where the file goes. */
    OutputKind kind();

    /** Its path there. */
    String path();

    /** The Kbuild word that it is due to. */
    Excerpt word();

    /** When it exists. */
    Expr condition();

    /** The symbols on which its text or existence depends. */
    Set<Symbol> reads();

    /** What in it exists under a condition of its own. */
    List<LineOrigin> regions();

    /** What {@link io.github.kconfig4j.generate.source.PlannedSource#key} says. */
    String key(Configuration configuration);

    /** Renders it for a configuration in which it exists. */
    GeneratedSource render(Configuration configuration, List<Diagnostic> diagnostics);

    /** A template. */
    record Rendered(KbuildEntry.File entry, SourceTemplate template) implements SetSource {
        @Override
        public OutputKind kind() {
            return entry.kind();
        }

        @Override
        public String path() {
            return entry.output();
        }

        @Override
        public Excerpt word() {
            return entry.word();
        }

        @Override
        public Expr condition() {
            return entry.condition();
        }

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
                    regions.add(new LineOrigin(SourcePosition.ofLine(entry.source(), i + 1), lines.get(i)));
                }
            }
            return regions;
        }

        @Override
        public String key(Configuration configuration) {
            return template.key(configuration);
        }

        @Override
        public GeneratedSource render(Configuration configuration, List<Diagnostic> diagnostics) {
            return template.render(path(), configuration, diagnostics);
        }
    }

    /** A file that is copied. */
    record Copied(KbuildEntry.File entry, SourceText text) implements SetSource {
        @Override
        public OutputKind kind() {
            return entry.kind();
        }

        @Override
        public String path() {
            return entry.output();
        }

        @Override
        public Excerpt word() {
            return entry.word();
        }

        @Override
        public Expr condition() {
            return entry.condition();
        }

        @Override
        public Set<Symbol> reads() {
            return condition().symbols();
        }

        @Override
        public List<LineOrigin> regions() {
            return List.of(new LineOrigin(SourcePosition.ofLine(entry.source(), 1), condition()));
        }

        @Override
        public String key(Configuration configuration) {
            return new Fingerprint().add("copy", text.text()).hex();
        }

        @Override
        public GeneratedSource render(Configuration configuration, List<Diagnostic> diagnostics) {
            List<LineOrigin> origins = new ArrayList<>();
            int offset = 0;
            for (String line : text.lines()) {
                int indent = line.length() - line.stripLeading().length();
                origins.add(new LineOrigin(text.position(line.isBlank() ? offset : offset + indent), condition()));
                offset += line.length() + 1;
            }
            return new GeneratedSource(path(), text.text(), origins, reads());
        }
    }

    /** A type of a contributor. */
    record Built(ContributedSource source) implements SetSource {
        @Override
        public OutputKind kind() {
            return OutputKind.JAVA;
        }

        @Override
        public String path() {
            return source.path();
        }

        @Override
        public Excerpt word() {
            return source.word();
        }

        @Override
        public Expr condition() {
            return source.condition();
        }

        @Override
        public Set<Symbol> reads() {
            return Collections.unmodifiableSet(source.reads());
        }

        @Override
        public List<LineOrigin> regions() {
            return source.conditions().stream()
                    .map(condition -> new LineOrigin(word().position(), condition))
                    .toList();
        }

        @Override
        public String key(Configuration configuration) {
            return "";
        }

        @Override
        public GeneratedSource render(Configuration configuration, List<Diagnostic> diagnostics) {
            return source.render(configuration, diagnostics);
        }
    }
}
