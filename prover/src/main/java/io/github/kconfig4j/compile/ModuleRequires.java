package io.github.kconfig4j.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.RequiresTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads which modules a {@code module-info.java} requires. */
final class ModuleRequires {
    private ModuleRequires() {}

    /** Their names; of a text with mistakes what can be read. */
    static List<String> of(String moduleInfo) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> names = new ArrayList<>();
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        List<MemorySource> units = List.of(new MemorySource(SourceText.of("module-info.java", moduleInfo)));
        JavacTask task =
                (JavacTask) compiler.getTask(new StringWriter(), null, ignored, List.of("-proc:none"), null, units);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(names).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<String> names;

        Scanner(List<String> names) {
            this.names = names;
        }

        @Override
        public @Nullable Void visitRequires(RequiresTree requires, @Nullable Void nothing) {
            names.add(requires.getModuleName().toString());
            return null;
        }
    }
}
