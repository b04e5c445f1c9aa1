package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Zips;
import io.github.kconfig4j.classfile.Element;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class LibrariesTest {
    @TempDir
    Path folder;

    private Libraries libraries = new Libraries(List.of());
    private Map<String, byte[]> classes = Map.of();

    @BeforeEach
    void compile() throws Exception {
        classes = MarkedSources.compile(Map.of(
                "p/Base.java",
                "package p; public abstract class Base implements Runnable {"
                        + " public int field; protected void inner() {} private void own() {} void near() {} }",
                "q/Other.java",
                "package q; public class Other extends p.Base { public void run() {} }"));
        Files.createDirectories(folder.resolve("classes/q"));
        Files.write(folder.resolve("classes/q/Other.class"), classes.get("q.Other"));
        Files.write(folder.resolve("base.jar"), Zips.zip(Map.of("p/Base.class", classes.get("p.Base"))));
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        libraries = new Libraries(List.of(
                folder.resolve("absent.jar"),
                folder.resolve("broken.jar"),
                folder.resolve("base.jar"),
                folder.resolve("classes")));
    }

    private boolean gives(String type, String name, String descriptor) {
        return libraries.gives(type, new Element.Member("x.Sub", name, descriptor));
    }

    @Test
    void membersOfTheJdk() {
        assertThat(gives("java.lang.Thread", "interrupt", "()V")).isTrue();
        assertThat(gives("java.lang.Thread", "toString", "()Ljava/lang/String;"))
                .isTrue();
        assertThat(gives("java.lang.Thread", "getClass", "()Ljava/lang/Class;")).isTrue();
        assertThat(gives("java.lang.Thread", "interrupt", "(I)V")).isFalse();
        assertThat(gives("java.lang.Thread", "exit", "()V")).isFalse();
        assertThat(gives("java.lang.NoSuch", "toString", "()V")).isFalse();
        assertThat(gives("NoPackage", "toString", "()V")).isFalse();
        assertThat(gives("com.sun.source.util.JavacTask", "parse", "()Ljava/lang/Iterable;"))
                .isTrue();
    }

    @Test
    void membersOfTheClassPath() {
        assertThat(gives("q.Other", "field", "I")).isTrue();
        assertThat(gives("q.Other", "inner", "()V")).isTrue();
        assertThat(gives("q.Other", "run", "()V")).isTrue();
        assertThat(gives("q.Other", "own", "()V")).isFalse();
        assertThat(gives("q.Other", "near", "()V")).isFalse();
        assertThat(gives("q.Other", "hashCode", "()I")).isTrue();
    }

    /** The JDK has the package, and the class path a class that the JDK has not. */
    @Test
    void aClassInAPackageOfTheJdk() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17, Opcodes.ACC_PUBLIC, "javax/annotation/processing/More", null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PUBLIC, "more", "I", null, null).visitEnd();
        Path more = Files.createDirectories(folder.resolve("classes/javax/annotation/processing"));
        Files.write(more.resolve("More.class"), writer.toByteArray());

        assertThat(gives("javax.annotation.processing.More", "more", "I")).isTrue();
        assertThat(gives(
                        "javax.annotation.processing.Processor",
                        "init",
                        "(Ljavax/annotation/processing/ProcessingEnvironment;)V"))
                .isTrue();
    }

    @Test
    void theSameClassFile() {
        assertThat(libraries.holds("p.Base", classes.get("p.Base"))).isTrue();
        assertThat(libraries.holds("q.Other", classes.get("q.Other"))).isTrue();
        assertThat(libraries.holds("q.Other", classes.get("p.Base"))).isFalse();
        assertThat(libraries.holds("p.Absent", classes.get("p.Base"))).isFalse();
    }
}
