package io.github.kconfig4j.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses sources for what they declare, and the same text only once: variants have most of theirs in common. Thread-safe. */
public final class ParsedSources {
    private final Map<Source, Map<DeclarationIndex.Key, List<DeclarationIndex.Site>>> known = new ConcurrentHashMap<>();

    private record Source(String path, String text) {}

    /** Nothing is parsed yet. */
    public ParsedSources() {}

    /**
     * The declarations of some sources.
     *
     * @param sources as for {@link DeclarationIndex#parse}
     */
    public DeclarationIndex index(Map<String, String> sources) {
        List<Source> all = new ArrayList<>();
        sources.forEach((path, text) -> all.add(new Source(path, text)));
        parse(all.stream().filter(source -> !known.containsKey(source)).toList());
        Map<DeclarationIndex.Key, List<DeclarationIndex.Site>> sites = new HashMap<>();
        all.forEach(source -> known.getOrDefault(source, Map.of())
                .forEach((key, found) ->
                        sites.computeIfAbsent(key, k -> new ArrayList<>()).addAll(found)));
        return new DeclarationIndex(sites);
    }

    private void parse(List<Source> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || sources.isEmpty()) {
            return;
        }
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        List<MemorySource> units = sources.stream()
                .map(source -> new MemorySource(SourceText.of(source.path(), source.text())))
                .toList();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(ignored, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(new StringWriter(), files, ignored, List.of("-proc:none"), null, units);
            for (CompilationUnitTree unit : task.parse()) {
                JavaFileObject file = unit.getSourceFile();
                Source source =
                        new Source(file.getName(), file.getCharContent(true).toString());
                Map<DeclarationIndex.Key, List<DeclarationIndex.Site>> sites = new HashMap<>();
                new DeclarationScanner(unit, Trees.instance(task).getSourcePositions(), source.text(), sites)
                        .scan(unit, "");
                known.put(source, sites);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
