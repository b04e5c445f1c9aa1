package io.github.kconfig4j.product.declared;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses sources that are nowhere on the disk. Nothing is resolved, so nothing needs to be there that they name. */
public final class SourceParser {
    private SourceParser() {}

    /**
     * Everything that sources declare but for what is local to code. Of a text with mistakes what can be read is there; all
     * is empty on a Java runtime without a compiler.
     *
     * @param sources texts by path; a path ends in the file name that Java asks for
     */
    public static List<Declared> declared(Map<String, String> sources) {
        List<Declared> found = new ArrayList<>();
        parse(
                sources,
                (unit, trees) -> new DeclaredScanner(unit, trees, (path, declared) -> found.add(declared)).scan());
        return found;
    }

    /**
     * Parses sources.
     *
     * @param action is given each source with what knows its positions
     */
    public static void parse(Map<String, String> sources, BiConsumer<CompilationUnitTree, DocTrees> action) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || sources.isEmpty()) {
            return;
        }
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        List<Text> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new Text(path, text)));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(ignored, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(new StringWriter(), files, ignored, List.of("-proc:none"), null, units);
            DocTrees trees = DocTrees.instance(task);
            task.parse().forEach(unit -> action.accept(unit, trees));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path that a source was given with. */
    static String path(CompilationUnitTree unit) {
        return unit.getSourceFile().getName();
    }

    /** A source text. */
    private static final class Text extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Text(String path, String text) {
            super(URI.create("memory:///" + path.replace(' ', '_').replaceAll("[^\\w./-]", "_")), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public String getName() {
            return path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
