package io.github.kconfig4j.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;

/** A file that the compiler, or an annotation processor, writes or finds written; it can be read again. */
final class MemoryOutput extends SimpleJavaFileObject {
    private final String path;
    private final Charset encoding;
    private Optional<byte[]> bytes;
    private boolean written;

    /**
     * @param path its path below the folder of classes, or of sources that are generated
     * @param uri where it would be
     * @param encoding the encoding of text: that of the sources, as javac has it
     * @param before what is in it before the compilation; empty if it does not exist
     */
    MemoryOutput(String path, URI uri, Kind kind, Charset encoding, Optional<byte[]> before) {
        super(uri, kind);
        this.path = path;
        this.encoding = encoding;
        this.bytes = before;
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes.orElseThrow();
    }

    /** Whether it exists: a processor may also ask for a file to see whether it is there. */
    boolean exists() {
        return bytes.isPresent();
    }

    /** Whether this compilation has written it. */
    boolean isWritten() {
        return written;
    }

    @Override
    public String getName() {
        return Path.of(toUri()).toString();
    }

    @Override
    public OutputStream openOutputStream() {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        written = true;
        bytes = Optional.of(new byte[0]);
        return new FilterOutputStream(buffer) {
            @Override
            public void write(byte[] more, int from, int length) {
                buffer.write(more, from, length);
            }

            @Override
            public void flush() {
                bytes = Optional.of(buffer.toByteArray());
            }
        };
    }

    @Override
    public Writer openWriter() {
        return new OutputStreamWriter(openOutputStream(), encoding);
    }

    @Override
    public InputStream openInputStream() throws IOException {
        return new ByteArrayInputStream(existing());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return new String(existing(), encoding);
    }

    private byte[] existing() throws NoSuchFileException {
        return bytes.orElseThrow(() -> new NoSuchFileException(getName()));
    }

    /** Younger than every source. */
    @Override
    public long getLastModified() {
        return exists() ? System.currentTimeMillis() : 0;
    }
}
