package io.github.kconfig4j.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import javax.tools.SimpleJavaFileObject;

/** A file that the compiler, or an annotation processor, writes; it can be read again in the same compilation. */
final class MemoryOutput extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean written;

    MemoryOutput(String path, Kind kind) {
        super(URI.create("memory:///output/" + path), kind);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Whether it exists: a processor may also ask for a file to see whether it is there. */
    boolean isWritten() {
        return written;
    }

    @Override
    public OutputStream openOutputStream() {
        written = true;
        bytes.reset();
        return bytes;
    }

    /** Not in the platform's encoding, which a processor that writes a source would else get. */
    @Override
    public Writer openWriter() {
        return new OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream openInputStream() throws IOException {
        if (!written) {
            throw new NoSuchFileException(getName());
        }
        return new ByteArrayInputStream(bytes());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        if (!written) {
            throw new NoSuchFileException(getName());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
