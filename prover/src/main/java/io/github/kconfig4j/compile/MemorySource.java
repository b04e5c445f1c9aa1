package io.github.kconfig4j.compile;

import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source text as javac and annotation processors see it. */
final class MemorySource extends SimpleJavaFileObject {
    private final SourceText source;

    MemorySource(SourceText source) {
        super(source.uri(), Kind.SOURCE);
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    /** The name under which its diagnostics are reported. */
    String path() {
        return source.name();
    }

    /** As javac names a file: processors open files by it. */
    @Override
    public String getName() {
        return source.uri().getScheme().equals("file") ? Path.of(source.uri()).toString() : source.name();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }

    /** Older than every class of the same name that an earlier compilation has made: javac takes the younger one. */
    @Override
    public long getLastModified() {
        return 1;
    }
}
