package io.github.kconfig4j.prove;

import static io.github.kconfig4j.artifact.Zips.bytes;
import static io.github.kconfig4j.artifact.Zips.gzip;
import static io.github.kconfig4j.artifact.Zips.join;
import static io.github.kconfig4j.artifact.Zips.tar;
import static io.github.kconfig4j.artifact.Zips.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A forbidden class, or its name, must not hide in any file. */
class ArtifactSearchTest {
    private static final MarkedSources SOURCES = new MarkedSources()
            .generated("com/shop/audit/Hook.java", """
                    WORK|package com.shop.audit;
                    WORK|public class Hook { static class Inner {} Object o = new Object() {}; }
                    """)
            .generated("p/Always.java", "package p; public class Always {}")
            .resource("META-INF/services/p.Always", "WORK|com.shop.audit.Hook\n")
            .resource("notes.properties", """
                    title = shared by all
                    WORK|audit.log.folder = /var/log/audit
                    WORK|x=1
                    WORK|audit.log.size = 10 megabytes
                    !WORK|audit is not in this edition
                    """);
    private static final MarkedSources.Variant WITHOUT = SOURCES.variant();
    private static final MarkedSources.Variant WITH = SOURCES.variant("WORK");
    private static final byte[] HOOK = WITH.classes().get("com.shop.audit.Hook");
    private static final String ONLY_IF = ", which exists only if WORK (com/shop/audit/Hook.java.ftl:2).";
    private static final String LEFT_OVER =
            " is left over: no source of this variant gives the type com.shop.audit.Hook" + ONLY_IF
                    + " (stale-class)\n  hint: An earlier build left it: delete the class file, or build with 'clean'.";
    private static final String MOVE =
            " (forbidden-resource)\n  hint: What names it belongs under the same option: write #if in comments around the line, or name the file in a Kbuild.";

    @TempDir
    Path folder;

    private static List<String> errors(Artifact artifact) {
        return WITHOUT.prove(artifact, WITH, WITHOUT).diagnostics().stream()
                .map(Diagnostic::format)
                .toList();
    }

    private static List<String> errors(String path, byte[] content) {
        return errors(Artifact.ofFiles("classes", new TreeMap<>(Map.of(path, content))));
    }

    private static List<String> errors(String path, String content) {
        return errors(path, bytes(content));
    }

    static Stream<byte[]> containers() {
        byte[] zip = zip(Map.of("com/shop/audit/Hook.class", HOOK));
        return Stream.of(
                HOOK,
                zip,
                zip(Map.of("lib/inner.data", zip)),
                join(bytes("#!/bin/sh\nexit\n"), zip),
                join(bytes("JM\1\0"), zip),
                join(zip, zip(Map.of("a.txt", bytes("a")))),
                gzip(HOOK),
                gzip(zip),
                zip(Map.of("a.gz", gzip(zip))),
                tar("Hook", HOOK),
                gzip(tar("a.jar", zip)),
                join(new byte[] {0, 1, 2}, HOOK, new byte[] {3}),
                join(WITHOUT.classes().get("p.Always"), HOOK),
                zip(Map.of("META-INF/versions/21/com/shop/audit/Hook.class", HOOK)));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aClassInAnything(byte[] content) {
        List<String> errors = errors("inst/some.data", content);

        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("classes/inst/some.data")
                        .contains("is left over: no source of this variant gives the type com.shop.audit.Hook"));
        assertThat(WITH.prove(
                                Artifact.ofFiles("classes", new TreeMap<>(Map.of("inst/some.data", content))),
                                WITH,
                                WITHOUT)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectories(folder.resolve("META-INF/versions/21/p"));
        Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(folder.resolve("META-INF/versions/21/p/Hook.class"), HOOK);
        Files.writeString(
                folder.resolve("META-INF/services/p.Service"),
                "# com.shop.audit.Hook is no entry here\n com.shop.audit.Hook # but here\n");
        Files.writeString(folder.resolve("notes.txt"), "nothing\nsee com.shop.audit.Hook\n");

        assertThat(errors(Artifact.ofDirectory("target/classes", folder)))
                .containsExactly(
                        "target/classes/META-INF/services/p.Service, line 2 names the type com.shop.audit.Hook"
                                + ONLY_IF
                                + " (forbidden-service)\n  hint: An earlier build left it, or it belongs under the same option: build with"
                                + " 'clean', or write # #if around the line.",
                        "target/classes/META-INF/versions/21/p/Hook.class" + LEFT_OVER,
                        "target/classes/notes.txt, line 2 names the type com.shop.audit.Hook" + ONLY_IF + MOVE);
    }

    @Test
    void aJarWithinAJar() throws Exception {
        byte[] inner = zip(Map.of("p/Hook.class", HOOK));
        Files.write(folder.resolve("app.jar"), zip(Map.of("lib/inner.jar", inner, "readme.txt", bytes("text"))));

        assertThat(errors(
                        Artifact.ofArchive("app.jar", folder.resolve("app.jar")).orElseThrow()))
                .containsExactly("app.jar/lib/inner.jar!/p/Hook.class" + LEFT_OVER);
    }

    @Test
    void howMuchWasSearched() {
        Proof proof = WITHOUT.prove(
                Artifact.ofFiles(
                        "classes",
                        new TreeMap<>(Map.of(
                                "p/Always.class",
                                WITHOUT.classes().get("p.Always"),
                                "a.txt",
                                bytes("a"),
                                "b.zip",
                                zip(Map.of("c.bin", new byte[] {0}))))),
                WITH);

        assertThat(proof.searched()).isEqualTo(new Proof.Searched(1, 1, 3, 2));
        assertThat(proof.holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.shop.audit.Hook",
                "\uFEFFcom.shop.audit.Hook",
                "com.example.Auto=\\\ncom.shop.audit.Hook",
                "logging.level.com.shop.audit.Hook=DEBUG",
                "com.shop.audit.Hook.level=FINE",
                "shaded.com.shop.audit.Hook",
                "[{\"name\":\"com.shop.audit.Hook\"}]",
                "\"com\\/shop\\/audit\\/Hook\"",
                "<bean class='com.shop.audit.Hook'/>",
                "<bean class='com.shop.audit.&#72;ook&#x2e;'/>",
                "a=com.shop.audit.\\u0048ook",
                "a=com.shop.au\\\n    dit.Hook",
                "com/shop/audit/Hook.class",
                "/com/shop/audit/Hook.class",
                "BOOT-INF/classes/com/shop/audit/Hook.class",
                "com\\shop\\audit\\Hook.java",
                "Lcom/shop/audit/Hook;",
                "com.shop.audit.Hook$1",
                "com.shop.audit.Hook$$Lambda",
                "com.shop.audit.Hook.run",
                "com.shop.audit.Hook#run()",
                "Manifest-Version: 1.0\r\nAgent-Class: com.shop.\r\n audit.Hook\r\n"
            })
    void aTextThatNamesTheClass(String text) {
        assertThat(errors("META-INF/a.txt", text))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .matches("classes/META-INF/a\\.txt, line \\d names the type com\\.shop\\.audit\\.Hook"
                                + "(?s).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.shop.audit.Hook$Inner", "com.shop.audit.Hook.Inner", "com/shop/audit/Hook$Inner.class"})
    void aTextThatNamesANestedClass(String text) {
        assertThat(errors("a.txt", text))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("classes/a.txt, line 1 names the type com.shop.audit.Hook$Inner, which"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scan com.shop.audit.*", "com/shop/audit", "base-package=com.shop.audit", "com.shop.audit."})
    void aTextThatNamesThePackage(String text) {
        assertThat(errors("a.txt", text))
                .containsExactly("classes/a.txt, line 1 names the package com.shop.audit" + ONLY_IF + MOVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hook",
                "audit.Hook",
                "com.shop.audit.Hooks",
                "com.shop.audit.Hooked",
                "xcom.shop.audit.Hook",
                "com.shop.auditing",
                "com.shop.audit.other.Thing",
                "java.util.Hook",
                "com.shop",
                "p.Always",
                "audit"
            })
    void aTextThatNamesSomethingElse(String text) {
        assertThat(errors("a.txt", text)).isEmpty();
    }

    @Test
    void theLineIsThatOfTheFirstMention() {
        assertThat(errors("a.properties", "a=b\nc=d\\\n  e\nf=com.shop.\\\n  audit.Hook\ncom.shop.audit.Hook\n"))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith("classes/a.properties, line 4 names the type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-32LE"})
    void aTextInAnotherEncoding(String charset) {
        String text = "# ä\nclass=com.shop.audit.Hook";
        assertThat(errors("a.txt", text.getBytes(Charset.forName(charset)))).hasSize(1);
    }

    @Test
    void aNameBetweenOtherBytes() {
        byte[] serialised = join(new byte[] {0, 0x1B}, bytes("Acom.shop.audit.Hook"), new byte[] {(byte) 0xE4, 0});
        assertThat(errors("a.ser", serialised))
                .containsExactly("classes/a.ser holds the name of the type com.shop.audit.Hook" + ONLY_IF + MOVE);
        assertThat(errors("a.ser", join(new byte[] {0}, bytes("com.shop.audit.Hooks"))))
                .isEmpty();
        assertThat(errors("a.ser", join(bytes("com.shop.audit.Hook"), new byte[] {0}, bytes("s"))))
                .hasSize(1);
    }

    @Test
    void aFileThatIsCalledAfterTheClass() {
        assertThat(errors("docs/com/shop/audit/Hook.html", "text"))
                .containsExactly("classes/docs/com/shop/audit/Hook.html is called after the type com.shop.audit.Hook"
                        + ONLY_IF + MOVE);
        assertThat(errors("META-INF/services/com.shop.audit.Hook", "p.Always"))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("classes/META-INF/services/com.shop.audit.Hook is called after the type"));
    }

    @Test
    void linesOfResourcesOfOtherVariants() {
        assertThat(errors("other.properties", "title = shared by all\n  audit.log.size = 10 megabytes\nx=1\n"))
                .containsExactly("""
                classes/other.properties, line 2 is the line "audit.log.size = 10 megabytes", which exists only if WORK (notes.properties.ftl:4). (forbidden-line)
                  hint: An earlier build left the file, or the line was copied: delete it, or build with 'clean'.""");
    }

    @Test
    void ofAWholeResourceOfAnotherVariantTheFirstLineIsNamed() {
        byte[] notes = bytes(WITH.tree().resources().get("notes.properties").text());
        assertThat(errors("notes.properties", notes)).hasSize(1);
        assertThat(errors(
                        "notes.properties",
                        bytes(WITHOUT.tree().resources().get("notes.properties").text())))
                .isEmpty();
    }

    @Test
    void aFileThatIsCalledAClassFileAndIsNone() {
        assertThat(errors("p/Other.class", "text")).containsExactly("""
                classes/p/Other.class is no class file, though it is called so. (unreadable-class)
                  hint: Delete it and build again; a class file of a later Java needs a later version of this plugin.""");
        assertThat(errors("p/Empty.class", "")).hasSize(1);
    }

    @Test
    void aClassFileOfALaterJava() {
        byte[] later = WITHOUT.classes().get("p.Always").clone();
        later[7] = 99;
        assertThat(errors("p/Always.dat", later)).containsExactly("""
                classes/p/Always.dat cannot be read, so nothing is proved of it: Unsupported class file version 99.0. (unreadable-class)
                  hint: Delete it and build again; a class file of a later Java needs a later version of this plugin.""");
    }

    @Test
    void whatTheArtifactSaysIsSaid() {
        byte[] cut = join(new byte[] {0x1F, (byte) 0x8B, 8}, new byte[30]);
        Proof proof = WITHOUT.prove(Artifact.ofFiles("classes", new TreeMap<>(Map.of("a.gz", cut))), WITH);

        assertThat(proof.remarks()).hasSize(1);
        assertThat(proof.diagnostics()).isEmpty();
        assertThat(proof.holds()).isTrue();

        byte[] zip = zip(Map.of("a.txt", bytes("text")));
        zip[32] ^= 1;
        Proof damaged = WITHOUT.prove(Artifact.ofFiles("classes", new TreeMap<>(Map.of("a.zip", zip))), WITH);
        assertThat(damaged.unreadable())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.format()).startsWith("classes/a.zip"));
        assertThat(damaged.holds()).isFalse();
    }

    @Test
    void theSameContentIsReadOnce() {
        Readings readings = new Readings(new TextIndex(List.of()));
        byte[] text = "com.shop.audit.Hook".getBytes(StandardCharsets.UTF_8);
        assertThat(readings.text(text)).isSameAs(readings.text(text.clone()));
        assertThat(readings).satisfies(r -> assertThat(r.classFile(HOOK)).isSameAs(r.classFile(HOOK.clone())));
    }
}
