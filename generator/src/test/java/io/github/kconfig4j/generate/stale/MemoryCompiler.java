package io.github.kconfig4j.generate.stale;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources in memory against classes in memory, as a compiler does that knows of no other sources. */
final class MemoryCompiler implements AutoCloseable {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);

    /**
     * What a compilation gives.
     *
     * @param classes all classes there are then, by path, as ISO 8859-1; empty if there are mistakes
     * @param mistakes with file and line
     */
    record Result(SortedMap<String, String> classes, SortedSet<String> mistakes) {}

    Result compile(Map<String, String> sources, Map<String, byte[]> classes) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        SortedMap<String, byte[]> all = new TreeMap<>(classes);
        if (!sources.isEmpty()) {
            List<Source> units = new ArrayList<>();
            sources.forEach((path, text) -> units.add(new Source(path, text)));
            List<String> options = List.of("-g", "-proc:none", "-Xlint:none", "-Xmaxerrs", "10000", "-Xmaxwarns", "0");
            compiler.getTask(null, new Manager(standard, all), said, options, null, units)
                    .call();
        }
        SortedSet<String> mistakes = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR) {
                String file = one.getSource() == null ? "" : one.getSource().getName();
                mistakes.add(file + ":" + one.getLineNumber() + ": " + one.getMessage(null));
            }
        }
        SortedMap<String, String> given = new TreeMap<>();
        if (mistakes.isEmpty()) {
            all.forEach(
                    (path, bytes) -> given.put(path, new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)));
        }
        return new Result(given, mistakes);
    }

    @Override
    public void close() throws IOException {
        standard.close();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Class extends SimpleJavaFileObject {
        private final String path;
        private final Map<String, byte[]> classes;

        Class(String path, Map<String, byte[]> classes) {
            super(URI.create("mem:///" + path), Kind.CLASS);
            this.path = path;
            this.classes = classes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(classes.getOrDefault(path, new byte[0]));
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    classes.put(path, toByteArray());
                }
            };
        }
    }

    private static final class Manager extends ForwardingJavaFileManager<JavaFileManager> {
        private final SortedMap<String, byte[]> classes;

        Manager(JavaFileManager standard, SortedMap<String, byte[]> classes) {
            super(standard);
            this.classes = classes;
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            if (location != StandardLocation.CLASS_PATH && location != StandardLocation.CLASS_OUTPUT) {
                return super.list(location, packageName, kinds, recurse);
            }
            List<JavaFileObject> found = new ArrayList<>();
            String prefix = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
            if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
                for (String path : classes.keySet()) {
                    if (path.startsWith(prefix) && (recurse || path.indexOf('/', prefix.length()) < 0)) {
                        found.add(new Class(path, classes));
                    }
                }
            }
            return found;
        }

        @Override
        public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Class found
                    ? found.path
                            .substring(0, found.path.length() - ".class".length())
                            .replace('/', '.')
                    : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new Class(className.replace('.', '/') + ".class", classes);
        }
    }
}
