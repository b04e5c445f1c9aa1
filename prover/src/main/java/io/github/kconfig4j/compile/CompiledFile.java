package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A compilation that succeeded, as bytes that begin with their own hash. */
final class CompiledFile {
    private static final int HASH = 32;
    /** The hash covers it, so that what was written in another form is not believed. */
    private static final String FORM = "2\n";

    private CompiledFile() {}

    /** @param key the compilation's key, which the hash covers as well */
    static byte[] write(CompileResult result, String key) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            write(result.files(), out);
            write(result.generatedSources(), out);
            out.writeInt(result.diagnostics().size());
            for (Diagnostic diagnostic : result.diagnostics()) {
                write(diagnostic, out);
            }
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(hash(content.toByteArray(), key));
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    /** Empty if the bytes are not as they were written, or of another compilation. */
    static Optional<CompileResult> read(byte[] bytes, String key) throws IOException {
        ByteArrayInputStream whole = new ByteArrayInputStream(bytes);
        byte[] hash = whole.readNBytes(HASH);
        byte[] content = whole.readAllBytes();
        if (!Arrays.equals(hash(content, key), hash)) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        SortedMap<String, byte[]> files = readFiles(in);
        SortedMap<String, byte[]> generatedSources = readFiles(in);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            diagnostics.add(readDiagnostic(in));
        }
        return Optional.of(CompileResult.of(files, generatedSources, diagnostics));
    }

    private static byte[] hash(byte[] content, String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((FORM + key).getBytes(StandardCharsets.UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void write(SortedMap<String, byte[]> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(file.getKey(), out);
            write(file.getValue(), out);
        }
    }

    private static SortedMap<String, byte[]> readFiles(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(readText(in), readBytes(in));
        }
        return files;
    }

    private static void write(Diagnostic diagnostic, DataOutputStream out) throws IOException {
        write(diagnostic.severity().name(), out);
        write(diagnostic.id().name(), out);
        out.writeBoolean(diagnostic.position().isPresent());
        if (diagnostic.position().isPresent()) {
            SourcePosition position = diagnostic.position().get();
            write(position.file(), out);
            out.writeInt(position.line());
            out.writeInt(position.column());
        }
        write(diagnostic.message().toString(), out);
        out.writeBoolean(diagnostic.sourceLine().isPresent());
        if (diagnostic.sourceLine().isPresent()) {
            write(diagnostic.sourceLine().get(), out);
        }
    }

    private static Diagnostic readDiagnostic(DataInputStream in) throws IOException {
        Severity severity = Severity.valueOf(readText(in));
        DiagnosticId id = DiagnosticId.valueOf(readText(in));
        Optional<SourcePosition> position = in.readBoolean()
                ? Optional.of(new SourcePosition(readText(in), in.readInt(), in.readInt()))
                : Optional.empty();
        String message = readText(in);
        Diagnostic diagnostic = position.map(p -> Diagnostic.of(severity, id, p, message))
                .orElseGet(() -> Diagnostic.of(severity, id, message));
        return in.readBoolean() ? diagnostic.withSourceLine(readText(in)) : diagnostic;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
