package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forbidden class must not hide in a folder, in a jar, in a jar in a jar, or in a service file. */
class ClassFileSetTest {
    private static final MarkedSources SOURCES =
            new MarkedSources().generated("p/Hook.java", "WORK|package p;\nWORK|public class Hook {}");
    private static final String LEFT_OVER =
            " is left over: no source of this variant gives the type p.Hook, which exists"
                    + " only if WORK (p/Hook.java.ftl:2). (stale-class)\n"
                    + "  hint: An earlier build left it: delete the class file, or build with 'clean'.";

    @TempDir
    Path folder;

    private static byte[] hook() {
        return SOURCES.variant("WORK").classes().get("p.Hook");
    }

    private static java.util.List<String> errors(ClassFileSet set) {
        return SOURCES.variant().prove(set, SOURCES.variant("WORK")).diagnostics().stream()
                .map(Diagnostic::format)
                .toList();
    }

    private static byte[] jar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectories(folder.resolve("META-INF/versions/21/p"));
        Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(folder.resolve("META-INF/versions/21/p/Hook.class"), hook());
        Files.writeString(
                folder.resolve("META-INF/services/p.Service"), "# p.Hook is no entry here\n p.Hook # but here\n");
        Files.writeString(folder.resolve("notes.txt"), "p.Hook");

        assertThat(errors(ClassFileSet.ofDirectory("target/classes", folder)))
                .containsExactly(
                        "target/classes/META-INF/services/p.Service names the type p.Hook, which exists only if WORK"
                                + " (p/Hook.java.ftl:2). (forbidden-service)\n"
                                + "  hint: An earlier build left it, or it belongs under the same option: delete it, or"
                                + " move it into the template set.",
                        "target/classes/META-INF/versions/21/p/Hook.class" + LEFT_OVER);
    }

    @Test
    void aJarWithinAJar() throws Exception {
        byte[] inner = jar(Map.of("p/Hook.class", hook()));
        byte[] outer = jar(Map.of("lib/inner.jar", inner, "readme.txt", "text".getBytes(StandardCharsets.UTF_8)));
        Files.write(folder.resolve("app.jar"), outer);

        assertThat(errors(ClassFileSet.ofJar("app.jar", folder.resolve("app.jar"))))
                .containsExactly("app.jar/lib/inner.jar!/p/Hook.class" + LEFT_OVER);
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws Exception {
        assertThat(ClassFileSet.ofDirectory("target/classes", folder.resolve("absent"))
                        .files())
                .isEmpty();
    }
}
