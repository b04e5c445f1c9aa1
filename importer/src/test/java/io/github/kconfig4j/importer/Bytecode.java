package io.github.kconfig4j.importer;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Class files without line numbers, which are the same if the code is. */
final class Bytecode {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** It costs more to open than to compile with. */
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Bytecode() {}

    /** The class files of sources, by the names of the classes. */
    static SortedMap<String, String> of(SortedMap<String, String> sources) {
        SortedMap<String, String> classes = new TreeMap<>();
        if (sources.isEmpty()) {
            return classes;
        }
        StringWriter said = new StringWriter();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        Classes files = new Classes(FILES);
        boolean compiled = COMPILER.getTask(said, files, null, List.of("-g:none", "-proc:none", "-nowarn"), null, units)
                .call();
        if (!compiled) {
            throw new AssertionError(said + "\n" + sources);
        }
        files.written.forEach(
                (name, content) -> classes.put(name, HexFormat.of().formatHex(content.toByteArray())));
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return text;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
        private final SortedMap<String, ByteArrayOutputStream> written = new TreeMap<>();

        Classes(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    written.put(name, content);
                    return content;
                }
            };
        }
    }
}
