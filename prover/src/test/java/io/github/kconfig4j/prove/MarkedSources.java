package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.classfile.TestClasses;
import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompiledOnce;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.compile.ParsedSources;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sources for tests in which a line that begins with {@code OPTION|} exists only with that option, and one that begins
 * with {@code !OPTION|} only without it. The template of {@code p/A.java} is called {@code p/A.java.ftl} and has the
 * same lines.
 */
final class MarkedSources {
    private final SortedMap<String, String> generated = new TreeMap<>();
    private final SortedMap<String, String> resources = new TreeMap<>();
    private final SortedMap<String, String> handWritten = new TreeMap<>();
    private final List<Path> classPath = new ArrayList<>();

    MarkedSources generated(String path, String text) {
        generated.put(path, text);
        return this;
    }

    MarkedSources handWritten(String path, String text) {
        handWritten.put(path, text);
        return this;
    }

    /** A generated resource. */
    MarkedSources resource(String path, String text) {
        resources.put(path, text);
        return this;
    }

    /** A jar or a folder that everything is compiled with. */
    MarkedSources with(Path library) {
        classPath.add(library);
        return this;
    }

    /** What is rendered and compiled with these options. */
    Variant variant(String... options) {
        SourceTree tree = render(Set.of(options));
        SortedMap<String, String> sources = new TreeMap<>(handWritten);
        tree.sources().forEach((path, source) -> sources.put(path, source.text()));
        return new Variant(String.join("+", options), tree, compile(sources, classPath));
    }

    static SortedMap<String, byte[]> compile(Map<String, String> sources) {
        return compile(sources, List.of());
    }

    static SortedMap<String, byte[]> compile(Map<String, String> sources, List<Path> classPath) {
        if (classPath.isEmpty()) {
            return CompiledOnce.classes(sources);
        }
        CompileResult result = Compilation.compile(sources, CompilerOptions.of(classPath, "17"));
        assertThat(result.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
        return result.classes();
    }

    private SourceTree render(Set<String> options) {
        return SourceTree.of(render(generated, options), render(resources, options));
    }

    private static List<GeneratedSource> render(Map<String, String> templates, Set<String> options) {
        List<GeneratedSource> sources = new ArrayList<>();
        templates.forEach((path, text) -> {
            StringBuilder rendered = new StringBuilder();
            List<LineOrigin> origins = new ArrayList<>();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String condition = condition(lines.get(i));
                if (holds(condition, options)) {
                    rendered.append(lines.get(i).substring(condition.isEmpty() ? 0 : condition.length() + 1))
                            .append('\n');
                    origins.add(new LineOrigin(SourcePosition.ofLine(path + ".ftl", i + 1), Expr.YES));
                }
            }
            if (!origins.isEmpty()) {
                sources.add(new GeneratedSource(path, rendered.toString(), origins, Set.of()));
            }
        });
        return sources;
    }

    private static String condition(String line) {
        int bar = line.indexOf('|');
        String before = bar < 0 ? "" : line.substring(0, bar);
        return before.matches("!?[A-Z_]+") ? before : "";
    }

    private static boolean holds(String condition, Set<String> options) {
        return condition.isEmpty()
                || (condition.startsWith("!")
                        ? !options.contains(condition.substring(1))
                        : options.contains(condition));
    }

    private Owner owner(Brought brought) {
        SourcePosition template = brought.line().template();
        String path = template.file().replace(".ftl", "");
        List<String> lines = generated
                .getOrDefault(path, resources.getOrDefault(path, ""))
                .lines()
                .toList();
        return new Owner(condition(lines.get(template.line() - 1)), template);
    }

    /** One configuration, rendered and compiled. */
    final class Variant {
        private final String name;
        private final SourceTree tree;
        private final SortedMap<String, byte[]> classes;
        private final Map<String, ClassFacts> facts;
        private final Contributions contributions;

        private Variant(String name, SourceTree tree, SortedMap<String, byte[]> classes) {
            this.name = name.isEmpty() ? "plain" : name;
            this.tree = tree;
            this.classes = classes;
            this.facts = TestClasses.facts(classes);
            this.contributions = Contributions.of(tree, facts, new ParsedSources());
        }

        SourceTree tree() {
            return tree;
        }

        SortedMap<String, byte[]> classes() {
            return new TreeMap<>(classes);
        }

        /** Searches classes for what the other variants have and this one has not. */
        Proof prove(Map<String, byte[]> searched, Variant... universe) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            searched.forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
            return prove(Artifact.ofFiles("classes", files), universe);
        }

        Proof prove(Artifact searched, Variant... universe) {
            return prove(searched, SearchMemory.none(), universe);
        }

        /** Searches what the memory does not know. */
        Proof prove(Artifact searched, SearchMemory memory, Variant... universe) {
            SourceLocator sources = new SourceLocator(contributions, handWritten.keySet());
            return new AbsenceProof(
                            forbidden(universe),
                            classes,
                            sources,
                            new Readings(index(universe)),
                            others(universe),
                            memory)
                    .prove(searched, List.of());
        }

        /** What the other variants have and this one has not. */
        Forbidden forbidden(Variant... universe) {
            return UniverseElements.of(List.of(universe), other -> other.contributions)
                    .forbidden(enabled(), new Libraries(classPath), (brought, member) -> owner(brought));
        }

        EnabledCode enabled() {
            return new EnabledCode(facts, contributions);
        }

        /** What texts are searched for. */
        static TextIndex index(Variant... universe) {
            return new TextIndex(
                    Stream.of(universe).map(other -> other.contributions).toList());
        }

        /** Compares files with those of other variants. */
        OtherVariants others(Variant... universe) {
            return new OtherVariants(
                    Stream.of(universe).map(Variant::compiled).toList(),
                    compiled(),
                    (brought, member) -> owner(brought));
        }

        private CompiledVariant compiled() {
            try {
                return CompiledVariant.of(name, TestConfiguration.EMPTY, tree, classes);
            } catch (MalformedClassException e) {
                throw new AssertionError(name, e);
            }
        }
    }
}
