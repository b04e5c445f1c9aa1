package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

class ModulePathsTest {
    @TempDir
    Path folder;

    private Path module(String name, String declaration) throws IOException {
        CompileResult compiled = Compilation.compile(
                CompileInput.of(
                        List.of(SourceText.of("module-info.java", declaration)),
                        CompilerOptions.of(List.of(), "17").withArguments(List.of("-proc:none", "-Xlint:-module"))),
                new ModulePaths());
        // One that requires what is not there does not compile; then the class path is enough.
        assertThat(compiled.diagnostics()).isEmpty();
        Path jar = folder.resolve(name + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("module-info.class"));
            out.write(compiled.classes().get("module-info"));
        }
        return jar;
    }

    private Path plain(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("p/text.txt"));
            out.write("text".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void withoutAModuleEverythingIsOnTheClassPath() throws Exception {
        List<Path> all = List.of(module("one", "module one {}"), plain("plain-1.0.jar"));

        assertThat(new ModulePaths().split(all, Optional.empty())).isEqualTo(new ModulePaths.Split(all, List.of()));
    }

    @Test
    void theDeclarationOfTheModule() {
        SourceText plain = SourceText.of("p/A.java", "package p; class A {}");
        SourceText module = SourceText.of("src/module-info.java", "module m {}");

        assertThat(CompileInput.moduleInfo(List.of(plain))).isEmpty();
        assertThat(CompileInput.moduleInfo(List.of(plain, SourceText.of("my-module-info.java", ""))))
                .isEmpty();
        assertThat(CompileInput.moduleInfo(List.of(plain, module))).hasValue("module m {}");
    }

    @Test
    void whatAModuleRequiresIsOnTheModulePath() throws Exception {
        Path one = module("one", "module one {}");
        Path other = module("other", "module other {}");
        Path automatic = plain("auto.matic-1.0.jar");
        Path unnamed = plain("-.jar");
        Path missing = folder.resolve("missing.jar");

        ModulePaths.Split split = new ModulePaths()
                .split(
                        List.of(other, unnamed, automatic, missing, one),
                        Optional.of("module m { requires transitive one; requires static auto.matic; }"));

        assertThat(split.modulePath()).containsExactly(automatic, one);
        assertThat(split.classPath()).containsExactly(other, unnamed, missing);
    }

    /** What is required is looked for in turn, but for what need not be there. */
    @Test
    void whatARequiredModuleRequires() throws Exception {
        Path three = module("three", "module three {}");
        Path four = module("four", "module four {}");
        Path two = requiring("two", "three", "four");

        ModulePaths.Split split =
                new ModulePaths().split(List.of(four, three, two), Optional.of("module m { requires two; }"));

        assertThat(split.modulePath()).containsExactly(three, two);
        assertThat(split.classPath()).containsExactly(four);
    }

    private Path requiring(String name, String required, String optional) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor visitor = writer.visitModule(name, 0, null);
        visitor.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
        visitor.visitRequire(required, 0, null);
        visitor.visitRequire(optional, Opcodes.ACC_STATIC_PHASE, null);
        visitor.visitEnd();
        Path jar = folder.resolve(name + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("module-info.class"));
            out.write(writer.toByteArray());
        }
        return jar;
    }
}
